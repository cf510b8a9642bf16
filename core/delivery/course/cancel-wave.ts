import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import { settleInvitations } from '#core/delivery/outbox/settle-invitations';
import type { Clock } from '#core/kernel/clock';
import { ok, type Result, refused } from '#core/kernel/result';
import { changeWave, type WaveRefusal } from '#core/wave/change-wave';
import type { Wave, WaveRef } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';

type Deps = { readonly waves: WaveStore; readonly invitations: InvitationStore; readonly clock: Clock };

/** Makes the step that calls a wave off; what was answered is never released. Repeating it changes nothing. */
export const makeCancelWave =
  (deps: Deps) =>
  async (ref: WaveRef): Promise<Result<Wave, WaveRefusal>> => {
    const cancelled = await changeWave<WaveRefusal>(deps.waves, ref, (wave) => {
      if (wave.state === 'cancelled') return ok(wave);
      if (wave.state === 'closing' || wave.state === 'closed') {
        return refused({ kind: 'not-from-here', state: wave.state });
      }
      return ok({ ...wave, state: 'cancelled', closedAt: deps.clock.now() });
    });
    if (cancelled.ok) await settleInvitations(deps.invitations, cancelled.value, 'wave-cancelled', deps.clock.now());
    return cancelled;
  };
