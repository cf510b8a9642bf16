import type { Instrument } from '#core/instrument/instrument';
import { fivePs, type P } from '#core/kernel/five-p';
import { adjustPValues } from '#core/measure/benjamini-hochberg';
import type { Wave } from '#core/wave/wave';
import { type ClosedBlock, closeBlock } from './close-block';
import { type Atom, type CatalogueCut, catalogueOf } from './closure/catalogue';
import { type DisclosedBlock, disclosePairs, discloseRatings, hiddenPairRow } from './disclose-block';
import { discloseCount } from './disclosure';
import type { HiddenReason } from './figure';
import { emptyLedger, type Ledger, ledgerRows, withPublished } from './ledger';
import { type Measured, measurePair, measureRating, sumOver } from './measured';
import { smallGroupBelow } from './pinned';
import type { Release, ReleasedP, ReleasedRating } from './release';
import type { PairRow, ReleaseDetail, Segment } from './release-detail';
import { flagsOf } from './release-flags';
import { choiceItemsOf, distributionOf, pairItemsOf, ratingItemsOf, sharesOfP } from './release-items';
import { hiddenOverall, overallP } from './release-overall';
import { plainComposite, qualityOf } from './release-quality';
import { driversOf, reliabilityOf } from './release-reliability';
import { zoneOf } from './release-zone';
import { type Stratum, strataOf, totalOf, weightedRow } from './strata';
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

type Block = {
  readonly p: P;
  readonly measured: Measured<'expectation' | 'experience' | 'gap'>;
  readonly closed: ClosedBlock;
  readonly disclosed: DisclosedBlock;
  readonly strata: readonly Stratum[];
};

type Context = ReleaseInput & {
  readonly cuts: readonly CatalogueCut[];
  readonly total: CatalogueCut;
  readonly before: Ledger;
};

const strataAttribute = ({ strata, attributes }: Wave): string | null => strata ?? attributes[0] ?? null;

const blockOf = (context: Context, p: P): Block | null => {
  const { tally, asked, wave, cuts, before } = context;
  const columns = tally.blocks.get(p);
  if (!columns) return null;
  const measured = measurePair(columns, tally.atoms, asked.atoms.length);
  const strata = strataOf(asked.atoms, strataAttribute(wave), measured.counts, asked.invitedByAtom);
  const closed = closeBlock(measured.counts, cuts, weightedRow(strata, 'weighted'), ledgerRows(before, p));
  return { p, measured, closed, disclosed: disclosePairs(measured, closed), strata };
};

/** A group's own figures, or why they are hidden. */
const pairRowAt = (block: Block | null, cutId: string): PairRow => {
  if (!block) return hiddenPairRow('not-asked');
  return block.disclosed.rows.get(cutId)?.row ?? hiddenPairRow(block.closed.reasonOf(cutId));
};

type RatingBlock = { readonly closed: ClosedBlock; readonly figures: ReturnType<typeof discloseRatings> } | null;

const valueBlock = ({ tally, asked, cuts, before }: Context): RatingBlock => {
  const values = tally.ratings.get('V1');
  if (!values) return null;
  const measured = measureRating(values, 1, tally.atoms, asked.atoms.length);
  const closed = closeBlock(measured.counts, cuts, null, ledgerRows(before, 'V1'));
  return { closed, figures: discloseRatings(measured, closed) };
};

const ratingAt = (block: RatingBlock, cutId: string): ReleasedRating => {
  const hidden = (reason: HiddenReason): ReleasedRating => ({ n: null, figure: { hidden: reason } });
  if (!block) return hidden('not-asked');
  return block.figures.get(cutId) ?? hidden(block.closed.reasonOf(cutId));
};

/** How many people of each atom have answered, as a block of its own: counts are closed like figures. */
const answeredCounts = ({ tally, asked }: Context): number[] => {
  const counts = new Array<number>(asked.atoms.length).fill(0);
  tally.answered.forEach((answered, row) => {
    const atom = tally.atoms[row] ?? 0;
    counts[atom] = (counts[atom] ?? 0) + answered;
  });
  return counts;
};

const falseDiscoveryRate = 0.1;

/** Which cells of the table of groups stand up to its many comparisons; by cut and P. */
const confirmedCells = (
  segments: readonly CatalogueCut[],
  blocks: readonly (Block | null)[],
): ReadonlyMap<string, boolean> => {
  const cells = segments.flatMap(({ id }) =>
    blocks.flatMap((block) => {
      const p = block?.disclosed.rows.get(id)?.p;
      return block && p !== null && p !== undefined ? [{ key: `${id}|${block.p}`, p }] : [];
    }),
  );
  const adjusted = adjustPValues(cells.map(({ p }) => p));
  return new Map(cells.map(({ key }, index) => [key, (adjusted[index] ?? 1) <= falseDiscoveryRate]));
};

const segmentsOf = (
  context: Context,
  blocks: ReadonlyMap<P, Block | null>,
  value: RatingBlock,
  answered: { readonly closed: ClosedBlock; readonly counts: readonly number[] },
): Segment[] => {
  const segments = context.cuts.filter(({ path }) => path.length > 0);
  const confirmed = confirmedCells(segments, [...blocks.values()]);
  const shownIds = new Set(answered.closed.shown.map(({ id }) => id));
  return segments.map(({ id, path, atoms }) => {
    const ps = fivePs.map((p) => ({
      p,
      ...pairRowAt(blocks.get(p) ?? null, id),
      confirmed: confirmed.get(`${id}|${p}`) ?? null,
    }));
    const n = shownIds.has(id) ? atoms.reduce((sum, atom) => sum + (answered.counts[atom] ?? 0), 0) : null;
    return { id, path: path.map((step) => ({ ...step })), n, value: ratingAt(value, id), ps, sq: plainComposite(ps) };
  });
};

