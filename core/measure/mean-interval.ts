import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/** A mean with its 95 % confidence interval, or the reason why there is no interval; points on the scale of the input. */
export type MeanInterval =
  | { readonly n: number; readonly mean: number; readonly low: number; readonly high: number }
  | { readonly n: number; readonly mean: number; readonly noInterval: 'one-answer' | 'no-spread' };

/** Sum of the values divided by their number; at least one value. */
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sample variance, n − 1 in the denominator; at least two values. */
const varianceOf = (values: readonly number[], mean: number): number =>
  values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);

/**
 * Mean with a two-sided 95 % t-interval, x̄ ± t(.975, n−1)·s/√n, bounds not clipped to the scale; null for no values.
 * One value or zero variance have no interval. Source: measurement method, section 7.1; for gaps the values are each
 * person's experience − expectation, which makes it the paired t-interval.
 */
export const meanInterval = (values: readonly number[]): MeanInterval | null => {
  const n = values.length;
  if (n === 0) return null;
  // Sorted first, so that the order of answering cannot show in the last digit of a floating-point sum.
  const sorted = [...values].sort((a, b) => a - b);
  const mean = meanOf(sorted);
  if (n === 1) return { n, mean, noInterval: 'one-answer' };
  if (sorted[0] === sorted[n - 1]) return { n, mean, noInterval: 'no-spread' };
  const halfWidth = tQuantile(0.975, n - 1) * Math.sqrt(varianceOf(sorted, mean) / n);
  return { n, mean, low: mean - halfWidth, high: mean + halfWidth };
};
