import { scale } from '#core/instrument/item';
import type { ReleasedP } from '#core/release/release';
import { ratingOf } from './scale-position';

/** Below the middle of the scale a small gap is no good news, and the page says so (measurement method, 7.1). */
export const isLittleExpected = ({ expectation }: ReleasedP): boolean => {
  const rating = ratingOf(expectation);
  return rating !== null && rating < (scale.lowest + scale.highest) / 2;
};
