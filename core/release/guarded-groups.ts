import type { CatalogueCut } from './closure/catalogue';
import type { Cut } from './closure/close-cuts';
import { codeOf } from './disclosure';
import { type GridSums, meanOfSums } from './grid';
import { type Measure, sumOver } from './measured';
import { isPinned, type Whole } from './pinned';
import type { Range } from './rating-sets';
import { tablesOf } from './table-of';

const without = (cut: Cut, inner: ReadonlySet<number>): number[] => cut.atoms.filter((atom) => !inner.has(atom));

/** Groups that come out by taking shown cuts from a larger shown one: what is left of it, and of the whole. */
const differences = (shown: readonly CatalogueCut[]): Cut[] => {
  const sets = shown.map((cut) => ({ cut, atoms: new Set(cut.atoms) }));
  const nested = sets.flatMap(({ cut: outer, atoms }) =>
    sets.flatMap(({ cut: inner, atoms: innerAtoms }) => {
      const isInside = innerAtoms.size < atoms.size && inner.atoms.every((atom) => atoms.has(atom));
      return isInside ? [{ id: `${outer.id}\u0000${inner.id}`, atoms: without(outer, innerAtoms) }] : [];
    }),
  );
  const total = shown.find(({ id }) => id === 'total');
  const remainders = [...tablesOf(shown)].flatMap(([table, cuts]) =>
    total ? [{ id: `total\u0000${table}`, atoms: without(total, new Set(cuts.flatMap(({ atoms }) => atoms))) }] : [],
  );
  return [...nested, ...remainders];
};

/**
 * The groups whose exact mean of one rating must stay unknown: those near an end of the scale, and small ones of which it
 * would leave one set of answers only; shown cuts as well as what is left when some are taken from others.
 */
export const guardedGroups = (
  measure: Measure,
  grid: number,
  shown: readonly CatalogueCut[],
  range: Range,
  whole: Whole,
): Cut[] => {
  const isGuarded = (sums: GridSums): boolean =>
    sums.n > 0 && (codeOf(meanOfSums(sums, grid)) !== null || isPinned(sums, range, whole));
  return [...shown, ...differences(shown)].filter(({ atoms }) => isGuarded(sumOver(measure, atoms)));
};
