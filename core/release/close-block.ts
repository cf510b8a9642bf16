import type { CatalogueCut } from './closure/catalogue';
import type { LinearRow } from './closure/close-cuts';
import { closeCuts } from './closure/close-cuts';
import { smallestGroup } from './disclosure';
import type { HiddenReason } from './figure';

/** What of a block may be shown: one pattern for all of its figures. */
export type ClosedBlock = {
  /** The cuts that are shown, in the order of the catalogue. */
  readonly shown: readonly CatalogueCut[];
  readonly reasonOf: (cutId: string) => HiddenReason;
  readonly isWeightedShown: boolean;
  /** What this release adds to the ledger of the block. */
  readonly published: readonly LinearRow[];
};

/** Applies the closure rule to one block (measurement method, section 9.3). */
export const closeBlock = (
  counts: readonly number[],
  cuts: readonly CatalogueCut[],
  weighted: LinearRow | null,
  ledger: readonly LinearRow[],
): ClosedBlock => {
  const optional = weighted ? [weighted] : [];
  const outcome = closeCuts({ counts, cuts, ledger, optional, smallestGroup });
  const shownIds = new Set(outcome.shown);
  const reasons = new Map(outcome.hidden.map(({ id, reason }) => [id, reason]));
  const held = new Map(
    cuts.map(({ id, atoms }) => [id, atoms.reduce((sum, atom) => sum + (counts[atom] ?? 0), 0)] as const),
  );
  return {
    shown: cuts.filter(({ id }) => shownIds.has(id)),
    reasonOf: (id) => (held.get(id) === 0 ? 'no-data' : (reasons.get(id) ?? 'too-few')),
    isWeightedShown: outcome.shownOptional.length > 0,
    published: outcome.published,
  };
};
