import type { LinearRow } from './column';

/** A set of atoms for which a figure might be shown. `id` orders ties; 'total' is the id of the whole. */
export type Cut = { readonly id: string; readonly atoms: readonly number[] };

/** Cuts of the very same people: one row, shown or hidden together. */
export type CutGroup = {
  readonly ids: readonly string[];
  readonly people: number;
  readonly row: LinearRow;
  /** The whole is never dropped as the rule goes on (section 9.3). */
  readonly isTotal: boolean;
};

/** Order of UTF-16 code units: the same on every machine. */
export const byCodeUnits = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** The row of a cut's sum: one for each of its atoms that has people in it. */
export const rowOf = (counts: readonly number[], { id, atoms }: Cut): LinearRow => ({
  id,
  terms: [...new Set(atoms)]
    .filter((atom) => (counts[atom] ?? 0) > 0)
    .sort((a, b) => a - b)
    .map((atom) => ({ atom, numerator: 1, denominator: 1 })),
});

const peopleOf = (counts: readonly number[], row: LinearRow): number =>
  row.terms.reduce((sum, { atom }) => sum + (counts[atom] ?? 0), 0);

/** The cuts with at least `smallestGroup` people, cheapest first: fewest people, then id. */
export const groupCuts = (
  counts: readonly number[],
  cuts: readonly Cut[],
  smallestGroup: number,
): readonly CutGroup[] => {
  const groups = new Map<string, CutGroup>();
  for (const cut of [...cuts].sort((a, b) => byCodeUnits(a.id, b.id))) {
    const row = rowOf(counts, cut);
    const people = peopleOf(counts, row);
    if (people < smallestGroup) continue;
    const key = row.terms.map(({ atom }) => atom).join();
    const { ids, isTotal } = groups.get(key) ?? { ids: [], isTotal: false };
    groups.set(key, { ids: [...ids, cut.id], people, row, isTotal: isTotal || cut.id === 'total' });
  }
  return [...groups.values()].sort((a, b) => a.people - b.people || byCodeUnits(a.ids[0] ?? '', b.ids[0] ?? ''));
};
