import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import { settleInvitations } from '#core/delivery/outbox/settle-invitations';
import { type Clock, plusMilliseconds } from '#core/kernel/clock';
import type { ResponseStore } from '#core/response/response-store';
import { closingMilliseconds, waveRefOf } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';

/** Makes the job that removes the answers of waves that were called off, which will never be released, and gives an
 * end to invitations that were left without one. */
export const makeDiscardAnswers =
  (deps: {
    readonly waves: WaveStore;
    readonly responses: ResponseStore;
    readonly invitations: InvitationStore;
    readonly clock: Clock;
  }) =>
  async (): Promise<void> => {
    // An answer that was under way when the wave was called off is stored by then.
    const before = plusMilliseconds(deps.clock.now(), -closingMilliseconds);
    for (const wave of await deps.waves.listEndedBefore(before)) {
      if (wave.state !== 'cancelled') continue;
      await deps.responses.removeAll(waveRefOf(wave));
      // A worker that had a card in hand when the wave was called off may have left it without an end.
      await settleInvitations(deps.invitations, wave, 'wave-cancelled', deps.clock.now());
    }
  };
