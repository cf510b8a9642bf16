// The linear attack: which few people can be told apart from everybody else by adding and subtracting what is shown?
import { type ExactRow, nullspaceOf, rankOf } from './exact-rows';

/** Fewer people than this must never be told apart. */
export const smallest = 5;

/** Small enough that a product of two residues is exact. */
const prime = 67_108_859;
const primeBig = BigInt(prime);

const inverseOf = (value: number): number => {
  let [result, base, exponent] = [1, value, prime - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
    exponent = Math.floor(exponent / 2);
  }
  return result;
};

type Step = { readonly row: readonly number[]; readonly at: number; readonly inverse: number };

const residueOf = (row: readonly number[], steps: readonly Step[]): number[] => {
  let left = [...row];
  for (const { row: by, at, inverse } of steps) {
    const factor = ((left[at] ?? 0) * inverse) % prime;
    if (factor !== 0) left = left.map((value, i) => (value + (((prime - factor) * (by[i] ?? 0)) % prime)) % prime);
  }
  return left;
};

/** So many columns keep apart any four rows that are apart, but for a chance of one in millions. */
const columns = 6;

/** The rows of the nullspace, one per atom, each pressed into a few residues: what depends still depends. */
const pressed = (nullspace: readonly (readonly bigint[])[], width: number): number[][] => {
  const chance = (i: number, j: number): bigint =>
    BigInt((Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(j + 7, 0x85ebca6b)) >>> 7);
  return Array.from({ length: width }, (_, atom) =>
    Array.from({ length: Math.min(columns, Math.max(1, nullspace.length)) }, (__, column) => {
      if (nullspace.length <= columns)
        return Number((((nullspace[column]?.[atom] ?? 0n) % primeBig) + primeBig) % primeBig);
      let sum = 0n;
      nullspace.forEach((vector, i) => {
        sum += (vector[atom] ?? 0n) * chance(i, column);
      });
      return Number(((sum % primeBig) + primeBig) % primeBig);
    }),
  );
};

/**
 * Every smallest set of atoms with fewer than five people on which some combination of the rows depends alone. A vector
 * that is zero outside a set lies in the span of the rows just when the nullspace, cut down to the set, has dependent
 * rows; so unequal coefficients are found as well as plain sums.
 */
export const isolatedSets = (rows: readonly ExactRow[], sizes: readonly number[]): number[][] => {
  const nullspace = nullspaceOf(rows, sizes.length);
  const press = pressed(nullspace, sizes.length);
  const small = sizes.flatMap((n, atom) => (n > 0 && n < smallest ? [atom] : []));
  const found: number[][] = [];
  const isNew = (set: readonly number[]): boolean => !found.some((known) => known.every((atom) => set.includes(atom)));
  const isExact = (set: readonly number[]): boolean =>
    rankOf(set.map((atom) => nullspace.map((vector) => vector[atom] ?? 0n))) < set.length;
  const extend = (from: number, set: readonly number[], n: number, steps: readonly Step[]): void => {
    for (let index = from; index < small.length; index++) {
      const atom = small[index] ?? 0;
      const together = n + (sizes[atom] ?? 0);
      if (together >= smallest) continue;
      const left = residueOf(press[atom] ?? [], steps);
      const at = left.findIndex((value) => value !== 0);
      const next = [...set, atom];
      if (at >= 0) extend(index + 1, next, together, [...steps, { row: left, at, inverse: inverseOf(left[at] ?? 1) }]);
      else if (isExact(next) && isNew(next)) found.push(next);
    }
  };
  extend(0, [], 0, []);
  return found;
};

/** The same by trying every set of atoms, for organisations of few: the plain definition, to check the search by. */
export const isolatedSetsByTrying = (rows: readonly ExactRow[], sizes: readonly number[]): number[][] => {
  const rank = rankOf(rows);
  const found: number[][] = [];
  for (let mask = 1; mask < 2 ** sizes.length; mask++) {
    const set = sizes.flatMap((_, atom) => ((mask >> atom) % 2 === 1 ? [atom] : []));
    const n = set.reduce((sum, atom) => sum + (sizes[atom] ?? 0), 0);
    if (n >= smallest || set.some((atom) => sizes[atom] === 0)) continue;
    // The rows outside the set have a lower rank just when some combination of them vanishes there and not within.
    const outside = rows.map((row) => row.filter((__, atom) => !set.includes(atom)));
    if (rankOf(outside) < rank) found.push(set);
  }
  return found;
};
