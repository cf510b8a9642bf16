import { ok, type Result, refused } from '#core/kernel/result';
import { type Interval, intervalFromError } from './mean-interval';
import type { Moments } from './moments';
import { sortedSum } from './sorted-sum';

/** A stratum: N_h eligible people and the moments of the n_h answers they gave, n_h ≥ 1. */
export type Stratum = { readonly people: number; readonly answers: Moments };

/** An overall mean in points for all N people, with its standard error and 95 % interval or why there are none. */
export type PostStratified = {
  readonly mean: number;
  readonly n: number;
  readonly people: number;
  readonly interval: Result<Interval & { readonly se: number; readonly df: number }, 'one-value' | 'no-spread'>;
};

/** (1 − n_h/N_h)·s_h²/n_h; 0 where everybody answered, null where one of several did. */
const errorOf = ({ people, answers: { n, variance } }: Stratum): number | null => {
  if (n >= people) return 0;
  return variance === null ? null : ((1 - n / people) * variance) / n;
};

const intervalOf = (
  mean: number,
  strata: readonly Stratum[],
  shares: readonly number[],
): PostStratified['interval'] => {
  const errors = strata.map(errorOf);
  const known = errors.flatMap((error) => error ?? []);
  if (known.length < errors.length) return refused('one-value');
  const df = sortedSum(strata.map(({ answers }) => answers.n)) - strata.length;
  const se = Math.sqrt(sortedSum(known.map((error, h) => (shares[h] ?? 0) ** 2 * error)));
  if (strata.every(({ people, answers }) => answers.n >= people)) return ok({ se: 0, df, low: mean, high: mean });
  return se > 0 ? ok({ se, df, ...intervalFromError(mean, se, df) }) : refused('no-spread');
};

/**
 * Post-stratified mean Σ(N_h/N)·ȳ_h with finite population correction, Var = Σ(N_h/N)²·(1 − n_h/N_h)·s_h²/n_h and
 * df = n − H; `shares` replaces N_h/N where weights are capped. Small strata are merged beforehand. A stratum that
 * answered completely has no error, and a whole that did has an interval of width 0. Source: measurement method,
 * section 7.1.
 */
export const postStratify = (
  strata: readonly Stratum[],
  shares?: readonly number[],
): Result<PostStratified, 'no-values' | 'more-answers-than-people'> => {
  if (strata.length === 0) return refused('no-values');
  if (strata.some(({ people, answers }) => answers.n > people)) return refused('more-answers-than-people');
  const people = sortedSum(strata.map((stratum) => stratum.people));
  const used = shares ?? strata.map((stratum) => stratum.people / people);
  const mean = sortedSum(strata.map(({ answers }, h) => (used[h] ?? 0) * answers.mean));
  const n = sortedSum(strata.map(({ answers }) => answers.n));
  return ok({ mean, n, people, interval: intervalOf(mean, strata, used) });
};

/** Kish's effective number of respondents (Σw)²/Σw² of positive weights. Source: section 7.1 (Kish 1965). */
export const effectiveSize = (weights: readonly number[]): Result<number, 'no-values'> => {
  const total = sortedSum(weights);
  if (!(total > 0)) return refused('no-values');
  return ok(1 / sortedSum(weights.map((weight) => (weight / total) ** 2)));
};

const medianOf = (values: readonly number[]): number => {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
};

/**
 * Respondents' positive weights, each at most 3 times their median, then made to sum to `people` again.
 * Source: measurement method, section 7.1.
 */
export const capWeights = (weights: readonly number[], people: number): readonly number[] => {
  const most = 3 * medianOf(weights);
  const capped = weights.map((weight) => Math.min(weight, most));
  const total = sortedSum(capped);
  return capped.map((weight) => (weight / total) * people);
};

/** Each stratum's share of the overall mean once its respondents' weights N_h/n_h are capped; the shares sum to 1. */
export const cappedShares = (strata: readonly Pick<Stratum, 'people' | 'answers'>[]): readonly number[] => {
  const weights = strata.flatMap(({ people, answers }) => new Array<number>(answers.n).fill(people / answers.n));
  const most = 3 * medianOf(weights);
  const totals = strata.map(({ people, answers }) => Math.min(people, most * answers.n));
  const total = sortedSum(totals);
  return totals.map((weight) => weight / total);
};
