import type { ReleasedP } from '#core/release/release';

/** Does a P have anything to draw? A hidden one is said in words instead. */
export const isShown = (released: ReleasedP): boolean =>
  !('hidden' in released.expectation) && !('hidden' in released.experience);
