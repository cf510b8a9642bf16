import { ok, type Result, refused } from '#core/kernel/result';

/** The normal distribution's .975 quantile, qnorm(.975); the method prints it as 1.959964. */
export const z975 = 1.959963984540054;

/** A share between 0 and 1 with its 95 % interval. */
export type Share = { readonly n: number; readonly share: number; readonly low: number; readonly high: number };

/**
 * Share successes/n with the Wilson 95 % interval, all between 0 and 1; whole numbers, 0 ≤ successes ≤ n.
 * Source: measurement method, section 7.1 (Wilson 1927).
 */
export const wilsonInterval = (successes: number, n: number): Result<Share, 'no-values'> => {
  if (!(successes >= 0 && successes <= n)) throw new RangeError('There cannot be more successes than values');
  if (n === 0) return refused('no-values');
  const share = successes / n;
  const z2 = z975 ** 2;
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const halfWidth = (z975 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n ** 2));
  // At either end the bound is the end itself, which the subtraction would miss in its last digit.
  const low = successes === 0 ? 0 : centre - halfWidth;
  const high = successes === n ? 1 : centre + halfWidth;
  return ok({ n, share, low, high });
};
