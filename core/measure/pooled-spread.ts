import { ok, type Result, refused } from '#core/kernel/result';
import type { Moments } from './moments';
import { sortedSum } from './sorted-sum';

/** A standard deviation in points with its degrees of freedom. */
export type Spread = { readonly sd: number; readonly df: number };

const leastGroups = 3;
const leastDegrees = 20;
const tooWide = 1.5;

/** From this n on a group keeps its own spread. */
const pooledBelow = 20;
/** Below this n an interval must not give away the group's own spread. */
const ownSpreadFrom = 10;

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

/** The group's own SD with n − 1 degrees of freedom. */
export const ownSpread = ({ n, variance }: Moments): Result<Spread, 'one-value' | 'no-spread'> => {
  if (n < 2) return refused('one-value');
  return variance ? ok({ sd: Math.sqrt(variance), df: n - 1 }) : refused('no-spread');
};

const chooseSpread = (
  group: Moments,
  pool: Spread | null,
  whole: Moments,
): Result<Spread, 'one-value' | 'no-spread'> => {
  const shared = pool ? ok(pool) : ownSpread(whole);
  if (group.n < ownSpreadFrom) return shared;
  const own = ownSpread(group);
  // Where all of a group agree the shared spread stands in: an SD of 0 is no certainty.
  if (!own.ok) return shared;
  if (group.n >= pooledBelow || !pool || ownSpreadIsTooWide(own.value.sd, pool.sd)) return own;
  return ok(pool);
};

/**
 * The spread each shown group's interval is made with. n ≥ 20: its own. 10 ≤ n < 20: the pool of the groups with
 * n ≥ 10, or its own where that is 1.5 times wider or there is no pool. n < 10: that pool, else the whole's own SD, so
 * that neither mean nor interval of a small group gives its spread away. Source: measurement method, section 7.1.
 */
export const spreadsOf = (
  groups: readonly Moments[],
  whole: Moments,
): readonly Result<Spread, 'one-value' | 'no-spread'>[] => {
  const pool = poolSpread(groups.filter(({ n }) => n >= ownSpreadFrom));
  return groups.map((group) => chooseSpread(group, pool.ok ? pool.value : null, whole));
};
