// What the property tests of the statistics share: inputs, and what must hold for every outcome.
import fc from 'fast-check';

/** Answers on the scale. */
export const ratings = (minLength = 1, maxLength = 60) =>
  fc.array(fc.integer({ min: 1, max: 7 }), { minLength, maxLength });

/** Any number the statistics promise to bear, with many equal, tiny and huge ones. */
export const anyNumber = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ min: -10, max: 10, noNaN: true }),
  fc.double({ min: -1e100, max: 1e100, noNaN: true }),
);

export const anyNumbers = (minLength = 0, maxLength = 30) => fc.array(anyNumber, { minLength, maxLength });

/** A list and the same list in another order. */
export const withShuffled = <T>(lists: fc.Arbitrary<T[]>): fc.Arbitrary<readonly [T[], T[]]> =>
  lists.chain((list) => {
    const shuffled = fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });
    return shuffled.map((other) => [list, other] as const);
  });

/** Every number inside a value, however deep. */
const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

/** No NaN and nothing endless in an outcome, refused or not. */
export const expectNumbers = (outcome: unknown): void =>
  expect(numbersIn(outcome).filter((value) => !Number.isFinite(value))).toEqual([]);

/** Agreement up to rounding, relative to the larger of the expected value and `size`. */
export const expectClose = (actual: number, expected: number, size = 1): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(size, Math.abs(expected)));
