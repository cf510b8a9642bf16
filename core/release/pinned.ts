// When the exact mean of a small group, beside what is known of the whole, leaves one set of answers only.
import { absent } from './columns';
import type { GridSums } from './grid';
import { eachRatingSet, type Range } from './rating-sets';

/** A group is looked at when it has fewer people than this (measurement method, section 7.1). */
export const smallGroupBelow = 10;

/** What everybody knows of the whole organisation: its exact sums, from ten people on. */
export type Whole = GridSums | null;

/** Beyond this many people outside the group its sum of squares can hardly be missed; at most this many are worked out. */
const mostWorkedOut = 24;

const mix = (sum: number, squares: number): number => sum * 1_000_000 + squares;

/** Every (sum, sum of squares) that so many whole numbers from low to high can have, for 0 … most people. */
const makeReach = (low: number, high: number) => {
  const reached: Set<number>[] = [new Set([0])];
  const grow = (): void => {
    const next = new Set<number>();
    for (const known of reached[reached.length - 1] ?? []) {
      for (let value = low; value <= high; value += 1) next.add(known + mix(value, value * value));
    }
    reached.push(next);
  };
  return (people: number, sum: number, squares: number): boolean => {
    while (reached.length <= people) grow();
    return reached[people]?.has(mix(sum, squares)) ?? false;
  };
};

const reaches = new Map<string, ReturnType<typeof makeReach>>();
const reachOf = (low: number, high: number): ReturnType<typeof makeReach> => {
  const key = `${low}|${high}`;
  const known = reaches.get(key) ?? makeReach(low, high);
  reaches.set(key, known);
  return known;
};

/** Is there at most one set of answers that the group can have given? `range` is that of a rating in grid units. */
export const isPinned = (group: GridSums, range: Range, whole: Whole): boolean => {
  if (group.n === 0 || group.n >= smallGroupBelow) return false;
  const outside = whole ? whole.n - group.n : 0;
  const asks = whole !== null && outside > 0 && outside <= mostWorkedOut;
  const reach = reachOf(range.low, range.high);
  let possible = 0;
  eachRatingSet(group.n, group.sum, range, (squares) => {
    if (asks && !reach(outside, whole.sum - group.sum, whole.squares - squares)) return false;
    possible += 1;
    return possible > 1;
  });
  return possible <= 1;
};

/** How many of each rating the whole organisation gave, in grid units. */
export const countValues = (values: Int32Array): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const value of values) if (value !== absent) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

type Distribution = readonly (readonly [value: number, count: number])[];

/** In how many ways, counted up to two, `left` answers with that sum can be taken out of the rest of a distribution. */
const waysToTake = (distribution: Distribution, at: number, left: number, sum: number): number => {
  if (left === 0) return Number(sum === 0);
  const [value, count] = distribution[at] ?? [];
  if (value === undefined || count === undefined) return 0;
  let ways = 0;
  for (let taken = Math.min(count, left); taken >= 0 && ways < 2; taken -= 1) {
    ways += waysToTake(distribution, at + 1, left - taken, sum - taken * value);
  }
  return ways;
};

/** Would the whole's distribution leave one set of answers only to a small group with that sum? */
export const isPinnedBy = (group: GridSums, distribution: ReadonlyMap<number, number>): boolean => {
  if (group.n === 0 || group.n >= smallGroupBelow) return false;
  const values = [...distribution].sort(([a], [b]) => a - b);
  return waysToTake(values, 0, group.n, group.sum) <= 1;
};
