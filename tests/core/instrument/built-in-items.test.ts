import { aboutMessages } from '#core/instrument/about-messages';
import { annual } from '#core/instrument/annual';
import { builtInInstruments } from '#core/instrument/built-in';
import { events } from '#core/instrument/events';
import {
  builtInItemIds,
  choiceSchema,
  endsSchema,
  type Item,
  itemIdSchema,
  readerItemIds,
} from '#core/instrument/item';
import { quarterly } from '#core/instrument/quarterly';
import { wordingOf } from '#core/instrument/wording-of';
import { de } from '#core/language/de';
import { en } from '#core/language/en';
import { makeSay } from '#core/language/language';

const catalogues: Readonly<Record<'en' | 'de', Readonly<Record<string, string>>>> = { en, de };
const everyItem = builtInInstruments.flatMap(({ items }) => items);

describe.each(['en', 'de'] as const)('in %s', (language) => {
  const words = catalogues[language];

  test('every item has a wording', () => {
    const ids = itemIdSchema.options.filter((id) => !readerItemIds.some((readers) => readers === id));
    expect(ids.filter((id) => !words[`item.${id}`])).toEqual([]);
    expect(
      aboutMessages.flatMap(({ items }) => items).filter((item) => !wordingOf(item, language, makeSay(language))),
    ).toEqual([]);
  });

  test('every scale has words at both ends', () => {
    const keys = endsSchema.options.flatMap((ends) => [`scale.${ends}.1`, `scale.${ends}.7`]);
    expect(keys.filter((key) => !words[key])).toEqual([]);
  });

  test('every choice has words, and every such words a choice', () => {
    const keys = everyItem.flatMap(({ id, choices }) => (choices ?? []).map((choice) => `choice.${id}.${choice}`));
    expect(
      Object.keys(words)
        .filter((key) => key.startsWith('choice.'))
        .sort(),
    ).toEqual([...new Set(keys)].sort());
    expect(
      everyItem.flatMap(({ choices }) => choices ?? []).every((choice) => choiceSchema.safeParse(choice).success),
    ).toBe(true);
  });
});

test('the deep wave asks every item of the method', () => {
  expect(annual.items.map(({ id }) => id).sort()).toEqual([...builtInItemIds].sort());
});

test('an item belongs to the same P or aspect everywhere', () => {
  const places = new Map<string, string>();
  for (const { id, p, aspect, ends } of everyItem) {
    const scale = p || aspect ? 'quality' : (ends ?? 'none');
    const place = `${p} ${aspect} ${scale}`;
    expect(places.get(id) ?? place).toBe(place);
    places.set(id, place);
  }
});

test('an event is asked about with one tap at a time', () => {
  expect(events.map(({ id }) => id)).toEqual([
    'event-service',
    'event-support',
    'event-communication',
    'event-interaction',
    'event-recovery',
  ]);
  for (const { items, microPulses } of events) {
    expect(
      items.every(({ columns, ends, seconds }) => columns.join() === 'rating' && ends === 'quality' && seconds === 10),
    ).toBe(true);
    expect(microPulses.map(({ itemIds }) => itemIds)).toEqual(items.map(({ id }) => [id]));
  }
});

describe('the words of an item', () => {
  const say = makeSay('en');
  const item = (changes: Partial<Item>): Item => ({
    id: 'PR1',
    columns: ['expectation', 'experience'],
    required: true,
    seconds: 15,
    ...changes,
  });

  test('are the lead’s own where given, else the catalogue’s', () => {
    expect(wordingOf(item({}), 'en', say)).toBe('Help that fits the problem I actually have');
    expect(wordingOf(item({ wording: { en: 'Help that fits' } }), 'en', say)).toBe('Help that fits');
    expect(wordingOf(item({ wording: { en: 'Help that fits' } }), 'de', makeSay('de'))).toMatch(/^Hilfe, die/);
  });

  test('of a lead’s own question are in the language it was written in', () => {
    const own = { id: 'OWN1', columns: ['rating'] } as const;
    expect(wordingOf(item({ ...own, wording: { de: 'Ich weiß, wen ich frage' } }), 'en', say)).toBe(
      'Ich weiß, wen ich frage',
    );
    expect(wordingOf(item(own), 'en', say)).toBe('First question of our own');
  });

  test('about recovery are conditional where nothing may have gone wrong', () => {
    const routine = quarterly.items.find(({ id }) => id === 'RE1');
    const afterIssue = events.at(-1)?.items[0];
    expect(routine && wordingOf(routine, 'en', say)).toMatch(/^If something went wrong: the problem/);
    expect(afterIssue && wordingOf(afterIssue, 'en', say)).toMatch(/^The problem being put right/);
  });
});
