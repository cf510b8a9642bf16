import type { GridSums } from '#core/release/grid';
import { countValues, isPinned, isPinnedBy } from '#core/release/pinned';

const range = { low: 1, high: 7 };
const sumsOf = (values: readonly number[]): GridSums => ({
  n: values.length,
  sum: values.reduce((total, value) => total + value, 0),
  squares: values.reduce((total, value) => total + value * value, 0),
});

test.each([
  ['all at the end', [7, 7, 7, 7, 7], true],
  ['one next to the end', [7, 7, 7, 7, 6], true],
  ['two ways: 7,7,7,7,5 or 7,7,7,6,6', [7, 7, 7, 7, 5], false],
  ['all in the middle, as far as the sum tells', [4, 4, 4, 4, 4], false],
  ['all at the lower end', [1, 1, 1, 1, 1], true],
])('a mean alone: %s', (_, values, expected) => {
  expect(isPinned(sumsOf(values), range, null)).toBe(expected);
});

test('ten equal answers: the sums of the whole pin the five in the middle', () => {
  const whole = sumsOf(Array.from({ length: 10 }, () => 4));
  expect(isPinned(sumsOf([4, 4, 4, 4, 4]), range, whole)).toBe(true);
});

test('ten answers that spread leave the five open', () => {
  expect(isPinned(sumsOf([3, 4, 4, 4, 5]), range, sumsOf([3, 4, 4, 4, 5, 1, 2, 5, 6, 7]))).toBe(false);
});

test('ten people and more may be told by their mean', () => {
  expect(isPinned(sumsOf(Array.from({ length: 10 }, () => 7)), range, null)).toBe(false);
});

describe('beside the distribution of the whole', () => {
  const distribution = (values: readonly number[]) => countValues(Int32Array.from(values));

  test('a group whose sum can only be taken one way is pinned', () => {
    const whole = distribution([4, 4, 4, 4, 4, 4, 4, 4, 4, 5]);
    expect(isPinnedBy(sumsOf([4, 4, 4, 4, 4]), whole)).toBe(true);
    expect(isPinnedBy(sumsOf([4, 4, 4, 4, 5]), whole)).toBe(true);
  });

  test('two ways to take it are enough', () => {
    const whole = distribution([3, 4, 4, 4, 4, 4, 4, 4, 5, 5]);
    expect(isPinnedBy(sumsOf([4, 4, 4, 4, 4]), whole)).toBe(false);
  });
});
