import { type Code, shorten, transpose } from './code';
import { type Echelon, reduceBy } from './echelon';

/** A largest independent set of the parts `among`, taken greedily in that order. */
const independent = (code: Code, vectors: readonly Float64Array[], among: readonly number[]): readonly number[] => {
  const echelon: Echelon[] = [];
  const chosen: number[] = [];
  for (const part of among) {
    if (chosen.length === code.rows.length) break;
    const next = reduceBy(code.field, echelon, vectors[part] ?? new Float64Array(0));
    if (next === null) continue;
    echelon.push(next);
    chosen.push(part);
  }
  return chosen;
};

export type Packing = {
  /** The only words that can have as few people as asked for. */
  readonly suspects: Code;
  /** Sets of parts that span the columns; each person is in one of them at most. */
  readonly bases: readonly (readonly number[])[];
};

/**
 * The words that may have at most `budget` people. Every word has a part of each set of parts that spans the columns
 * (an information set). With each person in one set at most, a word that is not zero on any of budget + 1 sets has
 * more than `budget` people; a word that is zero on one is zero on all the people left over when that set was filled.
 * After the lower bound of Brouwer and Zimmermann for the least weight of a code (see M. Grassl, "Searching for linear
 * codes with large minimum distance", 2006).
 */
export const packWords = (code: Code, budget: number): Packing => {
  const { rows, parts } = code;
  const vectors = transpose(rows, parts.length);
  const left = parts.map(({ people }) => people);
  const available = (): number[] =>
    [...parts.keys()].filter((part) => (left[part] ?? 0) > 0).sort((a, b) => (left[b] ?? 0) - (left[a] ?? 0) || a - b);
  const sets: (readonly number[])[] = [];
  for (let filled = 0; filled < budget; filled += 1) {
    const set = independent(code, vectors, available());
    for (const part of set) left[part] = (left[part] ?? 0) - 1;
    sets.push(set);
  }
  const last = available();
  const isClear = independent(code, vectors, last).length === rows.length;
  return {
    suspects: isClear ? { ...code, rows: [] } : shorten(code, last),
    bases: sets.filter((set) => set.length === rows.length),
  };
};
