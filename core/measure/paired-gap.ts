import tCdf from '@stdlib/stats-base-dists-t-cdf';
import { ok, type Result, refused } from '#core/kernel/result';
import { type Interval, intervalFromError } from './mean-interval';
import { momentsOf } from './moments';

/** An estimate with standard error se, its t statistic, degrees of freedom, two-sided p against 0 and 95 % interval. */
export type TTest = Interval & {
  readonly mean: number;
  readonly se: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
};

/** Two-sided p of a t statistic, 0 < p ≤ 1: where it is too small for a number, the smallest number stands for it. */
const twoSidedP = (t: number, df: number): number =>
  Math.min(1, Math.max(Number.MIN_VALUE, 2 * tCdf(-Math.abs(t), df)));

/**
 * t-test of a mean against 0 from a given standard error, own or pooled, and df > 0: interval and p come from the same
 * two numbers. A standard error of 0 is refused. Source: measurement method, section 7.1.
 */
export const tTestFrom = (mean: number, se: number, df: number): Result<TTest, 'no-spread'> => {
  if (!(se > 0)) return refused('no-spread');
  const t = Math.min(Math.max(mean / se, -Number.MAX_VALUE), Number.MAX_VALUE);
  return ok({ mean, se, t, df, p: twoSidedP(t, df), ...intervalFromError(mean, se, df) });
};

/**
 * Paired t-test of each person's difference, experience − expectation or later − earlier, in points; needs two people
 * whose differences are not all equal. Source: measurement method, section 7.1.
 */
export const pairedGap = (
  differences: ArrayLike<number>,
): Result<TTest & { readonly n: number }, 'no-values' | 'one-value' | 'no-spread'> => {
  const moments = momentsOf(differences);
  if (!moments) return refused('no-values');
  const { n, mean, variance } = moments;
  if (n === 1) return refused('one-value');
  const test = tTestFrom(mean, Math.sqrt(variance ?? 0) / Math.sqrt(n), n - 1);
  return test.ok ? ok({ n, ...test.value }) : test;
};
