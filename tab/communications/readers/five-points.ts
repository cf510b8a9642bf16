// Where a rating stands on a drawn 1–5 scale, and how a figure on it is said: intervals end where the scale does.
import { letterScale } from '#core/abcde/letter';
import { codedEnds } from '#core/release/disclosure';
import type { Figure } from '#core/release/figure';

const width = letterScale.highest - letterScale.lowest;

const clip = (value: number, lowest: number, highest: number): number => Math.min(highest, Math.max(lowest, value));

/** Percentage of the way from 1 to 5, clipped to the scale. */
export const positionOf = (rating: number): number =>
  ((clip(rating, letterScale.lowest, letterScale.highest) - letterScale.lowest) / width) * 100;

/** What a figure looks like on the scale: where it stands and the stretch around it; null where there is nothing to draw. */
export type Mark = { readonly at: number; readonly from: number; readonly to: number; readonly isRange: boolean };

/** The mark of the readers' mean; one that is only known to be near an end becomes the range it lies in. */
export const markOf = (figure: Figure): Mark | null => {
  if ('mean' in figure) {
    const { low, high } = 'low' in figure ? figure : { low: figure.mean, high: figure.mean };
    return { at: positionOf(figure.mean), from: positionOf(low), to: positionOf(high), isRange: false };
  }
  if (!('coded' in figure)) return null;
  const end = positionOf(codedEnds[figure.coded]);
  const isLow = figure.coded === '<=1.5';
  return { at: end, from: isLow ? 0 : end, to: isLow ? end : 100, isRange: true };
};

const clipped = (figure: Figure, lowest: number, highest: number): Figure =>
  'low' in figure
    ? { ...figure, low: clip(figure.low, lowest, highest), high: clip(figure.high, lowest, highest) }
    : figure;

/** A mean whose interval ends where the scale does. */
export const onScale = (figure: Figure): Figure => clipped(figure, letterScale.lowest, letterScale.highest);

/** A difference whose interval ends where differences do. */
export const asDifference = (figure: Figure): Figure => clipped(figure, -width, width);
