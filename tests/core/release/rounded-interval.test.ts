import fc from 'fast-check';
import { meanInterval } from '#core/measure/mean-interval';
import { eachRatingSet } from '#core/release/rating-sets';
import { roundedInterval } from '#core/release/rounded-interval';

const ratings = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 5, maxLength: 9 });

/** Every set of n ratings with that sum, by brute force. */
const setsOf = (n: number, sum: number, from = 1): number[][] => {
  if (n === 0) return sum === 0 ? [[]] : [];
  return [1, 2, 3, 4, 5, 6, 7]
    .filter((value) => value >= from && value <= sum)
    .flatMap((value) => setsOf(n - 1, sum - value, value).map((rest) => [value, ...rest]));
};

const rating = { isDifference: false, highest: 7 };

test('five answers: the bounds of the formula, rounded outward to half a point', () => {
  // 1 … 5: mean 3, s = 1.581, ± 1.963
  expect(roundedInterval([1, 2, 3, 4, 5], 1, rating)).toEqual({ low: 1, high: 5 });
});

test('five equal answers look like others that differ a little', () => {
  const equal = roundedInterval([5, 5, 5, 5, 5], 1, rating);
  expect(roundedInterval([4, 5, 5, 5, 6], 1, rating)).toEqual(equal);
});

test('the sets of answers behind a sum are found completely', () => {
  for (const [n, sum] of [
    [5, 12],
    [6, 30],
    [5, 35],
    [7, 7],
  ] as const) {
    const found: number[] = [];
    eachRatingSet(n, sum, { low: 1, high: 7 }, (squares) => {
      found.push(squares);
      return false;
    });
    const expected = setsOf(n, sum).map((set) => set.reduce((total, value) => total + value * value, 0));
    expect(found.sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
  }
});

test('mean and interval of a few ratings never leave fewer than three sets of answers, where the mean alone leaves them', () => {
  for (const n of [5, 6, 7]) {
    for (let sum = Math.ceil(1.5 * n); sum <= 6.5 * n; sum += 1) {
      const [sets, shown] = [new Map<string, number>(), new Map<number, string>()];
      for (const set of setsOf(n, sum)) {
        // The interval depends on the sum and the squares alone.
        const squares = set.reduce((total, value) => total + value * value, 0);
        const key = shown.get(squares) ?? JSON.stringify(roundedInterval(set, 1, rating));
        shown.set(squares, key);
        sets.set(key, (sets.get(key) ?? 0) + 1);
      }
      const all = [...sets.values()].reduce((total, count) => total + count, 0);
      for (const count of sets.values()) expect(count).toBeGreaterThanOrEqual(Math.min(3, all));
    }
  }
});

test('it always holds the exact interval and stands on a grid of halves', () => {
  fc.assert(
    fc.property(ratings, (values) => {
      const real = meanInterval(values);
      if (real === null) return;
      const shown = roundedInterval(values, 1, rating);
      const [low, high] = 'low' in real ? [real.low, real.high] : [real.mean, real.mean];
      expect(shown.low).toBeLessThan(low);
      expect(shown.high).toBeGreaterThan(high);
      expect(Number.isInteger(shown.low * 2) && Number.isInteger(shown.high * 2)).toBe(true);
    }),
  );
});
