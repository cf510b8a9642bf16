import { addSums, type GridSums, noSums } from '#core/release/grid';
import { countValues, exactly, isPinned, isPinnedBy } from '#core/release/pinned';

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
  expect(isPinned(exactly(sumsOf(values)), range, null)).toBe(expected);
});

test('ten equal answers: the sums of the whole pin the five in the middle', () => {
  const whole = sumsOf(Array.from({ length: 10 }, () => 4));
  expect(isPinned(exactly(sumsOf([4, 4, 4, 4, 4])), range, whole)).toBe(true);
});

test('ten answers that spread leave the five open', () => {
  expect(isPinned(exactly(sumsOf([3, 4, 4, 4, 5])), range, sumsOf([3, 4, 4, 4, 5, 1, 2, 5, 6, 7]))).toBe(false);
});

test('forty answers at the two ends: the spread of the whole pins a group of eight by its mean', () => {
  const ends = (high: number, low: number) => [...Array<number>(high).fill(7), ...Array<number>(low).fill(1)];
  const group = sumsOf(ends(5, 3));
  expect(isPinned(exactly(group), range, sumsOf(ends(15, 25)))).toBe(true);
  expect(isPinned(exactly(group), range, sumsOf([...ends(5, 3), ...Array<number>(32).fill(4)]))).toBe(false);
});

test('a coded mean of a small group is pinned where the whole leaves one set of answers for it', () => {
  const known = { n: 5, least: 33, most: 35 };
  const ends = [...Array<number>(6).fill(7), ...Array<number>(5).fill(1)];
  // All are 1 or 7, so five people with a sum of 33 or more are five sevens.
  expect(isPinned(known, range, sumsOf(ends))).toBe(true);
  expect(isPinned(known, range, null)).toBe(false);
  expect(isPinnedBy(known, countValues(Int32Array.from(ends)))).toBe(true);
});

test('gaps as alike as their sum allows: the spread of the whole pins a group of five', () => {
  // 28 people with gaps of −0.5 or 0 on two-item blocks, in half points: −1 or 0.
  const halves = (below: number, none: number) => [...Array<number>(below).fill(-1), ...Array<number>(none).fill(0)];
  const gaps = { low: -12, high: 12 };
  expect(isPinned(exactly(sumsOf(halves(3, 2))), gaps, sumsOf(halves(22, 6)))).toBe(true);
  expect(isPinned(exactly(sumsOf(halves(3, 2))), gaps, sumsOf([...halves(20, 6), -3, 1]))).toBe(false);
});

test('groups beside it, each with its own mean, can take up all of the spread that the whole has', () => {
  // Half points: twenty-one people say 11, but for two who say 12 and one who says 10.
  const [leads, sponsors, members] = [
    sumsOf([11, 11, 11, 11, 12]),
    sumsOf([11, 11, 11, 11, 11, 12]),
    sumsOf([10, ...Array<number>(9).fill(11)]),
  ];
  const whole = [leads, sponsors, members].reduce(addSums, noSums);
  const halfPoints = { low: 2, high: 14 };
  expect(isPinned(exactly(leads), halfPoints, whole)).toBe(false);
  expect(isPinned(exactly(leads), halfPoints, whole, [[members, sponsors]])).toBe(true);
});

test('ten people and more may be told by their mean', () => {
  expect(isPinned(exactly(sumsOf(Array.from({ length: 10 }, () => 7))), range, null)).toBe(false);
});

describe('beside the distribution of the whole', () => {
  const distribution = (values: readonly number[]) => countValues(Int32Array.from(values));

  test('a group whose sum can only be taken one way is pinned', () => {
    const whole = distribution([4, 4, 4, 4, 4, 4, 4, 4, 4, 5]);
    expect(isPinnedBy(exactly(sumsOf([4, 4, 4, 4, 4])), whole)).toBe(true);
    expect(isPinnedBy(exactly(sumsOf([4, 4, 4, 4, 5])), whole)).toBe(true);
  });

  test('two ways to take it are enough', () => {
    const whole = distribution([3, 4, 4, 4, 4, 4, 4, 4, 5, 5]);
    expect(isPinnedBy(exactly(sumsOf([4, 4, 4, 4, 4])), whole)).toBe(false);
  });
});
