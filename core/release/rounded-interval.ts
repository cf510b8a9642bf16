// The interval of an organisation of five to nine people. Their mean is exact and they are few, so their exact spread
// would often leave one set of answers only: the bounds are rounded outward to half a point (measurement method, 7.1),
// and further where even then fewer than three sets of answers would fit.
import { scale } from '#core/instrument/item';
import { type Interval, intervalAround } from '#core/measure/mean-interval';
import type { Measure } from './measured';
import { eachRatingSet, type Range } from './rating-sets';

const step = 0.5;
// Strictly outside, so that equal answers have an interval too and are not marked out by having none.
const outwardDown = (bound: number): number => (Math.ceil(bound / step) - 1) * step;
const outwardUp = (bound: number): number => (Math.floor(bound / step) + 1) * step;

const spreadOf = (n: number, sum: number, squares: number): number =>
  Math.sqrt(Math.max(0, (n * squares - sum * sum) / (n * (n - 1))));

const rounded = (n: number, sum: number, squares: number, grid: number): Interval => {
  const mean = sum / (n * grid);
  const { low, high } = intervalAround(mean, n, spreadOf(n, sum, squares) / grid, n - 1);
  return { low: outwardDown(low), high: outwardUp(high) };
};

const widthOf = ({ low, high }: Interval): number => high - low;
const isSame = (one: Interval, other: Interval): boolean => one.low === other.low && one.high === other.high;

/** How many sets of answers lead to each rounded interval, narrowest first. */
const countByInterval = (n: number, sum: number, range: Range): { interval: Interval; sets: number }[] => {
  const counts = new Map<string, { interval: Interval; sets: number }>();
  const bySquares = new Map<number, number>();
  eachRatingSet(n, sum, range, (squares) => {
    bySquares.set(squares, (bySquares.get(squares) ?? 0) + 1);
    return false;
  });
  for (const [squares, sets] of bySquares) {
    const interval = rounded(n, sum, squares, 1);
    const key = `${interval.low}|${interval.high}`;
    const known = counts.get(key);
    if (known) known.sets += sets;
    else counts.set(key, { interval, sets });
  }
  return [...counts.values()].sort(
    (a, b) => widthOf(a.interval) - widthOf(b.interval) || a.interval.low - b.interval.low,
  );
};

/** Fewer sets of answers than this behind one interval, and it is shown as the next wider one. */
const fewestSets = 3;

/** The intervals that are shown as one, because each alone would leave too few sets; the widest stands for all. */
const groupsOf = (intervals: readonly { interval: Interval; sets: number }[]): Interval[][] => {
  const groups: { members: Interval[]; sets: number }[] = [];
  for (const { interval, sets } of intervals) {
    const open = groups.at(-1);
    if (open && open.sets < fewestSets) {
      open.members.push(interval);
      open.sets += sets;
    } else {
      groups.push({ members: [interval], sets });
    }
  }
  const last = groups.at(-1);
  const before = groups.at(-2);
  // What is left over at the wide end is shown with the group before it.
  if (last && before && last.sets < fewestSets) {
    before.members.push(...last.members);
    groups.pop();
  }
  return groups.map(({ members }) => members);
};

/** What one answer can be, in points. */
const rangeOf = ({ isDifference, highest }: Pick<Measure, 'isDifference' | 'highest'>): Range => {
  const widestGap = highest - scale.lowest;
  return isDifference ? { low: -widestGap, high: widestGap } : { low: scale.lowest, high: highest };
};

/**
 * The interval shown for the mean of a few values in grid units (ratings, or gaps), in points. Whole ratings are worked
 * out set by set; on a finer grid so many sets have the same sum that rounding alone leaves several.
 */
export const roundedInterval = (
  values: readonly number[],
  grid: number,
  measure: Pick<Measure, 'isDifference' | 'highest'>,
): Interval => {
  const n = values.length;
  const sum = values.reduce((total, value) => total + value, 0);
  const squares = values.reduce((total, value) => total + value * value, 0);
  const own = rounded(n, sum, squares, grid);
  if (grid !== 1) return own;
  const group = groupsOf(countByInterval(n, sum, rangeOf(measure))).find((members) =>
    members.some((one) => isSame(one, own)),
  );
  return group?.at(-1) ?? own;
};
