import { type Code, reduced, restrict, shorten } from './code';
import { condense } from './condense';
import { type Packing, packWords } from './pack';
import type { PrimeField } from './prime-field';
import { eachSparseSet, sparseSetEffort, surelyHasMore } from './sparse-sets';

/** What any look at a code takes, in entries. */
const lookCost = 1e5;

/** What it takes to look closer at a set of rows, in times its entries. */
const setCost = 16;

/** What a search may spend, in entries looked at; shared by the searches of one closure so that it comes to an end. */
export type Effort = { left: number };

/** Sets of columns that carry a word; or a set that could not be cleared with the effort allowed. */
export type SmallWords = {
  readonly found: readonly (readonly number[])[];
  readonly unsettled: readonly number[] | null;
};

type Search = {
  readonly limit: number;
  readonly effort: Effort;
  readonly found: Map<string, readonly number[]>;
  unsettled: readonly number[] | null;
};

const inOrder = (columns: readonly number[]): readonly number[] => [...columns].sort((a, b) => a - b);

const record = (search: Search, columns: readonly number[]): void => {
  const set = inOrder(columns);
  if (search.found.size < search.limit) search.found.set(set.join(), set);
};

const isOver = (search: Search): boolean => search.found.size >= search.limit || search.unsettled !== null;

/** Takes the effort, or notes that the columns cannot be cleared. */
const spend = (search: Search, cost: number, code: Code, taken: readonly number[]): boolean => {
  if (search.effort.left < cost) {
    search.unsettled = inOrder([...taken, ...code.parts.flatMap(({ columns }) => columns)]);
    return false;
  }
  search.effort.left -= cost;
  return true;
};

/** Fewer parts and rows, until neither condensing nor packing takes away more. */
const coreOf = (code: Code, budget: number): { readonly core: Code; readonly packing: Packing } => {
  let core = condense(code, budget);
  for (;;) {
    const packing = packWords(core, budget);
    if (packing.suspects.rows.length === core.rows.length) return { core, packing };
    core = condense(packing.suspects, budget);
  }
};

/** All words of at most `budget` people; `taken` are columns a word may have besides those of `code`. */
const explore = (search: Search, code: Code, taken: readonly number[], budget: number): void => {
  if (isOver(search)) return;
  const { core, packing } = coreOf(code, budget);
  const { rows, parts } = core;
  if (rows.length === 0 || !spend(search, lookCost + rows.length ** 2 * parts.length, core, taken)) return;
  // A word of so few people has at most this many parts of one of the bases.
  const size = Math.floor(budget / packing.bases.length);
  const cost = packing.bases.length * sparseSetEffort(rows.length, size, parts.length);
  if (size < rows.length && cost <= search.effort.left) {
    search.effort.left -= cost;
    for (const basis of packing.bases) {
      eachSparseSet(core, basis, size, budget, (set, slack) => {
        if (isOver(search) || !spend(search, setCost * parts.length, set, taken)) return;
        if (!surelyHasMore(set, slack)) explore(search, set, taken, budget);
      });
    }
  } else {
    branch(search, core, taken, budget);
  }
};

/** Either a word has the first part (its people are spent) or it is zero there (a dimension is gone). */
const branch = (search: Search, code: Code, taken: readonly number[], budget: number): void => {
  const [first] = code.parts;
  if (first === undefined) return;
  const others = code.parts.map((_, part) => [part]).slice(1);
  const seen = reduced(restrict(code, others), others.keys());
  const withFirst = [...taken, ...first.columns];
  if (seen.rows.length < code.rows.length) record(search, withFirst);
  if (budget > first.people) explore(search, seen, withFirst, budget - first.people);
  explore(search, restrict(shorten(code, [0]), others), taken, budget);
};

const isMinimal = (set: readonly number[], among: readonly (readonly number[])[]): boolean =>
  !among.some((other) => other.length < set.length && other.every((column) => set.includes(column)));

/**
 * The least sets of columns with at most `budget` people that carry a combination of `rows`, whatever its coefficients:
 * every one, or those of the fewest people; `limit` of them at most. `unsettled` says what could not be cleared; where
 * that is null and nothing is found, there is none.
 */
export const findSmallWords = (
  field: PrimeField,
  rows: readonly Float64Array[],
  people: readonly number[],
  search: {
    readonly budget: number;
    readonly which: 'every' | 'fewest';
    readonly limit: number;
    readonly effort: Effort;
  },
): SmallWords => {
  const { budget, which, limit, effort } = search;
  const parts = people.map((count, column) => ({ columns: [column], people: count }));
  const { core } = coreOf({ field, rows, parts }, budget);
  const state: Search = { limit, effort, found: new Map(), unsettled: null };
  // Leaks of few people are quick to find, and most larger ones end with them.
  for (let step = which === 'every' ? budget : 1; step <= budget && state.found.size === 0; step += 1) {
    explore(state, core, [], step);
  }
  const all = [...state.found.values()];
  return { found: all.filter((set) => isMinimal(set, all)), unsettled: state.unsettled };
};
