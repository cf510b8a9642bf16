import { isAskedInTurn } from '#core/instrument/card-items';
import type { Item, ItemId } from '#core/instrument/item';
import { highestOf, scale } from '#core/instrument/item';
import type { P } from '#core/kernel/five-p';
import { wilsonInterval } from '#core/measure/wilson-interval';
import { closeBlock } from './close-block';
import type { CatalogueCut } from './closure/catalogue';
import { absent } from './columns';
import { disclosePairs, discloseRatings, hiddenPairRow, type Side } from './disclose-block';
import type { Figure, HiddenReason, Share } from './figure';
import { measurePair, measureRating } from './measured';
import { countValues, isPinnedBy, type Known } from './pinned';
import type { PairRow, ReleaseDetail } from './release-detail';
import { fewestForOwnSpread } from './spread';
import type { PairColumns, Tally } from './tally';

/** Single items are shown for the whole organisation only. */
const ofTotal = (total: CatalogueCut, counts: readonly number[]) => closeBlock(counts, [total], null, []);

/** Why an item has no figure; some items are asked in other waves of the instrument only. */
const reasonFor = (tally: Tally, itemId: ItemId, reason: HiddenReason): HiddenReason =>
  isAskedInTurn(tally.instrument, tally.turn, itemId) ? reason : 'not-asked';

const countOf = (values: Int32Array): number => values.reduce((n, value) => n + Number(value !== absent), 0);

/** An item of a block may be shown where the same people answered all of its items (method, section 9.4 l). */
const hasPeopleOfBlock = (tally: Tally, p: P, item: PairColumns): boolean => {
  const block = tally.blocks.get(p);
  if (!block) return false;
  const siblings = tally.instrument.items.filter((other) => other.p === p);
  const n = countOf(block.experience);
  return (
    countOf(item.experience) === n &&
    siblings.every(({ id }) => countOf(tally.pairItems.get(id)?.experience ?? new Int32Array()) === n)
  );
};

const isPairItem = (item: Item): boolean => item.columns.includes('experience');

type PairItem = ReleaseDetail['pairItems'][number];

const isExactMean = (figure: Figure): boolean => 'mean' in figure;

/**
 * The items of a block beside the block: where one side of any of them is not exact, no item's is, because the block's mean
 * and the other items' would give it back (measurement method, section 9.4 i, l).
 */
const withoutGivingBack = (items: readonly PairItem[], block: PairRow): PairItem[] => {
  const isOpen = (side: Side): boolean => [block, ...items].every((row) => isExactMean(row[side]));
  const [isExpectationOpen, isExperienceOpen] = [isOpen('expectation'), isOpen('experience')];
  const hide = (figure: Figure, isSideOpen: boolean): Figure =>
    isSideOpen || !isExactMean(figure) ? figure : { hidden: 'complementary' };
  return items.map((item) => ({
    ...item,
    expectation: hide(item.expectation, isExpectationOpen),
    experience: hide(item.experience, isExperienceOpen),
    gap:
      isExactMean(item.gap) && !(isExpectationOpen && isExperienceOpen) && item.gapLabel
        ? { label: item.gapLabel }
        : item.gap,
  }));
};

/** Two-column items one by one; `blocks` are the figures of the Ps they belong to. */
export const pairItemsOf = (
  tally: Tally,
  atomCount: number,
  total: CatalogueCut,
  blocks: ReadonlyMap<P, PairRow>,
): PairItem[] => {
  const rowOf = (item: Item): PairItem[] => {
    const columns = tally.pairItems.get(item.id);
    if (!columns) return [];
    const measured = measurePair(columns, tally.atoms, atomCount);
    const closed = ofTotal(total, measured.counts);
    const named = { itemId: item.id, ...(item.aspect ? { aspect: item.aspect } : {}) };
    const isOpen = !item.p || hasPeopleOfBlock(tally, item.p, columns);
    const row = isOpen ? disclosePairs(measured, closed).rows.get('total')?.row : undefined;
    const reason = closed.shown.length > 0 ? 'complementary' : closed.reasonOf('total');
    return [{ ...named, ...(row ?? hiddenPairRow(reasonFor(tally, item.id, reason))) }];
  };
  const items = tally.instrument.items.filter(isPairItem);
  const ofPs = [...blocks].flatMap(([p, block]) =>
    withoutGivingBack(items.filter((item) => item.p === p).flatMap(rowOf), block),
  );
  return [...ofPs, ...items.filter((item) => !item.p).flatMap(rowOf)];
};

/** Single-scale items one by one; V1 has its own place. */
export const ratingItemsOf = (tally: Tally, atomCount: number, total: CatalogueCut): ReleaseDetail['ratingItems'] =>
  [...tally.ratings]
    .filter(([id]) => id !== 'V1')
    .map(([itemId, values]) => {
      const item = tally.instrument.items.find(({ id }) => id === itemId);
      const measured = measureRating(values, 1, tally.atoms, atomCount, item && highestOf(item));
      const closed = ofTotal(total, measured.counts);
      const found = discloseRatings(measured, closed).get('total');
      return {
        itemId,
        ...(found ?? { n: null, figure: { hidden: reasonFor(tally, itemId, closed.reasonOf('total')) } }),
      };
    });

