import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import { ok, type Result, refused } from '#core/kernel/result';
import type { Interval } from './mean-interval';
import { momentsOf } from './moments';
import { sortedSum } from './sorted-sum';
import { columnOf, completeRows, correlationsFrom, correlationsOf, type Row, standardRows } from './standard-rows';

/** Cronbach's alpha with Feldt's 95 % interval; at most 1, negative where items contradict each other. */
export type Alpha = Interval & {
  readonly n: number;
  readonly items: number;
  readonly alpha: number;
  /** Only for two items that both have spread. */
  readonly spearmanBrown: number | null;
};

/** Below this part of the items' variance the sum's own is rounding. */
const rounding = 1e-12;

/**
 * Reliability of the sum of two equally good items that correlate by r, 2r/(1 + r); refused for r = −1.
 * Source: measurement method, section 7.1 (Spearman and Brown 1910).
 */
export const spearmanBrown = (r: number): Result<number, 'opposite'> =>
  r > -1 ? ok((2 * r) / (1 + r)) : refused('opposite');

const ofTwoItems = (rows: readonly Row[]): number | null => {
  const standard = standardRows(rows);
  const reliability = standard.ok ? spearmanBrown(correlationsOf(standard.value)[0]?.[1] ?? 0) : standard;
  return reliability.ok ? reliability.value : null;
};

/** 1 − (1 − α)·F, F with n − 1 and (n − 1)(k − 1) degrees of freedom (Feldt 1965). */
const feldtInterval = (alpha: number, n: number, items: number): Interval => {
  const bound = (probability: number) => 1 - (1 - alpha) * fQuantile(probability, n - 1, (n - 1) * (items - 1));
  return { low: bound(0.975), high: bound(0.025) };
};

const alphaOf = (
  n: number,
  items: number,
  ofItems: number,
  ofSums: number,
  ofTwo: () => number | null,
): Result<Alpha, 'no-spread'> => {
  if (!(ofSums > rounding * ofItems)) return refused('no-spread');
  const alpha = (items / (items - 1)) * (1 - ofItems / ofSums);
  const two = items === 2 ? ofTwo() : null;
  return ok({ n, items, alpha, spearmanBrown: two, ...feldtInterval(alpha, n, items) });
};

/** The same alpha from the covariances of the items over n people, for those who have them already. */
export const alphaFromCovariances = (
  n: number,
  covariances: readonly Row[],
): Result<Alpha, 'too-few-items' | 'too-few' | 'no-spread'> => {
  if (n < 2) return refused('too-few');
  if (covariances.length < 2) return refused('too-few-items');
  const ofItems = covariances.reduce((sum, row, item) => sum + (row[item] ?? 0), 0);
  const ofSums = covariances.flat().reduce((sum, covariance) => sum + covariance, 0);
  return alphaOf(n, covariances.length, ofItems, ofSums, () => {
    const correlations = correlationsFrom(covariances);
    const reliability = correlations.ok ? spearmanBrown(correlations.value[0]?.[1] ?? 0) : correlations;
    return reliability.ok ? reliability.value : null;
  });
};

/**
 * Cronbach's alpha of k ≥ 2 items, k/(k−1)·(1 − Σs_j²/s_total²), over people who rated all of them (null: not rated).
 * Refused where the sums have no spread. Source: measurement method, section 7.1.
 */
export const cronbachAlpha = (
  rows: readonly (readonly (number | null)[])[],
): Result<Alpha, 'too-few-items' | 'too-few' | 'no-spread'> => {
  const items = rows[0]?.length ?? 0;
  const complete = completeRows(rows);
  const n = complete.length;
  if (n < 2) return refused('too-few');
  if (items < 2) return refused('too-few-items');
  const varianceOf = (values: ArrayLike<number>) => momentsOf(values)?.variance ?? 0;
  const ofItems = sortedSum(Array.from({ length: items }, (_, item) => varianceOf(columnOf(complete, item))));
  const ofSums = varianceOf(complete.map(sortedSum));
  return alphaOf(n, items, ofItems, ofSums, () => ofTwoItems(complete));
};
