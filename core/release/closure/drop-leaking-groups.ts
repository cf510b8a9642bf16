import { type Column, columnsOf, formOf, type LinearRow } from './column';
import type { CutGroup } from './cut-group';
import { fieldFor } from './field-for';
import type { PrimeField } from './prime-field';
import { type Making, makeRowSpace, type RowSpace } from './row-space';
import { findSmallWords, type SmallWords } from './small-words';

/** Leaks looked up before the rows are dropped that cause them; most go with the first few. */
const leaksAtATime = 64;

/** Some ten seconds of search in all. When it is spent, what cannot be cleared counts as a leak. */
const closureEffort = 2e9;

type Dropping = {
  readonly space: RowSpace;
  readonly forms: readonly Float64Array[];
  /** What may still be dropped, cheapest first. */
  readonly left: Set<number>;
};

/** The row space of the ledger and the groups, of which those in `left` can be dropped. */
const makeDropping = (
  field: PrimeField,
  columns: readonly Column[],
  groups: readonly CutGroup[],
  ledger: readonly LinearRow[],
  smallestGroup: number,
): Dropping => {
  const isLarge = columns.map(({ people }) => people >= smallestGroup);
  const forms = groups.map(({ row }) => formOf(field, columns, row));
  const fixed = ledger.map((row) => ({ form: formOf(field, columns, row), origin: null }));
  const totals = forms.filter((_, index) => groups[index]?.isTotal).map((form) => ({ form, origin: null }));
  // What follows from the ledger and the whole is known anyway: to hide it would protect nobody.
  const settled = makeRowSpace(field, [...fixed, ...totals], 0, isLarge);
  const left = new Set(forms.flatMap((form, index) => (settled.holds(form) ? [] : [index])));
  const droppable = forms.map((form, index) => ({ form, origin: left.has(index) ? index : null }));
  return { space: makeRowSpace(field, [...fixed, ...droppable], groups.length, isLarge), forms, left };
};

/**
 * The groups that are left when no combination of them and the ledger is about fewer than `smallestGroup` people, or
 * null where none could be left because the ledger and the whole are a leak already. For each leak the smallest group
 * goes that alone ends it, or else the smallest that touches it (measurement method, section 9.3). Groups that follow
 * from what is left stay.
 */
export const dropLeakingGroups = (
  counts: readonly number[],
  groups: readonly CutGroup[],
  ledger: readonly LinearRow[],
  smallestGroup: number,
): readonly CutGroup[] | null => {
  const rows = [...ledger, ...groups.map(({ row }) => row)];
  const field = fieldFor(rows, 'closure');
  const columns = columnsOf(counts, rows);
  const people = columns.map((column) => column.people);
  const dropping = makeDropping(field, columns, groups, ledger, smallestGroup);
  const { space, forms } = dropping;
  const budget = smallestGroup - 1;
  const effort = { left: closureEffort };
  const isSafe = endLeaks(dropping, () =>
    findSmallWords(field, space.smallRows(), people, { budget, which: 'fewest', limit: leaksAtATime, effort }),
  );
  if (!isSafe) return null;
  // A dropped group that follows from what is left (a margin from the whole and the other) tells nothing more.
  const known = new Set(forms.filter(space.holds));
  return groups.filter((_, index) => known.has(forms[index] ?? new Float64Array(0)));
};

const dropFrom = ({ space, left }: Dropping, gone: number | undefined): boolean => {
  if (gone === undefined) return false;
  space.drop(gone);
  left.delete(gone);
  return true;
};

const touches = (form: Float64Array | undefined, columns: readonly number[]): boolean =>
  columns.some((column) => form?.[column] !== 0);

/**
 * The cheapest group that alone ends the leak; else the cheapest that touches it, or that is used otherwise, for the
 * whole less all groups that do not touch it may be the leak as well.
 */
const choose = (
  { left, forms }: Dropping,
  leak: readonly number[],
  { endsWithout, uses }: Making,
): number | undefined => {
  const candidates = [...left].filter(uses);
  return candidates.find(endsWithout) ?? candidates.find((index) => touches(forms[index], leak)) ?? candidates[0];
};

/** Drops groups until no combination touches `leak` alone; false when nothing is left to drop. */
const endLeak = (dropping: Dropping, leak: readonly number[]): boolean => {
  const { space } = dropping;
  for (let making = space.makingOf(leak); making !== null; making = space.makingOf(leak)) {
    if (!dropFrom(dropping, choose(dropping, leak, making))) return false;
  }
  return true;
};

/**
 * Where nothing was found, yet not everything could be looked at, the cheapest groups count as the cause: an eighth of
 * those that may be it, so that the next search is much smaller.
 */
const dropSuspects = (dropping: Dropping, unsettled: readonly number[]): boolean => {
  const suspects = [...dropping.left].filter((index) => touches(dropping.forms[index], unsettled));
  const gone = suspects.slice(0, Math.ceil(suspects.length / 8));
  return gone.length > 0 && gone.every((index) => dropFrom(dropping, index));
};

/** Drops groups until `find` finds nothing; false when nothing is left to drop. */
const endLeaks = (dropping: Dropping, find: () => SmallWords): boolean => {
  for (let words = find(); words.found.length > 0 || words.unsettled !== null; words = find()) {
    const { found, unsettled } = words;
    const ended = found.every((leak) => endLeak(dropping, leak));
    if (!ended) return false;
    if (found.length > 0) continue;
    if (!dropSuspects(dropping, unsettled ?? [])) return false;
  }
  return true;
};
