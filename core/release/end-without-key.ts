import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import { settleInvitations } from '#core/delivery/outbox/settle-invitations';
import type { Clock } from '#core/kernel/clock';
import { ok } from '#core/kernel/result';
import { periods, timeBefore } from '#core/retention/periods';
import { changeWave } from '#core/wave/change-wave';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import type { ReleaseStore } from './release-store';

type Deps = {
  readonly waves: Pick<WaveStore, 'find' | 'replace'>;
  readonly invitations: Pick<InvitationStore, 'pendingPages' | 'replace'>;
  readonly releases: Pick<ReleaseStore, 'find'>;
  readonly clock: Clock;
};

/**
 * Throws where a key is missing before the day on which it is destroyed: then the place where keys are kept is not the right
 * one, and giving the wave up would lose answers that can still be had.
 */
export const assertKeyIsDue = (endedAt: string, now: string): void => {
  if (endedAt >= timeBefore(now, periods.keys)) throw new Error('A wave has no key although its day has not come');
};

/**
 * Ends a closing wave whose key is lost: nobody can tell any more whose answers are the PMO's own, or of which group. It is
 * closed if its release was made before, and called off otherwise, as restoring without the key does. Answers false while a
 * card is still being sent.
 */
export const endWithoutKey = async (deps: Deps, wave: Wave & { readonly closingAt: string }): Promise<boolean> => {
  const ref = waveRefOf(wave);
  const isReleased = (await deps.releases.find(ref)) !== null;
  const reason = isReleased ? 'wave-closed' : 'wave-cancelled';
  if (!(await settleInvitations(deps.invitations, wave, reason, deps.clock.now()))) return false;
  const end = isReleased
    ? ({ state: 'closed', shuffled: false } as const)
    : ({ state: 'cancelled', shuffled: true } as const);
  await changeWave(deps.waves, ref, (current) =>
    ok(current.state === 'closing' ? { ...current, ...end, closedAt: wave.closingAt } : current),
  );
  return true;
};
