import fc from 'fast-check';
import { intervalAround, intervalFromError, meanInterval } from '#core/measure/mean-interval';

/** qt(.975, df) of R, from printed tables. */
const t = { 1: 12.706204736432095, 2: 4.302652729911275, 4: 2.7764451051977987, 9: 2.2621571627409915 } as const;

const rating = fc.integer({ min: 1, max: 7 });
const ratings = fc.array(rating, { minLength: 1, maxLength: 60 });

/** The interval's two numbers, or the mean twice where there is no interval. */
const boundsOf = (values: readonly number[]): readonly [number, number] => {
  const interval = meanInterval(values);
  if (interval === null) throw new Error('no values');
  return 'low' in interval ? [interval.low, interval.high] : [interval.mean, interval.mean];
};

const expectClose = (actual: number, expected: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));

describe('known values', () => {
  test('nobody has no mean', () => {
    expect(meanInterval([])).toBeNull();
  });

  test('one answer is its own mean, without an interval', () => {
    expect(meanInterval([4])).toEqual({ n: 1, mean: 4, noInterval: 'one-answer' });
  });

  test('two answers, 2 and 5: 3.5 ± 12.7062 · 1.5', () => {
    const interval = meanInterval([2, 5]);
    // s = 3/√2, se = s/√2 = 1.5
    expect(interval).toMatchObject({ n: 2, mean: 3.5 });
    expectClose(boundsOf([2, 5])[0], 3.5 - t[1] * 1.5);
    expectClose(boundsOf([2, 5])[1], 3.5 + t[1] * 1.5);
  });

  test('five answers, 1 to 5: 1.036757 … 4.963243, as t.test(1:5) of R', () => {
    // s² = 10/4, se = √(2.5/5) = √0.5
    const [low, high] = boundsOf([1, 2, 3, 4, 5]);
    expectClose(low, 3 - t[4] * Math.SQRT1_2);
    expectClose(high, 3 + t[4] * Math.SQRT1_2);
    expect(low).toBeCloseTo(1.036757, 6);
    expect(high).toBeCloseTo(4.963243, 6);
  });

  test('ten gaps below and above zero: −1 ± 1.066390', () => {
    const gaps = [-3, -3, -2, -2, -1, -1, 0, 0, 1, 1];
    // Σ(g + 1)² = 4+4+1+1+0+0+1+1+4+4 = 20, s² = 20/9, se = √(20/90)
    const [low, high] = boundsOf(gaps);
    expectClose(low, -1 - t[9] * Math.sqrt(20 / 90));
    expectClose(high, -1 + t[9] * Math.sqrt(20 / 90));
    expect(high + 1).toBeCloseTo(1.06639, 5);
  });

  test('three answers with fractions, as block means have them', () => {
    // values 3.5, 4.5, 6: mean 14/3, Σ(v − mean)² = 19/6, s² = 19/12, se = √(19/36)
    const [low, high] = boundsOf([4.5, 6, 3.5]);
    expectClose(low, 14 / 3 - t[2] * Math.sqrt(19 / 36));
    expectClose(high, 14 / 3 + t[2] * Math.sqrt(19 / 36));
  });

  test('everybody said the same: a mean, and the reason why there is no interval', () => {
    expect(meanInterval([6, 6, 6, 6, 6])).toEqual({ n: 5, mean: 6, noInterval: 'no-spread' });
  });

  test('the bounds are not clipped to the scale', () => {
    const [low, high] = boundsOf([1, 7]);
    expect(low).toBeLessThan(1);
    expect(high).toBeGreaterThan(7);
  });
});

describe('around a mean with a spread from elsewhere', () => {
  test('a pooled SD of 1.2 on 40 degrees of freedom around 5 answers: 4 ± 2.021075·1.2/√5', () => {
    const { low, high } = intervalAround(4, 5, 1.2, 40);
    expectClose(low, 4 - 2.021075390306273 * (1.2 / Math.sqrt(5)));
    expectClose(high, 4 + 2.021075390306273 * (1.2 / Math.sqrt(5)));
  });

  test('with the own SD it is the own interval', () => {
    const [low, high] = boundsOf([1, 2, 3, 4, 5]);
    expect(intervalAround(3, 5, Math.sqrt(2.5), 4)).toEqual({ low, high });
  });

  test('degrees of freedom need not be whole; more of them, or a smaller error, narrow it', () => {
    const width = (se: number, df: number) => intervalFromError(0, se, df).high;
    expect(width(1, 3.5)).toBeLessThan(width(1, 3.4));
    expect(width(0.9, 3.5)).toBeLessThan(width(1, 3.5));
    expect(width(1, 1e9)).toBeCloseTo(1.959964, 6);
  });
});

describe('whatever people answer', () => {
  test('the order of answering does not show, not even in the last digit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 7, noNaN: true }), { minLength: 1, maxLength: 30 }),
        fc.infiniteStream(fc.nat()),
        (values, keys) => {
          const shuffled = values
            .map((value) => ({ value, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ value }) => value);
          expect(meanInterval(shuffled)).toEqual(meanInterval(values));
        },
      ),
    );
  });

  test('everybody rating d points higher moves mean and bounds by d', () => {
    fc.assert(
      fc.property(ratings, fc.integer({ min: -6, max: 6 }), (values, d) => {
        const moved = boundsOf(values.map((value) => value + d));
        const original = boundsOf(values);
        expectClose(moved[0], original[0] + d);
        expectClose(moved[1], original[1] + d);
      }),
    );
  });

  test('a scale k times as long gives an interval k times as long', () => {
    fc.assert(
      fc.property(ratings, fc.integer({ min: 1, max: 10 }), (values, k) => {
        const scaled = boundsOf(values.map((value) => value * k));
        const original = boundsOf(values);
        expectClose(scaled[0], original[0] * k);
        expectClose(scaled[1], original[1] * k);
      }),
    );
  });

  test('turned upside down, the interval is mirrored', () => {
    fc.assert(
      fc.property(ratings, (values) => {
        const [low, high] = boundsOf(values.map((value) => 8 - value));
        const original = boundsOf(values);
        expectClose(low, 8 - original[1]);
        expectClose(high, 8 - original[0]);
      }),
    );
  });

  test('no figure is ever NaN or endless, and the mean lies inside', () => {
    fc.assert(
      fc.property(ratings, (values) => {
        const interval = meanInterval(values);
        const numbers = Object.values(interval ?? {}).filter((part) => typeof part === 'number');
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(interval?.n).toBe(values.length);
        const [low, high] = boundsOf(values);
        expect(low).toBeLessThanOrEqual(interval?.mean ?? Number.NaN);
        expect(high).toBeGreaterThanOrEqual(interval?.mean ?? Number.NaN);
      }),
    );
  });

  test('what it is given stays as it was', () => {
    const values = Object.freeze([5, 1, 3]);
    expect(meanInterval(values)?.mean).toBe(3);
    expect(values).toEqual([5, 1, 3]);
  });
});
