import type { Stored } from '#core/kernel/stored';
import { type Wave, waveRefOf } from '#core/wave/wave';
import { asOfCard, type Invitation } from './invitation';
import type { InvitationStore } from './invitation-store';

/** An invitation whose worker died between sending and writing down: the card may be out, so it is never sent again. */
export const lostByWorker = (invitation: Invitation): Invitation => ({
  ...invitation,
  state: 'unknown',
  delivered: invitation.delivered + 1,
  reason: 'worker-lost',
  // When its claim ran out: by then it was sent, if it was, and from then on its reminder counts.
  sentAt: invitation.notBefore,
  notBefore: null,
});

type Reason = 'wave-closed' | 'wave-cancelled';

/** How an invitation ends with its wave; null when it has ended, `held` while a worker is still sending it. */
const endOf = (invitation: Invitation, reason: Reason, now: string): Invitation | 'held' | null => {
  if (invitation.state === 'planned') return { ...invitation, state: 'cancelled', reason, notBefore: null };
  if (invitation.state !== 'claimed') return null;
  return invitation.notBefore !== null && invitation.notBefore > now ? 'held' : lostByWorker(invitation);
};

const writesAtOnce = 16;

/**
 * Ends every invitation of a wave that has ended: what was not sent is cancelled, what a dead worker held is unknown.
 * Answers false while a worker is still sending one: its outcome is waited for.
 */
export const settleInvitations = async (
  invitations: Pick<InvitationStore, 'pendingPages' | 'replace'>,
  wave: Wave,
  reason: Reason,
  now: string,
): Promise<boolean> => {
  const settle = async ({ value, version }: Stored<Invitation>): Promise<boolean> => {
    const end = endOf(asOfCard(value, wave.microPulse), reason, now);
    if (end === 'held') return false;
    return end === null || (await invitations.replace(end, version)) === 'written';
  };
  let isSettled = true;
  for await (const page of invitations.pendingPages(waveRefOf(wave), wave.microPulse)) {
    for (let start = 0; start < page.length; start += writesAtOnce) {
      const settled = await Promise.all(page.slice(start, start + writesAtOnce).map(settle));
      isSettled &&= settled.every(Boolean);
    }
  }
  return isSettled;
};
