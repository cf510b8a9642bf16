import { builtInInstruments, findBuiltIn } from '#core/instrument/built-in';
import { express } from '#core/instrument/express';
import { instrumentSchema, longestCardInSeconds } from '#core/instrument/instrument';
import { inputIdsOf } from '#core/instrument/item';
import { fivePs } from '#core/kernel/five-p';

test.each(builtInInstruments.map((instrument) => [`${instrument.id} ${instrument.version}`, instrument] as const))(
  '%s is what an instrument must be',
  (_, instrument) => {
    expect(instrumentSchema.safeParse(instrument).success).toBe(true);
    expect(longestCardInSeconds).toBe(90);
  },
);

test('the express pulse asks one item of each P, the value item and an optional comment', () => {
  expect(express.items.map(({ id }) => id)).toEqual(['PR1', 'PE1', 'PC1', 'PP1', 'PS1', 'V1', 'comment']);
  expect(express.items.slice(0, 5).map(({ p }) => p)).toEqual([...fivePs]);
  expect(express.items.filter(({ required }) => !required).map(({ id }) => id)).toEqual(['comment']);
});

test('the inputs of a card are named after the item and its column', () => {
  expect(express.items.flatMap(inputIdsOf)).toEqual([
    'PR1.expectation',
    'PR1.experience',
    'PE1.expectation',
    'PE1.experience',
    'PC1.expectation',
    'PC1.experience',
    'PP1.expectation',
    'PP1.experience',
    'PS1.expectation',
    'PS1.experience',
    'V1',
    'comment',
  ]);
});

test('a built-in instrument is found by id, in its newest or the given version', () => {
  expect(findBuiltIn('express')).toBe(express);
  expect(findBuiltIn('express', 1)).toBe(express);
  expect(findBuiltIn('express', 99)).toBeUndefined();
  expect(findBuiltIn('other')).toBeUndefined();
  expect(findBuiltIn('toString')).toBeUndefined();
});