const smallGroups = (block: Block, side: 'expectation' | 'experience') =>
  block.closed.shown
    .map(({ atoms }) => sumOver(block.measured.measures[side], atoms))
    .filter(({ n }) => n < smallGroupBelow);

const perP = (context: Context, block: Block | null, p: P) => {
  const { tally, asked, total } = context;
  const columns = tally.blocks.get(p);
  if (!block || !columns) {
    return { distribution: { hidden: 'not-asked' } as const, shares: null };
  }
  const distribution = distributionOf(columns, {
    expectation: smallGroups(block, 'expectation'),
    experience: smallGroups(block, 'experience'),
  });
  const shares = sharesOfP(p, columns, 'n' in distribution);
  const zone = zoneOf(columns, tally.atoms, asked.atoms.length, total);
  return { distribution, shares: { ...shares, adequacy: zone?.adequacy ?? null, minimum: zone?.minimum ?? null } };
};

const overallOf = (context: Context, blocks: ReadonlyMap<P, Block | null>): ReleaseDetail['overall'] => ({
  attribute: [...blocks.values()].some((block) => block && weightedRow(block.strata, '') !== null)
    ? strataAttribute(context.wave)
    : null,
  population: context.asked.invited,
  ps: fivePs.map((p) => {
    const block = blocks.get(p);
    if (!block) return hiddenOverall(p, 'not-asked');
    const isTotalShown = block.closed.shown.some(({ id }) => id === context.total.id);
    if (!isTotalShown) return hiddenOverall(p, block.closed.reasonOf(context.total.id));
    const isWeighted = weightedRow(block.strata, '') !== null;
    if (isWeighted && !block.closed.isWeightedShown) return hiddenOverall(p, 'complementary');
    return overallP(p, block.measured, block.disclosed, block.strata);
  }),
});

const detailOf = (
  context: Context,
  blocks: ReadonlyMap<P, Block | null>,
  value: RatingBlock,
  answered: { readonly closed: ClosedBlock; readonly counts: readonly number[] },
): ReleaseDetail => {
  const { tally, asked, wave, total } = context;
  const atomCount = asked.atoms.length;
  const details = fivePs.map((p) => ({ p, ...perP(context, blocks.get(p) ?? null, p) }));
  return {
    items: [...tally.instrument.items],
    attributes: [...wave.attributes],
    segments: segmentsOf(context, blocks, value, answered),
    overall: overallOf(context, blocks),
    quality: qualityOf(
      tally,
      fivePs.map((p) => pairRowAt(blocks.get(p) ?? null, total.id)),
    ),
    pairItems: pairItemsOf(tally, atomCount, total),
    ratingItems: ratingItemsOf(tally, atomCount, total),
    choiceItems: choiceItemsOf(tally),
    distributions: details.map(({ p, distribution }) => ({ p, distribution })),
    shares: details.flatMap(({ shares }) => shares ?? []),
    reliability: reliabilityOf(tally),
    drivers: driversOf(tally),
    flags: flagsOf(tally, atomCount, total),
  };
};

const releasedP = (block: Block | null, p: P, total: CatalogueCut): ReleasedP => ({ p, ...pairRowAt(block, total.id) });

const ledgerOf = (context: Context, blocks: ReadonlyMap<P, Block | null>, value: RatingBlock): Ledger => {
  const published = [
    ...[...blocks].flatMap(([p, block]) => (block ? [[p, block.closed.published] as const] : [])),
    ...(value ? [['V1', value.closed.published] as const] : []),
  ];
  return published.reduce((ledger, [block, rows]) => withPublished(ledger, block, rows), context.before);
};

/**
 * The release of a closed wave and the ledger of what it publishes: per P the mean expectation, experience and gap with
 * 95 % intervals, the value item, the response rate, and the detail by group. Pure; the same answers in any order give
 * the same release. Source: measurement method, sections 6, 7 and 9.
 */
export const makeRelease = (input: ReleaseInput): { readonly release: Release; readonly ledger: Ledger } => {
  const { wave, closedAt, asked, tally } = input;
  const cuts = catalogueOf(asked.atoms, wave.attributes, wave.crosses);
  const total = totalOf(cuts) ?? { id: 'total', atoms: [], path: [] };
  const context: Context = { ...input, cuts, total, before: input.ledger ?? emptyLedger(asked.atoms) };
  const blocks = new Map(fivePs.map((p) => [p, blockOf(context, p)]));
  const value = valueBlock(context);
  const counts = answeredCounts(context);
  const answered = { counts, closed: closeBlock(counts, cuts, null, []) };
  const n = discloseCount(counts.reduce((sum, count) => sum + count, 0));
  const { instrument }: { instrument: Instrument } = tally;
  const release: Release = {
    waveId: wave.id,
    title: wave.title,
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    openedAt: wave.openedAt,
    closedAt,
    invited: asked.invited,
    delivered: asked.delivered,
    n,
    responseRate: n === null || asked.delivered === 0 ? null : Math.min(1, n / asked.delivered),
    value: { itemId: 'V1', ...ratingAt(value, total.id) },
    ps: fivePs.map((p) => releasedP(blocks.get(p) ?? null, p, total)),
    detail: detailOf(context, blocks, value, answered),
  };
  return { release, ledger: ledgerOf(context, blocks, value) };
};
