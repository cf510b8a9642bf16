import type { WaveRef } from '#core/wave/wave';
import type { Invitation } from './invitation';
import type { InvitationStore } from './invitation-store';

/** An invitation whose worker died between sending and writing down: the card may be out, so it is never sent again. */
export const lostByWorker = (invitation: Invitation): Invitation => ({
  ...invitation,
  state: 'unknown',
  reason: 'worker-lost',
  notBefore: null,
});

/**
 * Ends every invitation of a wave that has ended: what was not sent is cancelled, what a dead worker held is unknown.
 * Answers false while a worker is still sending one: its outcome is waited for.
 */
export const settleInvitations = async (
  invitations: InvitationStore,
  ref: WaveRef,
  reason: 'wave-closed' | 'wave-cancelled',
  now: string,
): Promise<boolean> => {
  let isSettled = true;
  for (const { value, version } of await invitations.list(ref)) {
    if (value.state !== 'planned' && value.state !== 'claimed') continue;
    const isHeld = value.state === 'claimed' && value.notBefore !== null && value.notBefore > now;
    const ended: Invitation =
      value.state === 'planned' ? { ...value, state: 'cancelled', reason, notBefore: null } : lostByWorker(value);
    if (isHeld || (await invitations.replace(ended, version)) === 'conflict') isSettled = false;
  }
  return isSettled;
};
