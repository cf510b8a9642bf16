// How well the text checks agree with a person, on the hand-rated messages: precision (how many of the found are right) and
// recall (how many of the right are found). The measured figures are kept in rated-messages/README.md.
import { readText } from '#core/abcde/text/read-text';
import type { Span, TextFindings } from '#core/abcde/text/text-findings';
import { type RatedMessage, readRatedMessages } from './rated-message';

const leastAgreement = 0.85;

const findingsOf = (text: string): TextFindings => {
  const reading = readText(text, []);
  if (reading.kind !== 'read') throw new Error(`taken for another language: ${text}`);
  return reading.findings;
};

/** The places of the rated sentences, by reading on from one to the next. */
const placesOf = ({ sentences, text }: RatedMessage): Span[] => {
  let from = 0;
  return sentences.map((sentence) => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    return { start, end: from };
  });
};

const keyOf = (id: string, { start, end }: Span) => `${id} ${start}–${end}`;

/** What was found and what is right, as keys that can be compared. */
type Compared = { readonly found: readonly string[]; readonly right: readonly string[] };

const perMessage =
  (rated: 'action' | 'owner' | 'date', read: 'actions' | 'owners' | 'dates') =>
  (message: RatedMessage): Compared => ({
    found: findingsOf(message.text)[read].length > 0 ? [message.id] : [],
    right: message[rated].found ? [message.id] : [],
  });

const perSentence =
  (finding: 'passiveSentences' | 'longSentences') =>
  (message: RatedMessage): Compared => ({
    found: findingsOf(message.text)[finding].map((span) => keyOf(message.id, span)),
    right: placesOf(message).flatMap((span, index) =>
      message[finding].includes(index) ? [keyOf(message.id, span)] : [],
    ),
  });

const compared: Readonly<Record<string, (message: RatedMessage) => Compared>> = {
  action: perMessage('action', 'actions'),
  owner: perMessage('owner', 'owners'),
  date: perMessage('date', 'dates'),
  passive: perSentence('passiveSentences'),
  long: perSentence('longSentences'),
};

const agreementOf = (messages: readonly RatedMessage[], compare: (message: RatedMessage) => Compared) => {
  const pairs = messages.map(compare);
  const found = pairs.flatMap((pair) => pair.found);
  const right = new Set(pairs.flatMap((pair) => pair.right));
  const both = found.filter((key) => right.has(key)).length;
  return { both, found: found.length, right: right.size, precision: both / found.length, recall: both / right.size };
};

const halves = ['development', 'held-out', 'unseen', 'final'] as const;
const rows = halves.flatMap((half) =>
  Object.entries(compared).map(([finding, compare]) => ({
    half,
    finding,
    ...agreementOf(readRatedMessages(half), compare),
  })),
);

describe('the findings in the rated messages', () => {
  // The names of these tests are the table.
  it.each(rows)(
    '$half, $finding: right are $both of $found found, found are $both of $right right',
    ({ precision, recall }) => {
      expect(precision).toBeGreaterThanOrEqual(leastAgreement);
      expect(recall).toBeGreaterThanOrEqual(leastAgreement);
    },
  );
});
