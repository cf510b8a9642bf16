import type { WaveRef } from '#core/wave/wave';
import type { InvitationStore } from './invitation-store';

/** Ends every invitation that has not been sent yet; those being sent at this moment keep their outcome. */
export const cancelPlanned = async (
  invitations: InvitationStore,
  ref: WaveRef,
  reason: 'wave-closed' | 'wave-cancelled',
): Promise<void> => {
  for (const { value, version } of await invitations.list(ref)) {
    if (value.state === 'planned') await invitations.replace({ ...value, state: 'cancelled', reason }, version);
  }
};
