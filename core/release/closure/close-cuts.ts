// The closure rule: which figures of a closed wave and block may be shown together so that nobody can work out a
// figure for fewer people than the smallest group, whatever is added to or taken from what (measurement method, 9.3).
// Pure: the same input gives the same outcome, in whatever order the cuts come.
import type { LinearRow } from './column';
import { byCodeUnits, type Cut, groupCuts, rowOf } from './cut-group';
import { dropLeakingGroups } from './drop-leaking-groups';
import { mayLeak } from './find-leaks';

export type { LinearRow } from './column';
export type { Cut } from './cut-group';
export { findLeaks } from './find-leaks';

export type ClosureInput = {
  /** People with this block, by atom; may be 0. */
  readonly counts: readonly number[];
  /** The catalogue, with { id: 'total' }. */
  readonly cuts: readonly Cut[];
  /** Everything ever published for this wave and block; it cannot be dropped. */
  readonly ledger: readonly LinearRow[];
  /** Weighted rows to publish if possible: no cut is hidden for their sake. */
  readonly optional: readonly LinearRow[];
  /** No group of fewer people may be singled out. */
  readonly smallestGroup: number;
};

export type ClosureOutcome = {
  /** Ids of the cuts that are shown, in the order of the catalogue. */
  readonly shown: readonly string[];
  readonly hidden: readonly { readonly id: string; readonly reason: 'too-few' | 'complementary' }[];
  readonly shownOptional: readonly string[];
  /** What the ledger gains: a row for each shown cut, over its atoms with people, and the optional rows shown. */
  readonly published: readonly LinearRow[];
};

/** The optional rows that leave no leak beside `published`, tried all at once and else one after the other by id. */
const addOptional = (input: ClosureInput, published: readonly LinearRow[]): readonly LinearRow[] => {
  const { counts, ledger, optional, smallestGroup } = input;
  const isSafe = (added: readonly LinearRow[]): boolean =>
    !mayLeak(counts, [...ledger, ...published, ...added], smallestGroup);
  const ordered = [...optional].sort((a, b) => byCodeUnits(a.id, b.id));
  if (ordered.length === 0 || isSafe(ordered)) return ordered;
  const kept: LinearRow[] = [];
  for (const row of ordered) {
    if (isSafe([...kept, row])) kept.push(row);
  }
  return kept;
};

/**
 * The cuts and weighted rows that may be shown together, given all that was shown before (measurement method, 9.3).
 * Nothing new is shown where what was published before and the whole are a leak already.
 */
export const closeCuts = (input: ClosureInput): ClosureOutcome => {
  const { counts, cuts, ledger, smallestGroup } = input;
  const groups = groupCuts(counts, cuts, smallestGroup);
  const kept = dropLeakingGroups(counts, groups, ledger, smallestGroup);
  const large = new Set(groups.flatMap(({ ids }) => ids));
  const shownIds = new Set(kept?.flatMap(({ ids }) => ids));
  const shown = cuts.filter(({ id }) => shownIds.has(id));
  const rows = shown.map((cut) => rowOf(counts, cut));
  const optional = kept === null ? [] : addOptional(input, rows);
  const published = [...rows, ...optional];
  if (published.length > 0 && mayLeak(counts, [...ledger, ...published], smallestGroup)) {
    throw new Error('The closure left a group that can be singled out.');
  }
  return {
    shown: shown.map(({ id }) => id),
    hidden: cuts
      .filter(({ id }) => !shownIds.has(id))
      .map(({ id }) => ({ id, reason: large.has(id) ? 'complementary' : 'too-few' })),
    shownOptional: optional.map(({ id }) => id),
    published,
  };
};
