import type { ReleasedP } from '#core/release/release';
import { ratingOf } from './scale-position';

/**
 * What a P's gap counts as in an order, from published figures only: the gap itself, or the distance of its two sides
 * where one is coded; null where nothing is shown.
 */
export const gapForOrder = (released: ReleasedP): number | null => {
  if ('mean' in released.gap) return released.gap.mean;
  const expectation = ratingOf(released.expectation);
  const experience = ratingOf(released.experience);
  return expectation === null || experience === null ? null : experience - expectation;
};

/** The Ps with the largest shortfall first and the hidden ones last; ties keep the order of the model. */
export const worstFirst = (ps: readonly ReleasedP[]): ReleasedP[] =>
  [...ps].sort((a, b) => {
    const [gapA, gapB] = [gapForOrder(a), gapForOrder(b)];
    if (gapA === null || gapB === null) return Number(gapA === null) - Number(gapB === null);
    return gapA - gapB;
  });
