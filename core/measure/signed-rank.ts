import erfc from '@stdlib/math-base-special-erfc';
import { ok, type Result, refused } from '#core/kernel/result';

/** Wilcoxon's signed-rank test: n differences that are not 0, the sum of the positive ranks, two-sided p. */
export type SignedRank = { readonly n: number; readonly rankSum: number; readonly p: number; readonly exact: boolean };

/** From this n on R uses the normal approximation. */
const exactBelow = 50;

/** What the ranks of the absolute differences come to; ties is Σ(t³ − t) over the sizes t of equal ones. */
type Ranks = { readonly rankSum: number; readonly ties: number };

/** How many values from `start` on equal `value`. */
const runLength = (sorted: Float64Array, start: number, value: number | undefined): number => {
  let end = start;
  while (end < sorted.length && sorted[end] === value) end += 1;
  return end - start;
};

/** Walks through both sorted lists of absolute differences at once; equal ones share the mean of their ranks. */
const rankBySize = (positive: Float64Array, negative: Float64Array): Ranks => {
  let rankSum = 0;
  let ties = 0;
  for (let p = 0, q = 0; p + q < positive.length + negative.length; ) {
    const next = Math.min(positive[p] ?? Number.POSITIVE_INFINITY, negative[q] ?? Number.POSITIVE_INFINITY);
    const above = runLength(positive, p, next);
    const size = above + runLength(negative, q, next);
    rankSum += above * (p + q + (size + 1) / 2);
    ties += size ** 3 - size;
    p += above;
    q += size - above;
  }
  return { rankSum, ties };
};

/** Two-sided p over all 2ⁿ signs; the number of sign patterns per rank sum is counted one rank at a time. */
const exactP = (n: number, rankSum: number): number => {
  const most = (n * (n + 1)) / 2;
  const patterns = new Float64Array(most + 1);
  patterns[0] = 1;
  for (let rank = 1; rank <= n; rank++) {
    for (let sum = most; sum >= rank; sum--) patterns[sum] = (patterns[sum] ?? 0) + (patterns[sum - rank] ?? 0);
  }
  const tail = patterns.subarray(0, Math.min(rankSum, most - rankSum) + 1);
  return Math.min(1, (2 * tail.reduce((sum, count) => sum + count, 0)) / 2 ** n);
};

/** Two-sided p of the normal approximation with continuity correction and tie correction, never 0. */
const normalP = (n: number, { rankSum, ties }: Ranks): number => {
  const distance = Math.abs(rankSum - (n * (n + 1)) / 4);
  const sd = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - ties / 48);
  return Math.max(Number.MIN_VALUE, Math.min(1, erfc(Math.max(0, distance - 0.5) / sd / Math.SQRT2)));
};

/**
 * Wilcoxon signed-rank test of differences in points, as wilcox.test(x) of R: zeros are dropped; exact for n < 50
 * without zeros and ties, else the normal approximation. Ties are exact: a mean of differences keeps them, a difference of
 * means may not. Refused where no difference is left. Source: measurement
 * method, section 6 (Wilcoxon 1945).
 */
export const signedRank = (differences: ArrayLike<number>): Result<SignedRank, 'no-values' | 'all-zero'> => {
  if (differences.length === 0) return refused('no-values');
  const values = new Float64Array(differences);
  const positive = values.filter((value) => value > 0).sort();
  const negative = values
    .filter((value) => value < 0)
    .map((value) => -value)
    .sort();
  const n = positive.length + negative.length;
  if (n === 0) return refused('all-zero');
  const ranks = rankBySize(positive, negative);
  const exact = n < exactBelow && n === values.length && ranks.ties === 0;
  return ok({ n, rankSum: ranks.rankSum, p: exact ? exactP(n, ranks.rankSum) : normalP(n, ranks), exact });
};
