// When the exact mean of a small group, beside what is known of the whole, leaves one set of answers only.
import { absent } from './columns';
import { addSums, type GridSums, noSums } from './grid';
import { eachRatingSet, type Range } from './rating-sets';
import { fewestForOwnSpread } from './spread';

/** A group is looked at when it has fewer people than may show their own spread (measurement method, section 7.1). */
export const smallGroupBelow = fewestForOwnSpread;

/** What everybody knows of the whole organisation: its exact sums, from ten people on. */
export type Whole = GridSums | null;

/** What is known of a small group: how many people it has, and between which sums theirs lies. */
export type Known = { readonly n: number; readonly least: number; readonly most: number };

/** A group whose exact mean is known. */
export const exactly = ({ n, sum }: GridSums): Known => ({ n, least: sum, most: sum });

/** For so many people outside the group, on so short a scale, it is worked out which sums of squares they can have. */
const mostWorkedOut = 24;
const widestWorkedOut = 6;

/**
 * Else every sum of squares from the least on is taken to occur, in steps of two, but not those near the greatest: there a
 * step is as large as the scale.
 */
const marginScales = 4;

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

type Sums = Pick<GridSums, 'n' | 'sum'>;

/** Groups that share nobody with each other, nor with the one they stand beside. */
export type Apart = readonly GridSums[];

const leastSquares = (people: number, sum: number): number => {
  const low = Math.floor(sum / people);
  const above = sum - low * people;
  return (people - above) * low * low + above * (low + 1) * (low + 1);
};

const mostSquares = (people: number, sum: number, { low, high }: Range): number => {
  const spare = sum - people * low;
  const atTop = Math.floor(spare / (high - low));
  const between = low + spare - atTop * (high - low);
  return atTop * high * high + (atTop < people ? between * between + (people - atTop - 1) * low * low : 0);
};

/** Sums of squares can lie between these when so many people have that sum; null when they cannot have it. */
const squaresBetween = ({ n, sum }: Sums, range: Range): readonly [least: number, most: number] | null => {
  if (n < 0 || sum < n * range.low || sum > n * range.high) return null;
  return n === 0 ? [0, 0] : [leastSquares(n, sum), mostSquares(n, sum, range)];
};

/** Can everybody outside the group have that sum and that sum of squares, when some groups of them have their own? */
const isReachableApart = (others: Apart, rest: GridSums, range: Range): boolean => {
  const known = others.reduce(addSums, noSums);
  const parts = [...others, { n: rest.n - known.n, sum: rest.sum - known.sum }].map((part) =>
    squaresBetween(part, range),
  );
  let [least, most] = [0, 0];
  for (const part of parts) {
    if (!part) return false;
    least += part[0];
    most += part[1];
  }
  return rest.squares >= least && rest.squares <= most;
};

/** Can so many other people have that sum and that sum of squares? */
const isReachable = (people: number, sum: number, squares: number, range: Range): boolean => {
  if (sum < people * range.low || sum > people * range.high) return false;
  const width = range.high - range.low;
  if (people <= mostWorkedOut && width <= widestWorkedOut) return reachOf(range.low, range.high)(people, sum, squares);
  const isInside =
    squares >= leastSquares(people, sum) && squares <= mostSquares(people, sum, range) - marginScales * width;
  return isInside && (squares - sum) % 2 === 0;
};

/**
 * Is there at most one set of answers that a small group can have given, by what is known of it, of the whole and of the
 * groups beside it? Those have means, so that their answers cannot lie as close together as the whole's spread alone would
 * allow, and the group's own must lie closer. `range` is that of a rating, or of a gap, in grid units.
 */
export const isPinned = (group: Known, range: Range, whole: Whole, beside: readonly Apart[] = []): boolean => {
  if (group.n === 0 || group.n >= smallGroupBelow) return false;
  const outside = whole ? whole.n - group.n : 0;
  const fits = (sum: number, squares: number): boolean => {
    if (whole === null || outside === 0) return true;
    const rest = { n: outside, sum: whole.sum - sum, squares: whole.squares - squares };
    return (
      isReachable(rest.n, rest.sum, rest.squares, range) &&
      beside.every((others) => isReachableApart(others, rest, range))
    );
  };
  let possible = 0;
  for (let sum = group.least; sum <= group.most && possible < 2; sum += 1) {
    eachRatingSet(group.n, sum, range, (squares) => {
      possible += Number(fits(sum, squares));
      return possible > 1;
    });
  }
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

/** Would the whole's distribution leave one set of answers only to a small group? */
export const isPinnedBy = (group: Known, distribution: ReadonlyMap<number, number>): boolean => {
  if (group.n === 0 || group.n >= smallGroupBelow) return false;
  const values = [...distribution].sort(([a], [b]) => a - b);
  let ways = 0;
  for (let sum = group.least; sum <= group.most && ways < 2; sum += 1) ways += waysToTake(values, 0, group.n, sum);
  return ways <= 1;
};
