import fc from 'fast-check';
import { express } from '#core/instrument/express';
import { inputIdsOf } from '#core/instrument/instrument';
import { type CardInputs, inputsOf, readAnswers } from '#core/response/read-answers';
import { type Answers, answersSchema, longestCommentInCharacters, type Rating } from '#core/response/wave-response';

const complete = (changes: Readonly<Record<string, unknown>> = {}): CardInputs => ({
  'PR1.expectation': '6',
  'PR1.experience': '2',
  'PE1.expectation': '7',
  'PE1.experience': '1',
  'PC1.expectation': 'na',
  'PC1.experience': '4',
  'PP1.expectation': '5',
  'PP1.experience': 'na',
  'PS1.expectation': 'na',
  'PS1.experience': 'na',
  V1: '3',
  comment: '  Thank you.  ',
  ...changes,
});

const problemsOf = (inputs: CardInputs) => {
  const read = readAnswers(express, inputs);
  return read.ok ? [] : read.error;
};
const answersOf = (inputs: CardInputs): Answers => {
  const read = readAnswers(express, inputs);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

test('a complete card is read as what the person chose', () => {
  expect(answersOf(complete())).toEqual({
    pairs: {
      PR1: { expectation: 6, experience: 2 },
      PE1: { expectation: 7, experience: 1 },
      PC1: { expectation: null, experience: 4 },
      PP1: { expectation: 5, experience: null },
      PS1: { expectation: null, experience: null },
    },
    ratings: { V1: 3 },
    texts: { comment: 'Thank you.' },
  });
});

test.each([undefined, null, '', '   ', '\n\t'])('a comment left as %j is no comment, and no problem', (comment) => {
  expect(answersOf(complete({ comment })).texts).toEqual({});
});

test.each([undefined, null, '', '   '])(
  'a rating left as %j is missing, which is not the same as can’t say',
  (rating) => {
    const expected = [{ itemId: 'PC1', inputId: 'PC1.experience', kind: 'missing' }];
    expect(problemsOf(complete({ 'PC1.experience': rating }))).toEqual(expected);
  },
);

test.each([
  '0',
  '8',
  '-1',
  '1.5',
  '7.0',
  '07',
  ' 7',
  '7 ',
  '1e0',
  'NA',
  'Na',
  '٣',
  '１',
  'true',
  3,
  0,
  true,
  {},
  ['3'],
  [],
  NaN,
])('%j is no choice of the card', (rating) => {
  expect(problemsOf(complete({ V1: rating }))).toEqual([{ itemId: 'V1', inputId: 'V1', kind: 'impossible' }]);
});

test.each([3, true, {}, [], ['x']])('%j is no comment that a card can send', (comment) => {
  expect(problemsOf(complete({ comment }))).toEqual([{ itemId: 'comment', inputId: 'comment', kind: 'impossible' }]);
});

test('a comment may be as long as promised, and not a character longer', () => {
  const longest = 'x'.repeat(longestCommentInCharacters);
  expect(answersOf(complete({ comment: longest })).texts.comment).toBe(longest);
  expect(answersOf(complete({ comment: ` ${longest} ` })).texts.comment).toBe(longest);
  expect(problemsOf(complete({ comment: `${longest}x` }))).toEqual([
    { itemId: 'comment', inputId: 'comment', kind: 'too-long' },
  ]);
});

test('an empty card names every rating that is missing, at once and in order', () => {
  const ratings = express.items.filter((item) => item.required).flatMap(inputIdsOf);
  expect(problemsOf({}).map(({ inputId }) => inputId)).toEqual(ratings);
  expect(problemsOf({}).every(({ kind }) => kind === 'missing')).toBe(true);
});

test('what the instrument does not ask for is ignored', () => {
  const extra = { verb: 'pulse.answer', seat: 'x', 'PR2.expectation': '7', PR1: '7', 'V1.rating': '7', pid: 'mine' };
  expect(answersOf(complete(extra))).toEqual(answersOf(complete()));
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
  'an input called %s changes nothing, for this answer or any other',
  (key) => {
    const hostile: CardInputs = JSON.parse(`{"${key}": {"V1": "7", "polluted": true}}`);
    expect(answersOf({ ...hostile, ...complete() })).toEqual(answersOf(complete()));
    expect(problemsOf(hostile)).toHaveLength(11);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  },
);

test.each(['constructor', 'toString', '__proto__'])('%s is no rating', (rating) => {
  expect(problemsOf(complete({ V1: rating }))).toHaveLength(1);
});

const rating = fc.constantFrom<Rating>(1, 2, 3, 4, 5, 6, 7, null);
const pair = fc.record({ expectation: rating, experience: rating });
const comment = fc
  .string({ unit: 'grapheme', maxLength: 100 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const answers: fc.Arbitrary<Answers> = fc.record({
  pairs: fc.record({ PR1: pair, PE1: pair, PC1: pair, PP1: pair, PS1: pair }),
  ratings: fc.record({ V1: rating }),
  texts: fc.option(comment, { nil: undefined }).map((text) => (text === undefined ? {} : { comment: text })),
});

test('what somebody said comes back as inputs that say the same', () => {
  fc.assert(
    fc.property(answers, (said) => {
      expect(readAnswers(express, inputsOf(express, said))).toEqual({ ok: true, value: said });
    }),
  );
});

test('inputs only ever have ids that the card asks for', () => {
  const asked = express.items.flatMap(inputIdsOf);
  fc.assert(
    fc.property(answers, (said) => {
      expect(asked).toEqual(expect.arrayContaining(Object.keys(inputsOf(express, said))));
    }),
  );
});

test('whatever a client sends, it is refused or becomes answers that can be stored', () => {
  const anything = fc.oneof(fc.constantFrom('1', '4', '7', 'na', ''), fc.string(), fc.anything());
  const ids = fc.constantFrom(...express.items.flatMap(inputIdsOf), 'x', '__proto__');
  fc.assert(
    fc.property(fc.dictionary(ids, anything), (inputs) => {
      const read = readAnswers(express, inputs);
      if (read.ok) expect(answersSchema.safeParse(read.value).success).toBe(true);
      else expect(read.error.length).toBeGreaterThan(0);
    }),
  );
});
