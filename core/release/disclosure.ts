// What may be said about a group of answers (measurement method, sections 6, 7 and 9). Whether the group is shown at all
// is the closure rule's; here a mean that may be shown becomes a figure.
import { scale } from '#core/instrument/item';
import { intervalAround } from '#core/measure/mean-interval';
import type { Basis, Figure, GapLabel } from './figure';
import { type GridSums, meanOfSums } from './grid';
import type { ChosenSpread } from './spread';

/** No score is shown for fewer people than this. */
export const smallestGroup = 5;

/**
 * Means beyond these are coded: near an end of the scale a mean tells what everyone answered (method, 9.4 i). The upper end
 * is that of seven points, or of five.
 */
export const codedEnds = { '<=1.5': 1.5, '>=6.5': 6.5, '>=4.5': 4.5 } as const;
export type Coded = keyof typeof codedEnds;

/** The side of the scale a mean is coded to; null for one that is shown. */
export const codeOf = (mean: number, highest: number = scale.highest): Coded | null => {
  if (mean < codedEnds['<=1.5']) return '<=1.5';
  const upper = highest === scale.highest ? '>=6.5' : '>=4.5';
  return mean > codedEnds[upper] ? upper : null;
};

const withInterval = (sums: GridSums, grid: number, spread: ChosenSpread | null): Figure => {
  const mean = meanOfSums(sums, grid);
  if (sums.n === 1) return { mean, noInterval: 'one-answer' };
  if (spread === null) return { mean, noInterval: 'no-spread' };
  return { mean, ...(spread.bounds ?? intervalAround(mean, sums.n, spread.sd, spread.df)) };
};

/** Whether a mean, or even the code of a mean, would give too much away. */
export type Withholding = { readonly isWithheld: boolean; readonly isCodeHidden: boolean };

/** The figure of a mean rating: coded within half a point of an end of its scale, hidden where it would give a coded one back. */
export const discloseMean = (
  sums: GridSums,
  grid: number,
  spread: ChosenSpread | null,
  { isWithheld, isCodeHidden }: Withholding,
  highest: number = scale.highest,
): Figure => {
  const coded = codeOf(meanOfSums(sums, grid), highest);
  if (coded) return isCodeHidden ? { hidden: 'complementary' } : { coded };
  return isWithheld ? { hidden: 'complementary' } : withInterval(sums, grid, spread);
};

/** From this shortfall on, in points, one may be called clear. */
const clearFrom = -0.5;
const clearP = 0.05;

/**
 * What a gap's 95 % interval says in a word (method, section 6); a clear shortfall is half a point or more and stands up
 * to the signed-rank test.
 */
export const labelOf = (gap: Figure, signedRankP: () => number | null): GapLabel => {
  if (!('low' in gap)) {
    // Everybody differs by exactly the same amount: there is no interval to ask, the sign is the answer.
    if ('mean' in gap && gap.mean !== 0) return gap.mean < 0 ? 'shortfall' : 'exceeds';
    return 'no-clear-gap';
  }
  if (gap.low > 0) return 'exceeds';
  if (gap.high >= 0) return 'no-clear-gap';
  if (gap.mean > clearFrom) return 'shortfall';
  const p = signedRankP();
  return p !== null && p <= clearP ? 'clear-shortfall' : 'shortfall';
};

/**
 * The figure of a gap (experience − expectation) with its label. Where a side is not shown exactly only the label is,
 * because the gap and the other side would give it back (method, 9.4 i).
 */
export const discloseGap = (
  sums: GridSums,
  grid: number,
  spread: ChosenSpread | null,
  sides: readonly Figure[],
  signedRankP: () => number | null,
): { readonly figure: Figure; readonly label: GapLabel } => {
  const figure = withInterval(sums, grid, spread);
  const label = labelOf(figure, signedRankP);
  return { figure: sides.every((side) => 'mean' in side) ? figure : { label }, label };
};

/** How the intervals were made, for the reader who wants to follow them; nothing where there is none. */
export const basisOf = (spread: ChosenSpread | null): { basis?: Basis } =>
  spread === null ? {} : { basis: { spread: spread.basis, df: spread.df } };

/** A count as it may be shown: null below five. */
export const discloseCount = (count: number): number | null => (count < smallestGroup ? null : count);
