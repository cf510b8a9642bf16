import { type Code, reduced } from './code';

/** The entries looked at to try all sets of at most `size` of `rows` rows. */
export const sparseSetEffort = (rows: number, size: number, parts: number): number => {
  let sets = 1;
  let sum = 0;
  for (let chosen = 1; chosen <= size; chosen += 1) {
    sets = (sets * (rows - chosen + 1)) / chosen;
    sum += sets;
  }
  return sum * parts;
};

type Trial = {
  readonly code: Code;
  readonly size: number;
  readonly budget: number;
  /** How many of the chosen rows have each part. */
  readonly times: Int32Array;
  readonly visit: (set: Code) => void;
};

/** The people of the parts that exactly one of the chosen rows and `row` has: no coefficients can cancel these. */
const peopleAlone = ({ code: { parts }, times }: Trial, row: Float64Array, before: number): number => {
  let people = before;
  for (let part = 0; part < row.length; part += 1) {
    if (row[part] === 0) continue;
    const count = parts[part]?.people ?? 0;
    if (times[part] === 0) people += count;
    else if (times[part] === 1) people -= count;
  }
  return people;
};

const count = ({ times }: Trial, row: Float64Array, by: number): void => {
  for (let part = 0; part < row.length; part += 1) {
    if (row[part] !== 0) times[part] = (times[part] ?? 0) + by;
  }
};

const extend = (trial: Trial, chosen: readonly Float64Array[], from: number, alone: number): void => {
  const { code, size, budget, visit } = trial;
  for (let index = from; index < code.rows.length; index += 1) {
    const row = code.rows[index] ?? new Float64Array(0);
    const people = peopleAlone(trial, row, alone);
    const set = [...chosen, row];
    if (people <= budget) visit({ ...code, rows: set });
    if (set.length === size) continue;
    count(trial, row, 1);
    extend(trial, set, index + 1, people);
    count(trial, row, -1);
  }
};

/**
 * Visits the span of each set of at most `size` rows, in the form reduced by `basis`, that may have a word of `budget`
 * people. Every word with at most `size` parts of the basis is in one of them.
 */
export const eachSparseSet = (
  code: Code,
  basis: readonly number[],
  size: number,
  budget: number,
  visit: (set: Code) => void,
): void => {
  const times = new Int32Array(code.parts.length);
  extend({ code: reduced(code, basis), size, budget, times, visit }, [], 0, 0);
};
