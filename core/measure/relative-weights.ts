import { ok, type Result, refused } from '#core/kernel/result';
import { type Correlation, correlationInterval } from './correlation';
import { type JackknifeInterval, jackknifeInterval } from './jackknife';
import { johnsonWeights } from './johnson-weights';
import { lmgWeights } from './lmg-weights';
import { correlationsOf, crossProducts, type Row, standardRows } from './standard-rows';

/** How much of R² each predictor accounts for; each list sums to R². */
export type RelativeWeights = {
  readonly rSquared: number;
  /** Johnson's ε. */
  readonly johnson: readonly number[];
  /** LMG or Shapley: the mean gain in R² over all orders in which the predictors can enter. */
  readonly lmg: readonly number[];
};

export type WeightsRefusal = 'no-predictors' | 'too-many' | 'singular';

const mostPredictors = 8;

/**
 * Johnson's weights, exact LMG weights and R² from a correlation matrix of up to 8 predictors and their correlations
 * with the outcome; refused where predictors follow from each other. Source: measurement method, section 15.
 */
export const relativeWeightsOf = (
  correlations: readonly Row[],
  withOutcome: Row,
): Result<RelativeWeights, WeightsRefusal> => {
  if (withOutcome.length === 0) return refused('no-predictors');
  if (withOutcome.length > mostPredictors) return refused('too-many');
  const johnson = johnsonWeights(correlations, withOutcome);
  if (!johnson.ok) return johnson;
  const lmg = lmgWeights(correlations, withOutcome);
  return ok({ rSquared: johnson.value.reduce((sum, weight) => sum + weight, 0), johnson: johnson.value, lmg });
};

/** One person's predictors x, the same number for everybody, and the outcome y. */
export type DriverRow = { readonly x: readonly number[]; readonly y: number };

/** One predictor: its parts of R² by Johnson and by LMG, both 0…1, and the sign and size of its own correlation. */
export type Driver = {
  readonly share: number;
  readonly interval: JackknifeInterval | null;
  readonly lmgShare: number;
  readonly r: Correlation;
};

export type Drivers = {
  readonly n: number;
  readonly rSquared: { readonly value: number; readonly interval: JackknifeInterval | null };
  /** In the order of x. */
  readonly drivers: readonly Driver[];
  /** Johnson and LMG put two predictors in opposite order. */
  readonly ranksDiffer: boolean;
  /** Positions of predictors that correlate by more than .85 and should be merged. */
  readonly tooAlike: readonly (readonly [number, number])[];
};

export type DriversRefusal = WeightsRefusal | 'too-few' | 'no-spread' | 'unstable' | 'not-explained';

const leastPeople = 50;
const alike = 0.85;
/** Up to this many rows each is left out on its own. */
const mostSingles = 2_000;
const groupCount = 200;
/** Below this part of its variance a column without some rows has only rounding left. */
const rounding = 1e-9;

/** Numbers below `bound` from a fixed linear congruential sequence (Numerical Recipes' constants). */
const makeDraw = (): ((bound: number) => number) => {
  let state = 20_260_101;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
};

/**
 * What the jackknife leaves out in turn: each row, or for more than 2,000 rows one of 200 random groups (the delete-a-group
 * jackknife, Kott 2001). The groups are drawn from the sorted rows by a fixed sequence, so they do not depend on the order
 * of answering; neighbours in sorted order must not share out evenly, or the error would come out too small.
 */
const leftOutOf = (sorted: readonly Row[]): readonly (readonly Row[])[] => {
  if (sorted.length <= mostSingles) return sorted.map((row) => [row]);
  const draw = makeDraw();
  const shuffled = [...sorted];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = draw(last + 1);
    const row = shuffled[last] ?? [];
    shuffled[last] = shuffled[other] ?? [];
    shuffled[other] = row;
  }
  const groups: Row[][] = Array.from({ length: groupCount }, () => []);
  for (const [index, row] of shuffled.entries()) groups[index % groupCount]?.push(row);
  return groups;
};

/** Correlations of all but some of n standard rows, from the cross-products of all; null where a column has no spread. */
const correlationsWithout = (all: readonly Float64Array[], n: number, out: readonly Row[]): readonly Row[] | null => {
  const left = n - out.length;
  const removed = crossProducts(out, all.length);
  const means = all.map((_, j) => -out.reduce((sum, row) => sum + (row[j] ?? 0), 0) / left);
  const centred = all.map((sums, i) =>
    Array.from(sums, (sum, j) => sum - (removed[i]?.[j] ?? 0) - left * (means[i] ?? 0) * (means[j] ?? 0)),
  );
  const lengths = centred.map((row, i) => Math.sqrt(Math.max(0, row[i] ?? 0)));
  if (lengths.some((length) => length ** 2 < rounding * n)) return null;
  return centred.map((row, i) => row.map((sum, j) => sum / ((lengths[i] ?? 1) * (lengths[j] ?? 1))));
};

