import fc from 'fast-check';
import { type MeanInterval, meanInterval } from '#core/measure/mean-interval';
import { discloseCount, discloseGap, discloseMean } from '#core/release/disclosure';
import type { Figure } from '#core/release/figure';

const interval = (n: number, mean: number, low = mean - 0.7, high = mean + 0.7): MeanInterval => ({
  n,
  mean,
  low,
  high,
});
const shown: readonly Figure[] = [
  { mean: 5, low: 4, high: 6 },
  { mean: 4, low: 3, high: 5 },
];
const isOnGrid = (bound: number): boolean => Number.isInteger(bound * 2);

describe('how many people there must be', () => {
  test.each([
    [0, null],
    [1, null],
    [4, null],
    [5, 5],
    [9, 9],
    [10, 10],
  ])('%i people are counted as %p', (count, expected) => {
    expect(discloseCount(count)).toBe(expected);
  });

  test.each([1, 2, 3, 4])('%i people give no score and no gap', (n) => {
    expect(discloseMean(interval(n, 4))).toEqual({ hidden: 'too-few' });
    expect(discloseGap(interval(n, -1), shown)).toEqual({ figure: { hidden: 'too-few' }, label: null });
  });

  test('a single extreme answer is hidden before it is coded', () => {
    expect(discloseMean({ n: 1, mean: 7, noInterval: 'one-answer' })).toEqual({ hidden: 'too-few' });
    expect(discloseMean(interval(4, 1))).toEqual({ hidden: 'too-few' });
  });

  test('nobody gives no data, which is another thing than too few', () => {
    expect(discloseMean(null)).toEqual({ hidden: 'no-data' });
    expect(discloseGap(null, shown)).toEqual({ figure: { hidden: 'no-data' }, label: null });
  });

  test.each([5, 9])('%i people give a score whose bounds are rounded outward', (n) => {
    expect(discloseMean(interval(n, 4.2, 3.6, 4.8))).toEqual({ mean: 4.2, low: 3.5, high: 5 });
  });

  test.each([10, 11, 1000])('%i people give a score with its exact bounds', (n) => {
    expect(discloseMean(interval(n, 4.2, 3.6, 4.8))).toEqual({ mean: 4.2, low: 3.6, high: 4.8 });
  });
});

describe('below ten people no bound gives the spread away', () => {
  test('a bound on the grid moves out by a whole step', () => {
    expect(discloseMean(interval(5, 4, 3.5, 4.5))).toEqual({ mean: 4, low: 3, high: 5 });
    expect(discloseMean(interval(9, 4, 3, 5))).toEqual({ mean: 4, low: 2.5, high: 5.5 });
  });

  test('five equal answers look like five that differ a little', () => {
    expect(discloseMean({ n: 5, mean: 4, noInterval: 'no-spread' })).toEqual({ mean: 4, low: 3.5, high: 4.5 });
  });

  test('ten equal answers are said to have no spread', () => {
    expect(discloseMean({ n: 10, mean: 4, noInterval: 'no-spread' })).toEqual({ mean: 4, noInterval: 'no-spread' });
  });

  test('bounds below zero, as gaps have them, move outward too', () => {
    const { figure } = discloseGap(interval(6, -1.2, -2.1, -0.3), shown);
    expect(figure).toEqual({ mean: -1.2, low: -2.5, high: 0 });
  });

  test('the rounded interval is strictly wider than the real one, on a grid of halves', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 5, maxLength: 9 }), (values) => {
        const real = meanInterval(values);
        const figure = discloseMean(real);
        if (real === null || !('mean' in figure)) return;
        const [low, high] = 'low' in real ? [real.low, real.high] : [real.mean, real.mean];
        expect(figure).toHaveProperty('low');
        if (!('low' in figure)) return;
        expect(figure.low).toBeLessThan(low);
        expect(figure.high).toBeGreaterThan(high);
        expect(isOnGrid(figure.low) && isOnGrid(figure.high)).toBe(true);
        expect(low - figure.low).toBeLessThanOrEqual(0.5);
        expect(figure.high - high).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});

describe('near an end of the scale the mean is coded', () => {
  test.each([
    [1, { coded: '<=1.5' }],
    [1.49, { coded: '<=1.5' }],
    [6.51, { coded: '>=6.5' }],
    [7, { coded: '>=6.5' }],
  ] as const)('a mean of %p', (mean, expected) => {
    expect(discloseMean(interval(5, mean))).toEqual(expected);
    expect(discloseMean(interval(500, mean))).toEqual(expected);
  });

  test.each([1.5, 1.51, 6.49, 6.5])('a mean of %p is shown', (mean) => {
    expect(discloseMean(interval(20, mean))).toMatchObject({ mean });
  });

  test('all sevens are coded, also without an interval', () => {
    expect(discloseMean({ n: 12, mean: 7, noInterval: 'no-spread' })).toEqual({ coded: '>=6.5' });
  });

  test.each([
    ['the expectation', [{ coded: '>=6.5' }, shown[1]]],
    ['the experience', [shown[0], { coded: '<=1.5' }]],
    ['both', [{ coded: '>=6.5' }, { coded: '>=6.5' }]],
  ] as const)('where %s is coded, the gap is a word without a number', (_, sides) => {
    const gap = discloseGap(interval(20, -2.4), sides as readonly Figure[]);
    expect(gap).toEqual({ figure: { label: 'shortfall' }, label: 'shortfall' });
  });
});

describe('what a gap says in a word', () => {
  test.each([
    ['an interval below zero', interval(20, -1, -1.7, -0.01), 'shortfall'],
    ['an interval that touches zero from below', interval(20, -1, -2, 0), 'no-clear-gap'],
    ['an interval over zero', interval(20, 0.1, -0.6, 0.8), 'no-clear-gap'],
    ['an interval that touches zero from above', interval(20, 1, 0, 2), 'no-clear-gap'],
    ['an interval above zero', interval(20, 1, 0.01, 1.7), 'exceeds'],
    ['twelve times the same shortfall', { n: 12, mean: -2, noInterval: 'no-spread' }, 'shortfall'],
    ['twelve times the same surplus', { n: 12, mean: 1, noInterval: 'no-spread' }, 'exceeds'],
    ['twelve times no gap', { n: 12, mean: 0, noInterval: 'no-spread' }, 'no-clear-gap'],
  ] as const)('%s', (_, gap, label) => {
    expect(discloseGap(gap, shown).label).toBe(label);
  });

  test('below ten people the word follows the interval that is shown, not the hidden one', () => {
    const gap = discloseGap(interval(6, -0.8, -1.4, -0.2), shown);
    expect(gap).toEqual({ figure: { mean: -0.8, low: -1.5, high: 0 }, label: 'no-clear-gap' });
  });
});
