import fc from 'fast-check';
import { annual } from '#core/instrument/annual';
import { builtInInstruments } from '#core/instrument/built-in';
import { express } from '#core/instrument/express';
import { type Item, inputIdsOf } from '#core/instrument/item';
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
  const read = readAnswers(express.items, inputs);
  return read.ok ? [] : read.error;
};
const answersOf = (inputs: CardInputs): Answers => {
  const read = readAnswers(express.items, inputs);
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
    choices: {},
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
  choices: fc.constant({}),
  texts: fc.option(comment, { nil: undefined }).map((text) => (text === undefined ? {} : { comment: text })),
});

test('what somebody said comes back as inputs that say the same', () => {
  fc.assert(
    fc.property(answers, (said) => {
      expect(readAnswers(express.items, inputsOf(express.items, said))).toEqual({ ok: true, value: said });
    }),
  );
});

test('inputs only ever have ids that the card asks for', () => {
  const asked = express.items.flatMap(inputIdsOf);
  fc.assert(
    fc.property(answers, (said) => {
      expect(asked).toEqual(expect.arrayContaining(Object.keys(inputsOf(express.items, said))));
    }),
  );
});

test('whatever a client sends, it is refused or becomes answers that can be stored', () => {
  const anything = fc.oneof(fc.constantFrom('1', '4', '7', 'na', ''), fc.string(), fc.anything());
  const ids = fc.constantFrom(...express.items.flatMap(inputIdsOf), 'x', '__proto__');
  fc.assert(
    fc.property(fc.dictionary(ids, anything), (inputs) => {
      const read = readAnswers(express.items, inputs);
      if (read.ok) expect(answersSchema.safeParse(read.value).success).toBe(true);
      else expect(read.error.length).toBeGreaterThan(0);
    }),
  );
});

const itemOf = (id: string): Item => {
  const item = annual.items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`No item ${id}`);
  return item;
};
const read = (item: Item, inputs: CardInputs) => readAnswers([item], inputs);

describe('a row of three columns', () => {
  const triple = itemOf('PR3');

  test('is read with its minimum', () => {
    const inputs = { 'PR3.expectation': '6', 'PR3.experience': '4', 'PR3.minimum': 'na' };
    expect(read(triple, inputs)).toMatchObject({
      ok: true,
      value: { pairs: { PR3: { expectation: 6, experience: 4, minimum: null } } },
    });
  });

  test('needs all three', () => {
    expect(read(triple, { 'PR3.expectation': '6', 'PR3.experience': '4' })).toEqual({
      ok: false,
      error: [{ itemId: 'PR3', inputId: 'PR3.minimum', kind: 'missing' }],
    });
  });

  test('has no minimum where none is asked', () => {
    const pair: Item = { ...triple, columns: ['expectation', 'experience'] };
    const inputs = { 'PR3.expectation': '6', 'PR3.experience': '4', 'PR3.minimum': '1' };
    expect(read(pair, inputs)).toMatchObject({ value: { pairs: { PR3: { expectation: 6, experience: 4 } } } });
    expect(JSON.stringify(read(pair, inputs))).not.toContain('minimum');
  });
});

describe('a row that may be left empty', () => {
  const optional: Item = { ...itemOf('PR3'), columns: ['expectation', 'experience'], required: false };

  test('is no answer when nothing is filled in, and no problem', () => {
    expect(read(optional, {})).toMatchObject({ ok: true, value: { pairs: {} } });
    expect(read({ ...itemOf('V1'), required: false }, {})).toMatchObject({ ok: true, value: { ratings: {} } });
  });

  test('keeps what is filled in by half', () => {
    expect(read(optional, { 'PR3.experience': '4' })).toMatchObject({
      value: { pairs: { PR3: { expectation: null, experience: 4 } } },
    });
  });
});

describe('a choice', () => {
  const importance = itemOf('importance');

  test('of a first and a second is kept by input', () => {
    expect(read(importance, { 'importance.first': 'people', 'importance.second': 'price' })).toMatchObject({
      ok: true,
      value: { choices: { 'importance.first': 'people', 'importance.second': 'price' } },
    });
  });

  test('cannot be first and second', () => {
    expect(read(importance, { 'importance.first': 'people', 'importance.second': 'people' })).toEqual({
      ok: false,
      error: [{ itemId: 'importance', inputId: 'importance.second', kind: 'same' }],
    });
  });

  test.each([
    ['', 'missing'],
    [undefined, 'missing'],
    ['planet', 'impossible'],
    ['constructor', 'impossible'],
    ['na', 'impossible'],
    [['people'], 'impossible'],
  ])('%j as the first is %s', (first, kind) => {
    expect(read(importance, { 'importance.first': first, 'importance.second': 'price' })).toEqual({
      ok: false,
      error: [{ itemId: 'importance', inputId: 'importance.first', kind }],
    });
  });

  test('may be left out where it is optional', () => {
    expect(read(itemOf('issue'), {})).toMatchObject({ ok: true, value: { choices: {} } });
    expect(read(itemOf('issue'), { issue: 'a-little' })).toMatchObject({ value: { choices: { issue: 'a-little' } } });
  });
});

test.each(builtInInstruments.map((instrument) => [instrument.id, instrument] as const))(
  'whatever somebody can answer to %s comes back as inputs that say the same',
  (_, instrument) => {
    const inputOf = (item: Item, index: number): fc.Arbitrary<string> => {
      const value = (item.choices ?? ['1', '4', '7', 'na'])[index % 4] ?? '1';
      const given = item.columns.includes('text') ? comment : fc.constant(value);
      return item.required ? given : fc.oneof(given, fc.constant(''));
    };
    const inputs = fc.record(
      Object.fromEntries(
        instrument.items.flatMap((item) => inputIdsOf(item).map((id, index) => [id, inputOf(item, index)])),
      ),
    );
    fc.assert(
      fc.property(inputs, (given) => {
        const answers = readAnswers(instrument.items, given);
        if (!answers.ok) throw new Error(JSON.stringify(answers.error));
        const filled = Object.fromEntries(Object.entries(given).filter(([, input]) => input !== ''));
        expect(inputsOf(instrument.items, answers.value)).toEqual(filled);
        expect(answersSchema.parse(answers.value)).toEqual(answers.value);
      }),
      { numRuns: 30 },
    );
  },
);
