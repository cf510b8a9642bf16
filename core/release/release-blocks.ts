import type { P } from '#core/kernel/five-p';
import type { Wave } from '#core/wave/wave';
import { type ClosedBlock, closeBlock } from './close-block';
import type { Atom, CatalogueCut } from './closure/catalogue';
import {
  type DisclosedBlock,
  disclosePairs,
  discloseRatings,
  hiddenPairRow,
  type Published,
  type Side,
} from './disclose-block';
import type { HiddenReason } from './figure';
import { type Ledger, ledgerRows } from './ledger';
import { type Measured, measurePair, measureRating } from './measured';
import type { ReleasedRating } from './release';
import type { PairRow } from './release-detail';
import { type Stratum, strataOf, weightedRow } from './strata';
import type { Tally } from './tally';

/** Who was asked: counts, and the atoms their attributes made when the wave opened. */
export type Asked = {
  readonly invited: number;
  readonly delivered: number;
  readonly atoms: readonly Atom[];
  /** Invited people per atom. */
  readonly invitedByAtom: readonly number[];
};

export type ReleaseInput = {
  readonly wave: Wave & { readonly openedAt: string };
  readonly closedAt: string;
  readonly asked: Asked;
  readonly tally: Tally;
  /** What was published of this wave before; nothing for its first release. */
  readonly ledger?: Ledger;
};

export type Block = {
  readonly p: P;
  readonly measured: Measured<'expectation' | 'experience' | 'gap'>;
  readonly closed: ClosedBlock;
  readonly disclosed: DisclosedBlock;
  readonly strata: readonly Stratum[];
};

export type Context = ReleaseInput & {
  readonly cuts: readonly CatalogueCut[];
  readonly total: CatalogueCut;
  readonly before: Ledger;
};

export const strataAttribute = ({ strata, attributes }: Wave): string | null => strata ?? attributes[0] ?? null;

export const sideOf = (p: P, side: Side): string => `${p}.${side}`;
export const distributionOfP = (p: P): string => `${p}.distribution`;

const publishedOf = (ledger: Ledger, p: P, side: Side): Published => ({
  exact: ledgerRows(ledger, sideOf(p, side)),
  isDistributionOut: ledgerRows(ledger, distributionOfP(p)).length > 0,
});

export const blockOf = (context: Context, p: P): Block | null => {
  const { tally, asked, wave, cuts, before } = context;
  const columns = tally.blocks.get(p);
  if (!columns) return null;
  const measured = measurePair(columns, tally.atoms, asked.atoms.length);
  const strata = strataOf(asked.atoms, strataAttribute(wave), measured.counts, asked.invitedByAtom);
  const closed = closeBlock(measured.counts, cuts, weightedRow(strata, 'weighted'), ledgerRows(before, p));
  const disclosed = disclosePairs(measured, closed, {
    expectation: publishedOf(before, p, 'expectation'),
    experience: publishedOf(before, p, 'experience'),
  });
  return { p, measured, closed, disclosed, strata };
};

/** A group's own figures, or why they are hidden. */
export const pairRowAt = (block: Block | null, cutId: string): PairRow => {
  if (!block) return hiddenPairRow('not-asked');
  return block.disclosed.rows.get(cutId)?.row ?? hiddenPairRow(block.closed.reasonOf(cutId));
};

export type RatingBlock = { readonly closed: ClosedBlock; readonly figures: ReturnType<typeof discloseRatings> } | null;

export const valueFigures = 'V1.rating';

export const valueBlock = ({ tally, asked, cuts, before }: Context): RatingBlock => {
  const values = tally.ratings.get('V1');
  if (!values) return null;
  const measured = measureRating(values, 1, tally.atoms, asked.atoms.length);
  const closed = closeBlock(measured.counts, cuts, null, ledgerRows(before, 'V1'));
  const exact = ledgerRows(before, valueFigures);
  return { closed, figures: discloseRatings(measured, closed, { exact, isDistributionOut: false }) };
};

export const ratingAt = (block: RatingBlock, cutId: string): ReleasedRating => {
  const hidden = (reason: HiddenReason): ReleasedRating => ({ n: null, figure: { hidden: reason } });
  if (!block) return hidden('not-asked');
  return block.figures.get(cutId) ?? hidden(block.closed.reasonOf(cutId));
};

/** How many people of each atom have answered, as a block of its own: counts are closed like figures. */
export const answeredCounts = ({ tally, asked }: Context): number[] => {
  const counts = new Array<number>(asked.atoms.length).fill(0);
  tally.answered.forEach((answered, row) => {
    const atom = tally.atoms[row] ?? 0;
    counts[atom] = (counts[atom] ?? 0) + answered;
  });
  return counts;
};
