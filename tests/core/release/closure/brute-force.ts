// An independent judge: every set of atoms with too few people, tried one by one with exact fractions.
import type { LinearRow } from '#core/release/closure/close-cuts';

type Fraction = readonly [bigint, bigint];

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
const fraction = (n: bigint, d: bigint): Fraction => {
  const by = gcd(n, d) * (d < 0n ? -1n : 1n);
  return n === 0n ? [0n, 1n] : [n / by, d / by];
};
const minusTimes = ([a, b]: Fraction, [c, d]: Fraction, [e, f]: Fraction): Fraction =>
  fraction(a * d * f - c * e * b, b * d * f);
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => fraction(a * d, b * c);
const zero: Fraction = [0n, 1n];

const rankOf = (matrix: readonly (readonly Fraction[])[], columns: readonly number[]): number => {
  let rows = matrix.map((row) => columns.map((column) => row[column] ?? zero));
  let rank = 0;
  columns.forEach((_, column) => {
    const pivot = rows.find((row) => (row[column] ?? zero)[0] !== 0n);
    if (pivot === undefined) return;
    rank += 1;
    rows = rows
      .filter((row) => row !== pivot)
      .map((row) => {
        const factor = over(row[column] ?? zero, pivot[column] ?? zero);
        return row.map((entry, at) => minusTimes(entry, factor, pivot[at] ?? zero));
      });
  });
  return rank;
};

/**
 * The least sets of atoms with 1 … smallestGroup − 1 people that carry some combination of the rows: those where the
 * rows lose rank when the columns of the set are taken away (rank over everything > rank over the rest).
 */
export const bruteForceLeaks = (
  counts: readonly number[],
  rows: readonly LinearRow[],
  smallestGroup: number,
): number[][] => {
  const matrix = rows.map((row) =>
    counts.map((_, atom) =>
      row.terms
        .filter((term) => term.atom === atom)
        .reduce<Fraction>(
          (sum, { numerator, denominator }) =>
            minusTimes(sum, [-1n, 1n], fraction(BigInt(numerator), BigInt(denominator))),
          zero,
        ),
    ),
  );
  const atoms = [...counts.keys()].filter((atom) => (counts[atom] ?? 0) > 0);
  const rank = rankOf(matrix, atoms);
  const leaks: number[][] = [];
  const sets = Array.from({ length: 2 ** atoms.length }, (_, bits) => atoms.filter((_, at) => (bits >> at) & 1));
  for (const set of sets.sort((a, b) => a.length - b.length)) {
    const people = set.reduce((sum, atom) => sum + (counts[atom] ?? 0), 0);
    if (people === 0 || people >= smallestGroup) continue;
    if (leaks.some((leak) => leak.every((atom) => set.includes(atom)))) continue;
    if (
      rankOf(
        matrix,
        atoms.filter((atom) => !set.includes(atom)),
      ) < rank
    )
      leaks.push(set);
  }
  return leaks;
};
