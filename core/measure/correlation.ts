import { ok, type Result, refused } from '#core/kernel/result';
import type { Interval } from './mean-interval';
import { correlationsOf, standardRows } from './standard-rows';
import { z975 } from './wilson-interval';

/** Pearson's r with its 95 % interval, between −1 and 1; a perfect correlation has none. */
export type Correlation = { readonly n: number; readonly r: number } & (Interval | { readonly noInterval: 'perfect' });

/** So close to 1 that only rounding is left of the difference. */
const perfect = 1 - 1e-12;

/** Fisher's z interval of r from n ≥ 4 pairs, tanh(atanh r ± z.975/√(n − 3)). Source: Fisher 1921, as cor.test of R. */
export const correlationInterval = (r: number, n: number): Correlation => {
  if (Math.abs(r) > perfect) return { n, r, noInterval: 'perfect' };
  const halfWidth = z975 / Math.sqrt(n - 3);
  return { n, r, low: Math.tanh(Math.atanh(r) - halfWidth), high: Math.tanh(Math.atanh(r) + halfWidth) };
};

/**
 * Pearson correlation of pairs x_i, y_i with Fisher's 95 % interval; needs 4 pairs and spread in both.
 * Source: measurement method, section 15.
 */
export const correlation = (
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): Result<Correlation, 'too-few' | 'no-spread'> => {
  if (x.length !== y.length) throw new RangeError('A pair has two values');
  if (x.length < 4) return refused('too-few');
  const standard = standardRows(Array.from({ length: x.length }, (_, i) => [x[i] ?? 0, y[i] ?? 0]));
  if (!standard.ok) return standard;
  return ok(correlationInterval(correlationsOf(standard.value)[0]?.[1] ?? 0, x.length));
};
