import type { LinearRow } from './column';
import { makePrimeField, type PrimeField, primes } from './prime-field';

/**
 * The field the rows are worked out in: the first, for the audit the second, of the primes that divide no numerator
 * and no denominator, so that no term is lost. Closure and audit can then only miss the same leak if two primes of 26
 * bits both divide a minor of the matrix.
 */
export const fieldFor = (rows: readonly LinearRow[], purpose: 'closure' | 'audit'): PrimeField => {
  const isSafe = (prime: number): boolean =>
    rows.every(({ terms }) =>
      terms.every(
        ({ numerator, denominator }) => (numerator === 0 || numerator % prime !== 0) && denominator % prime !== 0,
      ),
    );
  const safe = primes.filter(isSafe);
  const prime = safe[purpose === 'closure' ? 0 : 1];
  if (prime === undefined) throw new Error('The coefficients of the published rows are out of range.');
  return makePrimeField(prime);
};
