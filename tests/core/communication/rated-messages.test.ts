import { channels } from '#core/abcde/channel';
import { type RatedMessage, readRatedMessages } from './rated-message';

const development = readRatedMessages('development');
const heldOut = readRatedMessages('held-out');
const unseen = readRatedMessages('unseen');
const final = readRatedMessages('final');
const all = [...development, ...heldOut, ...unseen, ...final];

const listMark = /^\s*(?:[-•*–]|\d+[.)])\s+/gm;
const withoutSpace = (text: string) => text.replace(/\s+/g, '');
const countWords = (sentence: string) => sentence.split(/\s+/).length;

function expectIndexes(indexes: readonly number[], { sentences }: RatedMessage) {
  expect(indexes).toEqual([...new Set(indexes)].sort((a, b) => a - b));
  expect(Math.max(-1, ...indexes)).toBeLessThan(sentences.length);
}

describe('the rated messages', () => {
  it('are twenty to a part, each with a name and a text of its own', () => {
    expect([development.length, heldOut.length, unseen.length, final.length]).toEqual([20, 20, 20, 20]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(80);
    expect(new Set(all.map(({ text }) => withoutSpace(text))).size).toBe(80);
  });

  it('have 30 to 260 words', () => {
    const lengths = all.map(({ id, text }) => ({ id, words: countWords(text) }));
    expect(lengths.filter(({ words }) => words < 30 || words > 260)).toEqual([]);
  });

  it.each(channels)('cover %s in every part', (channel) => {
    expect(development.some((message) => message.channel === channel)).toBe(true);
    expect(heldOut.some((message) => message.channel === channel)).toBe(true);
    expect(unseen.some((message) => message.channel === channel)).toBe(true);
    expect(final.some((message) => message.channel === channel)).toBe(true);
  });
});

describe.each(all.map((message) => [message.id, message] as const))('%s', (_id, message) => {
  it('is made of its sentences, none over a line end', () => {
    expect(withoutSpace(message.sentences.join(''))).toBe(withoutSpace(message.text.replace(listMark, '')));
    expect(message.sentences.filter((sentence) => !message.text.includes(sentence))).toEqual([]);
  });

  it('has its spans in the text', () => {
    const spans = [...message.action.spans, ...message.owner.spans, ...message.date.spans];
    expect(spans.filter((span) => !message.text.includes(span))).toEqual([]);
  });

  it('points at sentences that exist', () => {
    expectIndexes(message.passiveSentences, message);
    expectIndexes(message.longSentences, message);
  });

  it('calls the sentences of more than 25 words long', () => {
    const long = message.sentences.flatMap((sentence, index) => (countWords(sentence) > 25 ? [index] : []));
    expect(message.longSentences).toEqual(long);
  });

  it('names an owner for an action only', () => {
    expect(message.owner.found && !message.action.found).toBe(false);
  });
});

describe.each([
  ['development', development],
  ['held-out', heldOut],
  ['unseen', unseen],
  ['final', final],
] as const)('the %s messages', (_part, messages) => {
  it.each(['action', 'owner', 'date'] as const)('has at least eight messages with and eight without %s', (finding) => {
    const found = messages.filter((message) => message[finding].found).length;
    expect(found).toBeGreaterThanOrEqual(8);
    expect(messages.length - found).toBeGreaterThanOrEqual(8);
  });

  it.each(['passiveSentences', 'longSentences'] as const)('has at least eight %s and eight others', (finding) => {
    const found = messages.flatMap((message) => message[finding]).length;
    const sentences = messages.flatMap((message) => message.sentences).length;
    expect(found).toBeGreaterThanOrEqual(8);
    expect(sentences - found).toBeGreaterThanOrEqual(8);
  });
});
