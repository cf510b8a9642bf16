import type { Interval } from '#core/measure/mean-interval';
import { ownSpreadIsTooWide, poolSpread, type Spread } from '#core/measure/pooled-spread';
import type { Basis } from './figure';
import { type GridSums, meanOfSums, varianceOfSums } from './grid';
import type { Measure } from './measured';
import { roundedInterval } from './rounded-interval';

/** The standard deviation an interval rests on, in points, and whose it is. */
export type ChosenSpread = Spread & {
  readonly basis: Basis['spread'];
  /** Bounds that stand instead of those of the formula, where these would tell too much. */
  readonly bounds?: Interval;
};

/** From so many people on a group may show its own spread. */
export const fewestForOwnSpread = 10;

/**
 * Squared deviations from the mean, in grid units, up to which an organisation agrees: everybody but two at the most, one
 * step away. Its spread is then shown as if it were just that, because no spread at all would tell what every group in it
 * answered, hidden ones too.
 */
const agreement = 2;

/** Do all of some people, or all but two who are one step away, say the same? */
export const isAgreed = ({ n, sum, squares }: GridSums): boolean => squares - (sum * sum) / n <= agreement + 1e-9;

const stepOfClass = 0.5;
const upToClass = (sd: number): number => Math.ceil(sd / stepOfClass) * stepOfClass;

const ownOf = (sums: GridSums, grid: number): Spread | null => {
  const variance = varianceOfSums(sums, grid);
  return variance ? { sd: Math.sqrt(variance), df: sums.n - 1 } : null;
};

/**
 * The spread of the whole organisation: its own from ten people on; below that the bounds are rounded so that mean and
 * interval do not fix the answers (`values` in grid units).
 */
export const wholeSpread = (
  sums: GridSums,
  grid: number,
  values: () => readonly number[],
  measure: Pick<Measure, 'isDifference' | 'highest'>,
): ChosenSpread | null => {
  const own = ownOf(sums, grid);
  if (sums.n < 2) return null;
  const df = sums.n - 1;
  if (sums.n >= fewestForOwnSpread) {
    return own && !isAgreed(sums)
      ? { ...own, basis: 'own' }
      : { sd: Math.sqrt(agreement / df) / grid, df, basis: 'class' };
  }
  const bounds = roundedInterval(values(), grid, measure);
  return { sd: own?.sd ?? 0, df, basis: 'class', bounds };
};

/**
 * The pooled spread of a table whose rows hold everybody once: it follows from the whole's spread and the rows' means, so
 * showing it tells nothing new. Null where the rows are not a partition, or too few for the rule of the method, 7.1.
 */
export const pooledSpread = (whole: GridSums, rows: readonly GridSums[], grid: number): ChosenSpread | null => {
  const held = rows.reduce((sum, row) => sum + row.n, 0);
  if (whole.n < fewestForOwnSpread || held !== whole.n || isAgreed(whole)) return null;
  const pooled = poolSpread(
    rows.map((row) => ({ n: row.n, mean: meanOfSums(row, grid), variance: varianceOfSums(row, grid) })),
  );
  return pooled.ok ? { ...pooled.value, basis: 'pooled' } : null;
};

/**
 * The spread of a group inside the organisation: pooled over its table, else that of the whole, because exact spreads of
 * groups could be subtracted from each other as means can. Where its own is more than 1.5 times wider, its own rounded
 * up to half a point, so that the interval is not too short; from ten people on only.
 */
export const groupSpread = (
  sums: GridSums,
  whole: GridSums,
  grid: number,
  shared: ChosenSpread | null,
): ChosenSpread | null => {
  // A group of everybody says what the whole says.
  if (sums.n === whole.n) return shared;
  const own = sums.n >= fewestForOwnSpread ? ownOf(sums, grid) : null;
  if (shared === null) return null;
  if (own === null || !ownSpreadIsTooWide(own.sd, shared.sd)) {
    return shared.basis === 'own' ? { ...shared, basis: 'whole' } : shared;
  }
  return { sd: upToClass(own.sd), df: own.df, basis: 'class' };
};
