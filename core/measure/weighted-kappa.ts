import { ok, type Result, refused } from '#core/kernel/result';
import { jackknife } from './jackknife';
import type { Interval } from './mean-interval';
import { type Share, wilsonInterval } from './wilson-interval';

/** What two raters gave one and the same thing, on a scale of whole points. */
export type RatedTwice = readonly [one: number, other: number];

/** Why there is no interval around a kappa: without one of the ratings there would be no kappa, or it never changes. */
export type NoKappaInterval = 'no-figure' | 'no-spread';

/** Agreement beyond chance with its 95 % interval (bounds not clipped), or why it has none. */
export type WeightedKappa = { readonly n: number; readonly kappa: number } & (
  | Interval
  | { readonly noInterval: NoKappaInterval }
);

const countIn = (values: readonly number[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** Σ (one − other)² over every pair of one rating of the one and one of the other; whole numbers, so no rounding. */
const expectedDisagreement = (pairs: readonly RatedTwice[]): number => {
  const others = countIn(pairs.map(([, other]) => other));
  let sum = 0;
  for (const [one, times] of countIn(pairs.map(([value]) => value)))
    for (const [other, otherTimes] of others) sum += times * otherTimes * (one - other) ** 2;
  return sum;
};

const kappaOf = (pairs: readonly RatedTwice[]): number | null => {
  const expected = expectedDisagreement(pairs);
  if (expected === 0) return null;
  const observed = pairs.reduce((sum, [one, other]) => sum + (one - other) ** 2, 0);
  return 1 - (pairs.length * observed) / expected;
};

/**
 * Cohen's kappa with quadratic weights, 1 − Σ(i−j)²·o_ij / Σ(i−j)²·e_ij, where e_ij is what chance alone would give (Cohen
 * 1968, Psychological Bulletin 70, 213–220). Two points apart weigh four times as much as one, as the points lie at equal
 * distances; with these weights kappa is an intraclass correlation (Fleiss and Cohen 1973), the other measure that the
 * measurement method (section 12) names. Refused where both gave all the same rating: chance alone would agree then.
 *
 * The interval is that of the jackknife with t(n − 1), as of every figure that has no simple error (section 6): of 20
 * messages it covers 93 to 94 % where the asymptotic error covers 88 to 91 % (docs/decisions/042).
 */
export const weightedKappa = (pairs: readonly RatedTwice[]): Result<WeightedKappa, 'no-values' | 'all-the-same'> => {
  const n = pairs.length;
  if (n === 0) return refused('no-values');
  const kappa = kappaOf(pairs);
  if (kappa === null) return refused('all-the-same');
  const interval = jackknife([{ rows: pairs, f: 0 }], ([rows]) => kappaOf(rows ?? []));
  if (interval.ok) return ok({ n, kappa, low: interval.value.low, high: interval.value.high });
  return ok({ n, kappa, noInterval: interval.error === 'no-spread' ? 'no-spread' : 'no-figure' });
};

/** How often two raters gave the same, and how often they were one point apart at most; shares with Wilson's interval. */
export type Agreement = { readonly exact: Share; readonly withinOne: Share };

/** The share of things on which two raters agreed; of none there is no share. */
export const agreementOf = (pairs: readonly RatedTwice[]): Result<Agreement, 'no-values'> => {
  const within = (points: number): number => pairs.filter(([one, other]) => Math.abs(one - other) <= points).length;
  const exact = wilsonInterval(within(0), pairs.length);
  const withinOne = wilsonInterval(within(1), pairs.length);
  if (!exact.ok || !withinOne.ok) return refused('no-values');
  return ok({ exact: exact.value, withinOne: withinOne.value });
};
