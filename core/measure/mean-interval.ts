import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { momentsOf } from './moments';

/** A 95 % confidence interval; points on the scale of the input, not clipped to it. */
export type Interval = { readonly low: number; readonly high: number };

/** A mean with its 95 % confidence interval, or the reason why there is no interval; points on the scale of the input. */
export type MeanInterval =
  | { readonly n: number; readonly mean: number; readonly low: number; readonly high: number }
  | { readonly n: number; readonly mean: number; readonly noInterval: 'one-answer' | 'no-spread' };

/**
 * Two-sided 95 % t-interval with a given standard error, estimate ± t(.975, df)·se; df > 0, whole or not.
 * Source: measurement method, section 7.1.
 */
export const intervalFromError = (estimate: number, se: number, df: number): Interval => {
  const halfWidth = tQuantile(0.975, df) * se;
  return { low: estimate - halfWidth, high: estimate + halfWidth };
};

/**
 * Two-sided 95 % t-interval around a mean of n ≥ 1 values with a given standard deviation, own or pooled, and its
 * degrees of freedom: mean ± t(.975, df)·sd/√n. Source: measurement method, section 7.1.
 */
export const intervalAround = (mean: number, n: number, sd: number, df: number): Interval =>
  intervalFromError(mean, sd / Math.sqrt(n), df);

/**
 * Mean with a two-sided 95 % t-interval, x̄ ± t(.975, n−1)·s/√n, bounds not clipped to the scale; null for no values.
 * One value or zero variance have no interval. Source: measurement method, section 7.1; for gaps the values are each
 * person's experience − expectation, which makes it the paired t-interval.
 */
export const meanInterval = (values: ArrayLike<number>): MeanInterval | null => {
  const moments = momentsOf(values);
  if (!moments) return null;
  const { n, mean, variance } = moments;
  if (n === 1) return { n, mean, noInterval: 'one-answer' };
  if (!variance) return { n, mean, noInterval: 'no-spread' };
  return { n, mean, ...intervalAround(mean, n, Math.sqrt(variance), n - 1) };
};
