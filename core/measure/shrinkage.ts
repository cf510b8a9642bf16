import { ok, type Result, refused } from '#core/kernel/result';
import { sortedSum } from './sorted-sum';

/** A segment's mean gap in points with its error variance v = s_p²/n in squared points, s_p the pooled SD. */
export type RawSegment = { readonly gap: number; readonly variance: number };

/** The gap drawn towards the mean of all segments; `kept` is B, the part of its distance that it keeps, 0…1. */
export type ShrunkenSegment = { readonly kept: number; readonly gap: number; readonly se: number };

/** τ² and μ of the segments, null where there are too few to shrink, and each segment in the order given. */
export type Shrinkage = {
  readonly centre: { readonly tauSquared: number; readonly mean: number; readonly variance: number } | null;
  readonly segments: readonly ShrunkenSegment[];
};

const leastSegments = 4;
/** A smaller variance is no spread: in squared points its inverse square is no number … */
const leastVariance = 1e-100;
/** … and beside the largest one its segment alone would decide the mean. */
const leastPart = 1e-12;

/** Mean with weights 1/(v + τ²) and its variance. */
const weightedMean = (segments: readonly RawSegment[], tauSquared: number) => {
  const variance = 1 / sortedSum(segments.map((segment) => 1 / (segment.variance + tauSquared)));
  return {
    mean: variance * sortedSum(segments.map((segment) => segment.gap / (segment.variance + tauSquared))),
    variance,
  };
};

/** DerSimonian and Laird's variance between segments, in squared points, 0 or more. */
const tauSquaredOf = (segments: readonly RawSegment[]): number => {
  const { mean, variance } = weightedMean(segments, 0);
  const q = sortedSum(segments.map((segment) => (segment.gap - mean) ** 2 / segment.variance));
  const squares = sortedSum(segments.map((segment) => 1 / segment.variance ** 2));
  return Math.max(0, (q - (segments.length - 1)) / (1 / variance - squares * variance));
};

/**
 * Empirical Bayes shrinkage of the shown segments' gaps: G̃ = B·G + (1 − B)·μ with B = τ²/(τ² + v) and
 * SE = √(B·v + (1 − B)²·Var μ). Fewer than 4 segments stay as they are, SE = √v. Without spread in every segment it is
 * refused. Source: measurement method, section 14 (DerSimonian and Laird 1986).
 */
export const shrinkSegments = (segments: readonly RawSegment[]): Result<Shrinkage, 'no-values' | 'no-spread'> => {
  if (segments.length === 0) return refused('no-values');
  const least = Math.max(leastVariance, leastPart * Math.max(...segments.map(({ variance }) => variance)));
  if (segments.some(({ variance }) => !(variance >= least))) return refused('no-spread');
  if (segments.length < leastSegments) {
    return ok({
      centre: null,
      segments: segments.map(({ gap, variance }) => ({ kept: 1, gap, se: Math.sqrt(variance) })),
    });
  }
  const tauSquared = tauSquaredOf(segments);
  const centre = weightedMean(segments, tauSquared);
  const shrink = ({ gap, variance }: RawSegment): ShrunkenSegment => {
    const kept = tauSquared / (tauSquared + variance);
    const se = Math.sqrt(kept * variance + (1 - kept) ** 2 * centre.variance);
    return { kept, gap: kept * gap + (1 - kept) * centre.mean, se };
  };
  return ok({ centre: { tauSquared, ...centre }, segments: segments.map(shrink) });
};