/** R² and then every share of it, from the correlations of the predictors and, in the last row, the outcome. */
const figuresOf = (correlations: readonly Row[]): readonly number[] | null => {
  const predictors = correlations.slice(0, -1).map((row) => row.slice(0, -1));
  const weights = johnsonWeights(predictors, (correlations.at(-1) ?? []).slice(0, -1));
  if (!weights.ok) return null;
  const rSquared = weights.value.reduce((sum, weight) => sum + weight, 0);
  return rSquared > 0 ? [rSquared, ...weights.value.map((weight) => weight / rSquared)] : null;
};

/** The jackknife intervals of R² and then of every share; null where leaving somebody out leaves no figure. */
const intervalsOf = (
  sorted: readonly Row[],
  correlations: readonly Row[],
): readonly (JackknifeInterval | null)[] | null => {
  const figures = figuresOf(correlations);
  if (!figures) return null;
  const all = crossProducts(sorted, correlations.length);
  const replicates: (readonly number[])[] = [];
  for (const out of leftOutOf(sorted)) {
    const remaining = correlationsWithout(all, sorted.length, out);
    const replicate = remaining && figuresOf(remaining);
    if (!replicate) return null;
    replicates.push(replicate);
  }
  return figures.map((figure, f) => {
    const leaveOneOut = replicates.map((replicate) => replicate[f] ?? 0);
    const interval = jackknifeInterval(figure, [{ leaveOneOut, sampled: 0 }]);
    return interval.ok ? interval.value : null;
  });
};

/** Positions of predictors whose correlation exceeds .85, so that they should be merged. Source: section 15. */
export const tooAlikePairs = (correlations: readonly Row[]): readonly (readonly [number, number])[] =>
  correlations.flatMap((row, i) =>
    row.flatMap((r, j): (readonly [number, number])[] => (j > i && r > alike ? [[i, j]] : [])),
  );

/** Whether two lists of shares put any two members in opposite order. */
const ranksDiffer = (a: Row, b: Row): boolean =>
  a.some((one, i) => a.some((other, j) => (one - other) * ((b[i] ?? 0) - (b[j] ?? 0)) < -rounding));

const driversOf = (
  weights: RelativeWeights,
  withOutcome: Row,
  n: number,
  intervals: readonly (JackknifeInterval | null)[],
) =>
  weights.johnson.map((weight, j) => ({
    share: weight / weights.rSquared,
    interval: intervals[j] ?? null,
    lmgShare: (weights.lmg[j] ?? 0) / weights.rSquared,
    r: correlationInterval(withOutcome[j] ?? 0, n),
  }));

/**
 * Which predictors account for the outcome: Johnson's weights as shares of R² with jackknife intervals, beside LMG's.
 * Needs 50 people, spread everywhere, also without any one of them, and an R² whose lower bound is above 0; else only the
 * correlations may be shown.
 * Always 0 or more, so the sign of r is read beside it; same-source halo inflates all. Source: measurement method,
 * section 15.
 */
export const relativeWeights = (rows: readonly DriverRow[]): Result<Drivers, DriversRefusal> => {
  const n = rows.length;
  if (n < leastPeople) return refused('too-few');
  const standard = standardRows(rows.map(({ x, y }) => [...x, y]));
  if (!standard.ok) return standard;
  const correlations = correlationsOf(standard.value);
  const predictors = correlations.slice(0, -1).map((row) => row.slice(0, -1));
  const withOutcome = (correlations.at(-1) ?? []).slice(0, -1);
  const weights = relativeWeightsOf(predictors, withOutcome);
  if (!weights.ok) return weights;
  const { rSquared, johnson, lmg } = weights.value;
  if (rSquared < rounding) return refused('not-explained');
  const intervals = intervalsOf(standard.value, correlations);
  if (!intervals) return refused('unstable');
  const [ofRSquared = null, ...ofShares] = intervals;
  if ((ofRSquared?.low ?? rSquared) <= 0) return refused('not-explained');
  return ok({
    n,
    rSquared: { value: rSquared, interval: ofRSquared },
    drivers: driversOf(weights.value, withOutcome, n, ofShares),
    ranksDiffer: ranksDiffer(johnson, lmg),
    tooAlike: tooAlikePairs(predictors),
  });
};
