// Where a rating stands on a drawn 1–7 scale. Positions are percentages, so a chart fits any width without measuring.
import { scale } from '#core/instrument/item';
import { codedEnds } from '#core/release/disclosure';
import type { Figure } from '#core/release/figure';

/** Percentage of the way from 1 to 7, clipped to the scale. */
export const positionOf = (rating: number): number => {
  const share = (rating - scale.lowest) / (scale.highest - scale.lowest);
  return Math.min(1, Math.max(0, share)) * 100;
};

/** What a figure looks like on the scale: a point with its interval, a range it lies in, or nothing. */
export type Mark =
  | { readonly kind: 'point'; readonly at: number; readonly from: number; readonly to: number }
  | { readonly kind: 'range'; readonly at: number; readonly from: number; readonly to: number };

/** The mark of a rating figure; a coded one becomes the range it lies in, a hidden one has none. */
export const markOf = (figure: Figure): Mark | null => {
  if ('mean' in figure) {
    const bounds = 'low' in figure ? figure : { low: figure.mean, high: figure.mean };
    return { kind: 'point', at: positionOf(figure.mean), from: positionOf(bounds.low), to: positionOf(bounds.high) };
  }
  if ('coded' in figure) {
    const end = positionOf(codedEnds[figure.coded]);
    return figure.coded === '<=1.5'
      ? { kind: 'range', at: end, from: 0, to: end }
      : { kind: 'range', at: end, from: end, to: 100 };
  }
  return null;
};

/** The rating a figure stands for in an order or a drawing: its mean, or the near end of its coded range. */
export const ratingOf = (figure: Figure): number | null => {
  if ('mean' in figure) return figure.mean;
  return 'coded' in figure ? codedEnds[figure.coded] : null;
};
