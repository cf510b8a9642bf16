import type { Cut } from './closure/close-cuts';
import type { GridSums } from './grid';
import { type Measure, sumOver } from './measured';
import { type Apart, smallGroupBelow } from './pinned';

type Sized = { readonly cut: Cut; readonly sums: GridSums };

/** From the first on, each that shares nobody with the group or with one taken before. */
const takeApart = (group: Cut, others: readonly Sized[]): Apart => {
  const taken = new Set(group.atoms);
  return others.flatMap(({ cut, sums }) => {
    if (cut.atoms.some((atom) => taken.has(atom))) return [];
    for (const atom of cut.atoms) taken.add(atom);
    return [sums];
  });
};

/** Groups with answers, smallest first: the finer the others, the more they say. */
const smallestFirst = (measure: Measure, groups: readonly Cut[]): Sized[] =>
  groups
    .map((cut) => ({ cut, sums: sumOver(measure, cut.atoms) }))
    .filter(({ sums }) => sums.n > 0)
    .sort((a, b) => a.sums.n - b.sums.n);

/**
 * What stands beside a small group when the means of all of these groups are known: once as fine as they come, and once
 * per table, whose rows may say more.
 */
export const standBeside = (
  measure: Measure,
  groups: readonly Cut[],
  tables: readonly (readonly Cut[])[],
): ((group: Cut) => readonly Apart[]) => {
  const choices = [groups, ...tables].map((one) => smallestFirst(measure, one));
  return (group) =>
    sumOver(measure, group.atoms).n >= smallGroupBelow ? [] : choices.map((others) => takeApart(group, others));
};
