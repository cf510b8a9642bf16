import { codeOf, discloseCount, discloseGap, discloseMean } from '#core/release/disclosure';
import type { Figure } from '#core/release/figure';
import type { GridSums } from '#core/release/grid';
import type { ChosenSpread } from '#core/release/spread';

/** Sums of so many people with that mean; their squares do not matter here. */
const sumsOf = (n: number, mean: number): GridSums => ({ n, sum: n * mean, squares: 0 });

/** A spread that makes an interval of about ± 0.47 for twenty people. */
const spread: ChosenSpread = { sd: 1, df: 19, basis: 'own' };
const shown: readonly Figure[] = [
  { mean: 5, low: 4, high: 6 },
  { mean: 4, low: 3, high: 5 },
];
const open = { isWithheld: false, isCodeHidden: false };
const never = (): null => null;

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
});

describe('a mean that may be shown', () => {
  test('stands with its interval', () => {
    const figure = discloseMean(sumsOf(20, 4), 1, spread, open);
    // qt(.975, 19) = 2.093024 × 1/√20 = 0.468014
    expect(figure).toMatchObject({ mean: 4 });
    expect('low' in figure && figure.low).toBeCloseTo(4 - 0.468014, 6);
  });

  test('has the bounds that stand instead of the formula’s', () => {
    const bounds = { low: 3.5, high: 5 };
    expect(discloseMean(sumsOf(6, 4.2), 1, { ...spread, bounds }, open)).toEqual({ mean: 4.2, ...bounds });
  });

  test('without any spread says so', () => {
    expect(discloseMean(sumsOf(10, 4), 1, null, open)).toEqual({ mean: 4, noInterval: 'no-spread' });
  });

  test('is hidden where it would give a coded one back', () => {
    expect(discloseMean(sumsOf(20, 4), 1, spread, { isWithheld: true, isCodeHidden: false })).toEqual({
      hidden: 'complementary',
    });
  });
});

test('even the code is hidden where it would pin a small group', () => {
  expect(discloseMean(sumsOf(5, 6.8), 1, spread, { isWithheld: true, isCodeHidden: true })).toEqual({
    hidden: 'complementary',
  });
});

describe('near an end of the scale the mean is coded', () => {
  test.each([
    [1, '<=1.5'],
    [1.49, '<=1.5'],
    [1.5, null],
    [6.5, null],
    [6.51, '>=6.5'],
    [7, '>=6.5'],
  ] as const)('a mean of %p is coded as %p', (mean, code) => {
    expect(codeOf(mean)).toBe(code);
    if (code) expect(discloseMean(sumsOf(500, mean), 1, spread, open)).toEqual({ coded: code });
  });

  test('all sevens are coded, also without a spread', () => {
    expect(discloseMean(sumsOf(12, 7), 1, null, open)).toEqual({ coded: '>=6.5' });
  });

  test.each([
    ['the expectation is coded', [{ coded: '>=6.5' }, shown[1]]],
    ['the experience is coded', [shown[0], { coded: '<=1.5' }]],
    ['a side is withheld', [shown[0], { hidden: 'complementary' }]],
  ] as const)('where %s, the gap is a word without a number', (_, sides) => {
    const gap = discloseGap(sumsOf(20, -2.4), 1, spread, sides as readonly Figure[], never);
    expect(gap).toEqual({ figure: { label: 'shortfall' }, label: 'shortfall' });
  });
});

describe('what a gap says in a word', () => {
  const labelOf = (mean: number, p: number | null, chosen: ChosenSpread | null = spread) =>
    discloseGap(sumsOf(20, mean), 1, chosen, shown, () => p).label;

  test.each([
    ['half a point or more below, and the ranks agree', -1, 0.01, 'clear-shortfall'],
    ['half a point exactly', -0.5, 0.05, 'clear-shortfall'],
    ['below, but the ranks do not agree', -1, 0.06, 'shortfall'],
    ['below, but no test is possible', -1, null, 'shortfall'],
    ['clearly below, but by less than half a point', -0.49, 0.01, 'shortfall'],
    ['an interval that covers zero', -0.4, 0.01, 'no-clear-gap'],
    ['an interval above zero', 0.5, 0.01, 'exceeds'],
  ] as const)('%s', (_, mean, p, label) => {
    expect(labelOf(mean, p)).toBe(label);
  });

  test.each([
    ['the same shortfall', -2, 'shortfall'],
    ['the same surplus', 1, 'exceeds'],
    ['no gap', 0, 'no-clear-gap'],
  ] as const)('everybody %s', (_, mean, label) => {
    expect(labelOf(mean, 0.001, null)).toBe(label);
  });

  test('below ten people the word follows the bounds that are shown, not hidden ones', () => {
    const bounds = { low: -1.5, high: 0 };
    const gap = discloseGap(sumsOf(6, -0.5), 1, { ...spread, bounds }, shown, () => 0.01);
    expect(gap).toEqual({ figure: { mean: -0.5, ...bounds }, label: 'no-clear-gap' });
  });
});
