import type { Instrument } from '#core/instrument/instrument';
import { scale } from '#core/instrument/item';
import { fivePs, type P } from '#core/kernel/five-p';
import { type ClosedBlock, closeBlock } from './close-block';
import { type CatalogueCut, catalogueOf } from './closure/catalogue';
import type { Side } from './disclose-block';
import { codeOf, discloseCount } from './disclosure';
import { meanOfSums } from './grid';
import { codedSums, differencesOf } from './guarded-groups';
import { emptyLedger, type Ledger, ledgerRows } from './ledger';
import { sumOver } from './measured';
import { exactly, type Known, smallGroupBelow } from './pinned';
import type { Release, ReleasedP } from './release';
import {
  answeredCounts,
  type Block,
  blockOf,
  type Context,
  distributionOfP,
  pairRowAt,
  type RatingBlock,
  type ReleaseInput,
  ratingAt,
  strataAttribute,
  valueBlock,
} from './release-blocks';
import type { ReleaseDetail } from './release-detail';
import { flagsOf } from './release-flags';
import { choiceItemsOf, distributionOf, pairItemsOf, ratingItemsOf, sharesOfP } from './release-items';
import { ledgerOf } from './release-ledger';
import { hiddenOverall, overallP } from './release-overall';
import { qualityOf } from './release-quality';
import { driversOf, reliabilityOf } from './release-reliability';
import { segmentsOf } from './release-segments';
import { zoneOf } from './release-zone';
import { isWeighted, totalOf } from './strata';

/** What is known of small groups: shown ones, and those that come out by taking one from another. */
const smallGroups = ({ closed, measured }: Block, side: Side): Known[] => {
  const { grid } = measured;
  const range = { low: scale.lowest * grid, high: scale.highest * grid };
  const knownOf = ({ atoms }: Pick<CatalogueCut, 'atoms'>): Known[] => {
    const sums = sumOver(measured.measures[side], atoms);
    if (sums.n === 0 || sums.n >= smallGroupBelow) return [];
    const code = codeOf(meanOfSums(sums, grid));
    return [code ? codedSums(sums, grid, code, range) : exactly(sums)];
  };
  return [...closed.shown.flatMap(knownOf), ...differencesOf(closed.shown).flatMap(knownOf)];
};

/** Is a small group known, or what shown ones leave of a stratum? */
const hasSmallGroups = ({ closed, measured, strata }: Block): boolean => {
  const outer = strata.map(({ atoms }, index) => ({ id: `stratum ${index}`, atoms, path: [] }));
  return [...closed.shown, ...differencesOf([...closed.shown, ...outer])].some(({ atoms }) => {
    const { n } = sumOver(measured.measures.experience, atoms);
    return n > 0 && n < smallGroupBelow;
  });
};

/** A distribution goes with exact means of a whole that does not agree; a later cut of the wave never adds one. */
const mayShowDistribution = ({ before, total }: Context, block: Block): boolean => {
  const isFirst = Object.keys(before.blocks).length === 0;
  const row = block.disclosed.rows.get(total.id)?.row;
  const isExact = row !== undefined && 'mean' in row.expectation && 'mean' in row.experience;
  return (isFirst || ledgerRows(before, distributionOfP(block.p)).length > 0) && isExact && !block.disclosed.isAgreed;
};

const perP = (context: Context, block: Block | null, p: P) => {
  const { tally, asked, total } = context;
  const columns = tally.blocks.get(p);
  if (!block || !columns) {
    return { distribution: { hidden: 'not-asked' } as const, shares: null };
  }
  const distribution = distributionOf(columns, {
    mayShow: mayShowDistribution(context, block),
    small: { expectation: smallGroups(block, 'expectation'), experience: smallGroups(block, 'experience') },
  });
  const shares = sharesOfP(p, columns, 'n' in distribution);
  const zone = zoneOf(columns, tally.atoms, asked.atoms.length, total);
  return { distribution, shares: { ...shares, adequacy: zone?.adequacy ?? null, minimum: zone?.minimum ?? null } };
};

const overallOf = (context: Context, blocks: ReadonlyMap<P, Block | null>): ReleaseDetail['overall'] => ({
  attribute: [...blocks.values()].some((block) => block !== null && isWeighted(block.strata))
    ? strataAttribute(context.wave)
    : null,
  population: context.asked.invited,
  ps: fivePs.map((p) => {
    const block = blocks.get(p);
    if (!block) return hiddenOverall(p, 'not-asked');
    const isTotalShown = block.closed.shown.some(({ id }) => id === context.total.id);
    if (!isTotalShown) return hiddenOverall(p, block.closed.reasonOf(context.total.id));
    if (isWeighted(block.strata) && !block.closed.isWeightedShown) return hiddenOverall(p, 'complementary');
    return overallP(p, block.measured, block.disclosed, block.strata, hasSmallGroups(block));
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
    ...(tally.instrument.title === undefined ? {} : { instrumentTitle: tally.instrument.title }),
    items: [...tally.instrument.items],
    attributes: [...wave.attributes],
    segments: segmentsOf(context, blocks, value, answered),
    overall: overallOf(context, blocks),
    quality: qualityOf(
      tally,
      fivePs.map((p) => pairRowAt(blocks.get(p) ?? null, total.id)),
      fivePs.some((p) => blocks.get(p)?.disclosed.isAgreed),
    ),
    pairItems: pairItemsOf(
      tally,
      atomCount,
      total,
      new Map(fivePs.map((p) => [p, pairRowAt(blocks.get(p) ?? null, total.id)])),
    ),
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
  const detail = detailOf(context, blocks, value, answered);
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
    detail,
  };
  return { release, ledger: ledgerOf(context, blocks, value, detail) };
};
