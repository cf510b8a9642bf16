import { ok, type Result, refused } from '#core/kernel/result';
import { type Interval, intervalFromError } from './mean-interval';
import { momentsOf } from './moments';
import { sortedSum } from './sorted-sum';

/** A standard error from leaving respondents out, its degrees of freedom and the 95 % interval it makes. */
export type JackknifeInterval = Interval & { readonly se: number; readonly df: number };

/** A stratum's figures without each respondent in turn; `sampled` is f_s = n_s/N_s, 0 inside a single segment. */
export type LeftOut = { readonly leaveOneOut: ArrayLike<number>; readonly sampled: number };

export type JackknifeRefusal = 'no-values' | 'one-value' | 'no-spread';

/** (1 − f)·(n − 1)/n · Σ(θ_(−i) − θ̄)² of one stratum; null for one of several people, whose spread is unknown. */
const varianceOf = ({ leaveOneOut, sampled }: LeftOut): number | null => {
  const moments = momentsOf(leaveOneOut);
  if (!moments || sampled >= 1) return 0;
  const { n, variance } = moments;
  return variance === null ? null : ((1 - sampled) * (n - 1) ** 2 * variance) / n;
};

/**
 * Stratified delete-one jackknife from the figures without each respondent, θ ± t(.975, n − H)·SE with
 * SE² = Σ_s (1 − f_s)·(n_s − 1)/n_s·Σ_i (θ_(−i) − θ̄_s)²; a stratum that answered completely adds nothing.
 * Refused where no figure differs although somebody was not asked. Source: measurement method, section 6.
 */
export const jackknifeInterval = (
  theta: number,
  strata: readonly LeftOut[],
): Result<JackknifeInterval, JackknifeRefusal> => {
  const filled = strata.filter(({ leaveOneOut }) => leaveOneOut.length > 0);
  if (filled.length === 0) return refused('no-values');
  const variances = filled.flatMap((stratum) => varianceOf(stratum) ?? []);
  const df = filled.reduce((sum, { leaveOneOut }) => sum + leaveOneOut.length - 1, 0);
  if (variances.length < filled.length) return refused('one-value');
  const se = Math.sqrt(sortedSum(variances));
  if (filled.every(({ sampled }) => sampled >= 1)) return ok({ se: 0, df, low: theta, high: theta });
  return se > 0 ? ok({ se, df, ...intervalFromError(theta, se, df) }) : refused('no-spread');
};

/** A stratum's respondents and f = n_s/N_s, the share of its eligible people they are. */
export type JackknifeStratum<Row> = { readonly rows: readonly Row[]; readonly f: number };

const without = <T>(list: readonly T[], index: number): readonly T[] => list.filter((_, i) => i !== index);

/**
 * The same for any figure of rows, which is worked out anew without each respondent; for a few hundred rows. The figure
 * sees the rows of all strata; a null, with everybody or without somebody, refuses the interval.
 */
export const jackknife = <Row>(
  strata: readonly JackknifeStratum<Row>[],
  statistic: (rows: readonly (readonly Row[])[]) => number | null,
): Result<JackknifeInterval & { readonly theta: number }, JackknifeRefusal | 'no-figure'> => {
  const groups = strata.map(({ rows }) => rows);
  const theta = statistic(groups);
  if (theta === null) return refused('no-figure');
  const left = strata.map(({ rows, f }, s) => ({
    leaveOneOut: rows.map((_, i) => statistic(groups.map((group, other) => (other === s ? without(rows, i) : group)))),
    sampled: f,
  }));
  const figures = left.flatMap(({ leaveOneOut, sampled }) => {
    const complete = leaveOneOut.flatMap((figure) => figure ?? []);
    return complete.length === leaveOneOut.length ? [{ leaveOneOut: complete, sampled }] : [];
  });
  if (figures.length < left.length) return refused('no-figure');
  const interval = jackknifeInterval(theta, figures);
  return interval.ok ? ok({ theta, ...interval.value }) : interval;
};
