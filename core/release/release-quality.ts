import { fivePs, type P } from '#core/kernel/five-p';
import { jackknifeInterval } from '#core/measure/jackknife';
import { absent } from './columns';
import type { Figure } from './figure';
import type { PairRow, ReleaseDetail } from './release-detail';
import { fewestForOwnSpread } from './spread';
import type { Tally } from './tally';

type Quality = ReleaseDetail['quality'];

const firstPoints = 2;
const secondPoints = 1;
/** Added to each P's points, so that without answers all weigh the same. */
const prior = 0.6;

/** Importance weights: w_p = (points_p + 0.6)/(total + 3), two points a first choice, one a second (method, section 6). */
export const importanceWeights = (
  choices: Tally['choices'],
): { readonly n: number; readonly weights: ReadonlyMap<P, number> } => {
  const [first, second] = [choices.get('importance.first'), choices.get('importance.second')];
  const points = fivePs.map((p) => firstPoints * (first?.get(p) ?? 0) + secondPoints * (second?.get(p) ?? 0));
  const total = points.reduce((sum, point) => sum + point, 0);
  const n = [...(first?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  return {
    n,
    weights: new Map(fivePs.map((p, index) => [p, ((points[index] ?? 0) + prior) / (total + fivePs.length * prior)])),
  };
};

type Part = { readonly weight: number; readonly sum: number; readonly n: number; readonly gaps: Float64Array };

/** Gaps of one P in points; NaN where a person has none. */
const partOf = (tally: Tally, p: P, weight: number): Part | null => {
  const block = tally.blocks.get(p);
  if (!block) return null;
  let [sum, n] = [0, 0];
  const gaps = Float64Array.from(block.experience, (value, row) => {
    const expected = block.expectation[row] ?? absent;
    if (value === absent || expected === absent) return Number.NaN;
    sum += value - expected;
    n += 1;
    return (value - expected) / block.grid;
  });
  return n === 0 ? null : { weight, sum: sum / block.grid, n, gaps };
};

/** The composite without each respondent in turn; null where a P would be left without anybody. */
const leaveOneOut = (parts: readonly Part[], answered: Int32Array): Float64Array | null => {
  if (parts.some(({ n }) => n < 2)) return null;
  const rows = [...answered.keys()].filter((row) => parts.some(({ gaps }) => !Number.isNaN(gaps[row] ?? Number.NaN)));
  return Float64Array.from(rows, (row) =>
    parts.reduce((theta, { weight, sum, n, gaps }) => {
      const gap = gaps[row] ?? Number.NaN;
      return theta + weight * (Number.isNaN(gap) ? sum / n : (sum - gap) / (n - 1));
    }, 0),
  );
};

const compositeOf = (tally: Tally, weights: ReadonlyMap<P, number>, isAgreed: boolean): Figure => {
  const parts = fivePs.flatMap((p) => partOf(tally, p, weights.get(p) ?? 0) ?? []);
  if (parts.length < fivePs.length) return { hidden: 'not-asked' };
  const mean = parts.reduce((sum, part) => sum + (part.weight * part.sum) / part.n, 0);
  const without = leaveOneOut(parts, tally.answered);
  // Where people agree on a P, the composite's error would say how far.
  if (isAgreed || without === null || without.length < fewestForOwnSpread) return { mean, noInterval: 'small-group' };
  const interval = jackknifeInterval(mean, [{ leaveOneOut: without, sampled: 0 }]);
  return interval.ok ? { mean, low: interval.value.low, high: interval.value.high } : { mean, noInterval: 'no-spread' };
};

const even = new Map(fivePs.map((p) => [p, 1 / fivePs.length] as const));

/** Why a composite of a row's five gaps may not be shown; null where it may (method, sections 6 and 9.4 f, i). */
export const compositeHidden = (rows: readonly PairRow[]): Figure | null => {
  const gaps = rows.map((row) => row.gap);
  const hidden = gaps.find((gap) => 'hidden' in gap);
  if (hidden) return hidden;
  return gaps.some((gap) => !('mean' in gap)) ? { hidden: 'complementary' } : null;
};

/** The unweighted mean of five shown gaps; its interval would give a group's own spread away. */
export const plainComposite = (rows: readonly PairRow[]): Figure => {
  const hidden = compositeHidden(rows);
  if (hidden) return hidden;
  const gaps = rows.flatMap(({ gap }) => ('mean' in gap ? [gap.mean] : []));
  return { mean: gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length, noInterval: 'group' };
};

/** The quality gap over all five Ps of the whole organisation, plain and by importance. */
export const qualityOf = (tally: Tally, rows: readonly PairRow[], isAgreed: boolean): Quality => {
  const importance = importanceWeights(tally.choices);
  const hidden = compositeHidden(rows);
  const isAsked = tally.instrument.items.some(({ id }) => id === 'importance');
  const mayWeigh = importance.n >= fewestForOwnSpread;
  const noWeights = { hidden: isAsked ? 'too-few' : 'not-asked' } as const;
  return {
    sq: hidden ?? compositeOf(tally, even, isAgreed),
    sqWeighted: hidden ?? (mayWeigh ? compositeOf(tally, importance.weights, isAgreed) : noWeights),
    weights: mayWeigh
      ? { n: importance.n, ps: fivePs.map((p) => ({ p, weight: importance.weights.get(p) ?? 0 })) }
      : noWeights,
  };
};
