import { standBeside } from './apart';
import type { CatalogueCut } from './closure/catalogue';
import type { Cut } from './closure/close-cuts';
import { type Coded, codedEnds, codeOf } from './disclosure';
import { type GridSums, meanOfSums } from './grid';
import { type Measure, sumOver } from './measured';
import { type Apart, exactly, isPinned, isPinnedBy, type Known, type Whole } from './pinned';
import type { Range } from './rating-sets';
import { tablesOf } from './table-of';

const without = (cut: Cut, inner: ReadonlySet<number>): number[] => cut.atoms.filter((atom) => !inner.has(atom));

/** A cut with its atoms as a set. */
type Sized = { readonly cut: CatalogueCut; readonly atoms: ReadonlySet<number> };

const isInside = (inner: Sized, outer: Sized): boolean =>
  inner.atoms.size < outer.atoms.size && inner.cut.atoms.every((atom) => outer.atoms.has(atom));

/** What is left of a cut when one shown cut inside it is taken away, and when all rows of a table inside it are. */
const remaindersOf = (outer: Sized, sets: readonly Sized[]): Cut[] => {
  const inside = sets.filter((inner) => isInside(inner, outer));
  const single = inside.map(({ cut, atoms }) => ({
    id: `${outer.cut.id}\u0000${cut.id}`,
    atoms: without(outer.cut, atoms),
  }));
  const tables = [...tablesOf(inside.map(({ cut }) => cut))].filter(([, cuts]) => cuts.length > 1);
  const together = tables.map(([table, cuts]) => ({
    id: `${outer.cut.id}\u0000${table}`,
    atoms: without(outer.cut, new Set(cuts.flatMap(({ atoms }) => atoms))),
  }));
  return [...single, ...together];
};

/**
 * Groups that come out by taking shown cuts from a larger shown one. Longer sums and differences are not looked for; the
 * attack in `tests/attack` looks for all of them and finds none that these leave.
 */
export const differencesOf = (shown: readonly CatalogueCut[]): Cut[] => {
  const sets = shown.map((cut) => ({ cut, atoms: new Set(cut.atoms) }));
  return sets.flatMap((outer) => remaindersOf(outer, sets)).filter(({ atoms }) => atoms.length > 0);
};

export type Guard = {
  /** The least and the greatest a rating, or a gap, can be, in grid units. */
  readonly range: Range;
  readonly whole: Whole;
  /** Of the whole organisation, where it is out already. */
  readonly distribution: ReadonlyMap<number, number> | null;
};

const isSmallAndPinned = (
  group: Known,
  { range, whole, distribution }: Guard,
  beside: readonly Apart[] = [],
): boolean => isPinned(group, range, whole, beside) || (distribution !== null && isPinnedBy(group, distribution));

/** Shown cuts, what is left when some are taken from others, and what stands beside each of these. */
const groupsOf = (measure: Measure, shown: readonly CatalogueCut[]) => {
  const groups = [...shown, ...differencesOf(shown)];
  return { groups, besideOf: standBeside(measure, groups, [...tablesOf(shown).values()]) };
};

/**
 * The groups whose exact mean of one rating must stay unknown: those near an end of the scale, and small ones of which it
 * would leave one set of answers only; shown cuts as well as what is left when some are taken from others.
 */
export const guardedGroups = (measure: Measure, grid: number, shown: readonly CatalogueCut[], guard: Guard): Cut[] => {
  const { groups, besideOf } = groupsOf(measure, shown);
  const isGuarded = (group: Cut, sums: GridSums): boolean =>
    sums.n > 0 &&
    (codeOf(meanOfSums(sums, grid), measure.highest) !== null ||
      isSmallAndPinned(exactly(sums), guard, besideOf(group)));
  return groups.filter((group) => isGuarded(group, sumOver(measure, group.atoms)));
};

/** The small groups of which the exact mean gap would leave one set of gaps only. */
export const pinnedGaps = (measure: Measure, shown: readonly CatalogueCut[], guard: Guard): Cut[] => {
  const { groups, besideOf } = groupsOf(measure, shown);
  return groups.filter((group) => isSmallAndPinned(exactly(sumOver(measure, group.atoms)), guard, besideOf(group)));
};

/** What a coded mean says of the sum of its people. */
export const codedSums = ({ n }: GridSums, grid: number, code: Coded, range: Range): Known =>
  code === '<=1.5'
    ? { n, least: n * range.low, most: Math.ceil(codedEnds[code] * n * grid) - 1 }
    : { n, least: Math.floor(codedEnds[code] * n * grid) + 1, most: n * range.high };

/** The shown cuts of which even the code of their mean would leave one set of answers only. */
export const pinnedByCode = (
  measure: Measure,
  grid: number,
  shown: readonly CatalogueCut[],
  guard: Guard,
): ReadonlySet<string> =>
  new Set(
    shown.flatMap(({ id, atoms }) => {
      const sums = sumOver(measure, atoms);
      const code = sums.n > 0 ? codeOf(meanOfSums(sums, grid), measure.highest) : null;
      return code && isSmallAndPinned(codedSums(sums, grid, code, guard.range), guard) ? [id] : [];
    }),
  );
