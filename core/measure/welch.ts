import { type Result, refused } from '#core/kernel/result';
import type { Moments } from './moments';
import { type TTest, tTestFrom } from './paired-gap';

/** A mean in points with its standard error, own or pooled, and that error's degrees of freedom. */
export type MeanWithError = { readonly mean: number; readonly se: number; readonly df: number };

/** One side's part of Welch and Satterthwaite's sum; a side without error has none. */
const partOf = (share: number, df: number): number => (share > 0 ? share ** 2 / df : 0);

/**
 * t-test of a.mean − b.mean from two independent standard errors, df by Welch and Satterthwaite; `mean` of the outcome
 * is the difference. Refused where both errors are 0. Source: measurement method, section 7.1 (Welch 1947).
 */
export const welchFromErrors = (a: MeanWithError, b: MeanWithError): Result<TTest, 'no-spread'> => {
  const se = Math.hypot(a.se, b.se);
  const df = 1 / (partOf((a.se / se) ** 2, a.df) + partOf((b.se / se) ** 2, b.df));
  return tTestFrom(a.mean - b.mean, se, df);
};

/**
 * Welch's t-test of a.mean − b.mean between two unlinked groups; each needs two values and one of them spread. Where
 * mostly the same people answer both it is conservative. Source: measurement method, section 7.1.
 */
export const welch = (a: Moments, b: Moments): Result<TTest, 'one-value' | 'no-spread'> => {
  if (a.n < 2 || b.n < 2) return refused('one-value');
  if (a.variance === null || b.variance === null) return refused('no-spread');
  const withError = (mean: number, variance: number, n: number) => ({ mean, se: Math.sqrt(variance / n), df: n - 1 });
  return welchFromErrors(withError(a.mean, a.variance, a.n), withError(b.mean, b.variance, b.n));
};
