import { ok, type Result, refused } from '#core/kernel/result';
import type { Moments } from './moments';
import { sortedSum } from './sorted-sum';

/** A standard deviation in points with its degrees of freedom. */
export type Spread = { readonly sd: number; readonly df: number };

const leastGroups = 3;
const leastDegrees = 20;
const tooWide = 1.5;

/**
 * Pooled standard deviation s_p² = Σ(n_s−1)s_s²/Σ(n_s−1) with df = Σ(n_s−1), assuming equal variances; groups of one
 * value do not count. Needs 3 groups and df ≥ 20. Source: measurement method, section 7.1.
 */
export const poolSpread = (
  groups: readonly Moments[],
): Result<Spread, 'too-few-groups' | 'too-few-degrees' | 'no-spread'> => {
  const parts = groups.flatMap(({ n, variance }) =>
    variance === null ? [] : { df: n - 1, squares: (n - 1) * variance },
  );
  if (parts.length < leastGroups) return refused('too-few-groups');
  const df = parts.reduce((sum, part) => sum + part.df, 0);
  if (df < leastDegrees) return refused('too-few-degrees');
  const sd = Math.sqrt(sortedSum(parts.map((part) => part.squares)) / df);
  return sd > 0 ? ok({ sd, df }) : refused('no-spread');
};

/** Whether a group's own SD exceeds 1.5 times the pooled one, so that pooling would flatter it. Source: section 7.1. */
export const ownSpreadIsTooWide = (ownSd: number, pooledSd: number): boolean => ownSd > tooWide * pooledSd;