/** Shares are told like distributions: from ten people on. */
const shareOf = (count: number, n: number): Share => {
  if (n < fewestForOwnSpread) return { hidden: n === 0 ? 'no-data' : 'too-few' };
  const wilson = wilsonInterval(count, n);
  if (!wilson.ok) return { hidden: 'no-data' };
  const { share, low, high } = wilson.value;
  return { share, low, high, n };
};

/** Closed questions with choices. */
export const choiceItemsOf = (tally: Tally): ReleaseDetail['choiceItems'] =>
  tally.instrument.items.flatMap((item) => {
    const columns = item.columns.filter((column) => column === 'choice' || column === 'first' || column === 'second');
    return columns.map((column) => {
      const inputId = item.columns.length === 1 ? item.id : `${item.id}.${column}`;
      const counts = tally.choices.get(inputId) ?? new Map<string, number>();
      const n = [...counts.values()].reduce((sum, count) => sum + count, 0);
      // One choice of all tells what everybody chose.
      const isUnanimous = n >= fewestForOwnSpread && counts.size === 1;
      return {
        itemId: item.id,
        inputId,
        n: n < fewestForOwnSpread ? null : n,
        choices: (item.choices ?? []).map((choice) => ({
          choice,
          share: isUnanimous ? ({ hidden: 'complementary' } as const) : shareOf(counts.get(choice) ?? 0, n),
        })),
      };
    });
  });

const halfUp = (value: number): number => Math.floor(value + 0.5);

/** How many people's block means round to each point of the scale. */
const histogram = (values: Int32Array, grid: number): number[] => {
  const counts = new Array<number>(scale.highest).fill(0);
  for (const value of values) {
    if (value === absent) continue;
    const point = halfUp(value / grid) - scale.lowest;
    counts[point] = (counts[point] ?? 0) + 1;
  }
  return counts;
};

/** May a distribution be shown beside these figures, and which small groups must it not pin? */
export type DistributionGate = {
  readonly mayShow: boolean;
  readonly small: Readonly<Record<Side, readonly Known[]>>;
};

/**
 * The distribution of a block over the whole organisation, from ten people on; hidden where it would give back a coded
 * mean or an agreement of all, or, beside the exact mean of a small group, leave one set of answers only to that group.
 */
export const distributionOf = (
  columns: PairColumns,
  { mayShow, small }: DistributionGate,
): ReleaseDetail['distributions'][number]['distribution'] => {
  const n = countOf(columns.experience);
  if (n < fewestForOwnSpread) return { hidden: n === 0 ? 'no-data' : 'too-few' };
  const isPinned = (side: Side): boolean => {
    const counts = countValues(columns[side]);
    return small[side].some((group) => isPinnedBy(group, counts));
  };
  if (!mayShow || isPinned('expectation') || isPinned('experience')) return { hidden: 'complementary' };
  return {
    n,
    expectation: histogram(columns.expectation, columns.grid),
    experience: histogram(columns.experience, columns.grid),
  };
};

/** People of whom something holds, among those who have all of the values it needs. */
const share = (rows: number, holds: (row: number) => boolean | null): Share => {
  let [count, n] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    const found = holds(row);
    if (found === null) continue;
    n += 1;
    count += Number(found);
  }
  return shareOf(count, n);
};

/** Need not met, below the minimum, inside the zone of tolerance (method, section 6). */
export const sharesOfP = (p: P, columns: PairColumns, mayShow: boolean): ReleaseDetail['shares'][number] => {
  const { expectation, experience, minimum } = columns;
  const at = (values: Int32Array, row: number): number | null => {
    const value = values[row] ?? absent;
    return value === absent ? null : value;
  };
  const compare = (test: (e: number, x: number, m: number) => boolean | null) => (row: number) => {
    const [e, x, m] = [at(expectation, row), at(experience, row), at(minimum, row)];
    return e === null || x === null || m === null ? null : test(e, x, m);
  };
  const hasMinimum = countOf(minimum) > 0;
  const rows = experience.length;
  const gated = (found: Share): Share => (mayShow || 'hidden' in found ? found : { hidden: 'complementary' });
  const unmet = share(rows, (row) => {
    const [e, x] = [at(expectation, row), at(experience, row)];
    return e === null || x === null ? null : x < e;
  });
  return {
    p,
    needNotMet: gated(unmet),
    belowMinimum: hasMinimum
      ? share(
          rows,
          compare((_, x, m) => x < m),
        )
      : null,
    // Who names a minimum above the expectation is left out: there is no zone.
    insideZone: hasMinimum
      ? share(
          rows,
          compare((e, x, m) => (m > e ? null : x >= m && x <= e)),
        )
      : null,
    adequacy: null,
    minimum: null,
  };
};
