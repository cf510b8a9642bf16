import type { Wave } from '#core/wave/wave';

/**
 * A wave as it comes out of a backup. What was sent since it was made nobody knows any more: so nothing goes out, and nothing
 * opens by itself, before somebody of the PMO has looked and says so.
 */
export const asRestored = (wave: Wave): Wave => {
  if (wave.state === 'open') return { ...wave, paused: true };
  if (wave.state === 'scheduled') return { ...wave, state: 'draft', opensAt: null };
  return wave;
};
