import { type Code, reduced } from './code';
import { type Echelon, reduceBy } from './echelon';

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
  readonly visit: (set: Code, slack: number) => void;
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

const isShared = (column: Float64Array): boolean => column.filter((entry) => entry !== 0).length > 1;

/** Adds a column to as many of the spans as it has people, where it is not in them yet. */
const spread = ({ field }: Code, spans: readonly Echelon[][], column: Float64Array, people: number): void => {
  let left = people;
  for (const span of spans) {
    const next = left > 0 ? reduceBy(field, span, column) : null;
    if (next === null) continue;
    span.push(next);
    left -= 1;
  }
};

/**
 * Whether the parts that two or more of the rows of `set` have hold more than `slack` people in every word that needs
 * all the rows: more than `slack` sets of parts, none with a person of another, that each span all the rows' factors.
 */
export const surelyHasMore = (set: Code, slack: number): boolean => {
  const { rows, parts } = set;
  let open = Array.from({ length: slack + 1 }, (): Echelon[] => []);
  for (let part = 0; part < parts.length && open.length > 0; part += 1) {
    const column = Float64Array.from(rows, (row) => row[part] ?? 0);
    if (isShared(column)) spread(set, open, column, parts[part]?.people ?? 0);
    open = open.filter((span) => span.length < rows.length);
  }
  return open.length === 0;
};

const extend = (trial: Trial, chosen: readonly Float64Array[], from: number, alone: number): void => {
  const { code, size, budget, visit } = trial;
  for (let index = from; index < code.rows.length; index += 1) {
    const row = code.rows[index] ?? new Float64Array(0);
    const people = peopleAlone(trial, row, alone);
    const set = [...chosen, row];
    if (people <= budget) visit({ ...code, rows: set }, budget - people);
    if (set.length === size) continue;
    count(trial, row, 1);
    extend(trial, set, index + 1, people);
    count(trial, row, -1);
  }
};

/**
 * Visits the span of each set of at most `size` rows, in the form reduced by `basis`, that may have a word of `budget`
 * people, with how many more people it may have than those no coefficients can cancel. Every word with at most `size`
 * parts of the basis is in one of them, and needs all its rows.
 */
export const eachSparseSet = (
  code: Code,
  basis: readonly number[],
  size: number,
  budget: number,
  visit: (set: Code, slack: number) => void,
): void => {
  const times = new Int32Array(code.parts.length);
  extend({ code: reduced(code, basis), size, budget, times, visit }, [], 0, 0);
};
