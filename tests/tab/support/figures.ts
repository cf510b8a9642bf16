import type { Figure } from '#core/release/figure';

/** A figure with an interval of the given half-width. */
export const meanOf = (mean: number, half = 0.4): Figure => ({ mean, low: mean - half, high: mean + half });
