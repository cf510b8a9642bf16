/**
 * Arithmetic modulo a prime below 2^26: a product of two residues stays below 2^52 and is exact in a double. Rank and
 * dependence over the rationals are the same modulo such a prime unless it divides a minor of the matrix.
 */
export type PrimeField = {
  readonly prime: number;
  readonly add: (a: number, b: number) => number;
  readonly multiply: (a: number, b: number) => number;
  readonly inverse: (a: number) => number;
  readonly quotient: (numerator: number, denominator: number) => number;
  /** target += factor · source, entry by entry. */
  readonly addScaled: (target: Float64Array, source: Float64Array, factor: number) => void;
  readonly scale: (target: Float64Array, factor: number) => void;
};

/** The six largest primes below 2^26. */
export const primes = [67108859, 67108837, 67108819, 67108777, 67108763, 67108757] as const;

const inverseModulo = (a: number, prime: number): number => {
  let [r, next] = [prime, a];
  let [s, sNext] = [0, 1];
  while (next > 0) {
    const times = Math.floor(r / next);
    [r, next] = [next, r - times * next];
    [s, sNext] = [sNext, s - times * sNext];
  }
  return s < 0 ? s + prime : s;
};

/** The field of residues modulo one of `primes`. */
export const makePrimeField = (prime: number): PrimeField => {
  const reciprocal = 1 / prime;
  // The estimate of the quotient is off by one at most; `%` on doubles would be ten times slower.
  const reduce = (x: number): number => {
    const rest = x - Math.floor(x * reciprocal) * prime;
    if (rest < 0) return rest + prime;
    return rest >= prime ? rest - prime : rest;
  };
  const residue = (x: number): number => ((x % prime) + prime) % prime;
  const multiply = (a: number, b: number): number => reduce(a * b);
  const inverse = (a: number): number => inverseModulo(a, prime);
  return {
    prime,
    add: (a, b) => reduce(a + b),
    multiply,
    inverse,
    quotient: (numerator, denominator) => multiply(residue(numerator), inverse(residue(denominator))),
    addScaled: (target, source, factor) => {
      for (let i = 0; i < target.length; i += 1) {
        const entry = source[i] ?? 0;
        if (entry !== 0) target[i] = reduce((target[i] ?? 0) + factor * entry);
      }
    },
    scale: (target, factor) => {
      for (let i = 0; i < target.length; i += 1) target[i] = reduce((target[i] ?? 0) * factor);
    },
  };
};
