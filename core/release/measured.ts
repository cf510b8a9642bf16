import { scale } from '#core/instrument/item';
import { absent } from './columns';
import { addSums, type GridSums, noSums } from './grid';
import type { PairColumns } from './tally';

/** One quantity of a block, per person and summed per atom. */
export type Measure = {
  /** Per row, in grid units; `absent` where the person has none. */
  readonly values: Int32Array;
  readonly byAtom: readonly GridSums[];
  /** Is it a difference of two ratings (−6 … +6 points) rather than a rating? */
  readonly isDifference: boolean;
  /** The highest rating of the scale. */
  readonly highest: number;
};

/** A block of answers: the same people in all of its measures. */
export type Measured<Name extends string> = {
  readonly grid: number;
  /** The atom of each row. */
  readonly atoms: Int32Array;
  /** People with the block, per atom. */
  readonly counts: readonly number[];
  readonly measures: Readonly<Record<Name, Measure>>;
};

const sumByAtom = (values: Int32Array, atoms: Int32Array, atomCount: number): GridSums[] => {
  const [n, sum, squares] = [new Float64Array(atomCount), new Float64Array(atomCount), new Float64Array(atomCount)];
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? absent;
    if (value === absent) continue;
    const atom = atoms[row] ?? 0;
    n[atom] = (n[atom] ?? 0) + 1;
    sum[atom] = (sum[atom] ?? 0) + value;
    squares[atom] = (squares[atom] ?? 0) + value * value;
  }
  return Array.from(n, (count, atom) => ({ n: count, sum: sum[atom] ?? 0, squares: squares[atom] ?? 0 }));
};

const measureOf = (
  values: Int32Array,
  atoms: Int32Array,
  atomCount: number,
  isDifference = false,
  highest: number = scale.highest,
): Measure => ({
  values,
  isDifference,
  highest,
  byAtom: sumByAtom(values, atoms, atomCount),
});

const countsOf = ({ byAtom }: Measure): number[] => byAtom.map(({ n }) => n);

/** A single rating of each person. */
export const measureRating = (
  values: Int32Array,
  grid: number,
  atoms: Int32Array,
  atomCount: number,
  highest?: number,
): Measured<'rating'> => {
  const rating = measureOf(values, atoms, atomCount, false, highest);
  return { grid, atoms, counts: countsOf(rating), measures: { rating } };
};

/** Expectation, experience and their difference of each person who has both. */
export const measurePair = (
  { grid, expectation, experience }: PairColumns,
  atoms: Int32Array,
  atomCount: number,
): Measured<'expectation' | 'experience' | 'gap'> => {
  const gap = experience.map((value, row) => {
    const expected = expectation[row] ?? absent;
    return value === absent || expected === absent ? absent : value - expected;
  });
  const measures = {
    expectation: measureOf(expectation, atoms, atomCount),
    experience: measureOf(experience, atoms, atomCount),
    gap: measureOf(gap, atoms, atomCount, true),
  };
  return { grid, atoms, counts: countsOf(measures.gap), measures };
};

/** The sums of a measure over some atoms. */
export const sumOver = ({ byAtom }: Measure, atoms: readonly number[]): GridSums =>
  atoms.reduce((sums, atom) => addSums(sums, byAtom[atom] ?? noSums), noSums);

/** The values of the people in some atoms, in grid units. */
export const unitsOver = ({ values }: Measure, atomOfRow: Int32Array, atoms: readonly number[]): number[] => {
  const wanted = new Set(atoms);
  const found: number[] = [];
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? absent;
    if (value !== absent && wanted.has(atomOfRow[row] ?? -1)) found.push(value);
  }
  return found;
};
