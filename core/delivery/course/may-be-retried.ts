import type { SettledState } from '#core/delivery/progress/tally-delivery';

/** Teams judged the card itself: the same card would get the same answer. */
const isAboutTheCard = (reason: string): boolean => reason === 'too-big' || /^status-4\d\d$/.test(reason);

/**
 * May the reason for which an invitation ended have gone? Never for one that was sent, or may have been; never for one
 * that was called off, which is how it ends for who asked to stop.
 */
export const mayBeRetried = (state: SettledState, reason: string | null): boolean => {
  if (state === 'unreachable') return true;
  return state === 'failed' && !isAboutTheCard(reason ?? '');
};
