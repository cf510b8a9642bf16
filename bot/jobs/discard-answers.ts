import { type Clock, plusMilliseconds } from '#core/kernel/clock';
import type { ResponseStore } from '#core/response/response-store';
import { closingMilliseconds, waveRefOf } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';

/** Makes the job that removes the answers of waves that were called off: they will never be released. */
export const makeDiscardAnswers =
  (deps: { readonly waves: WaveStore; readonly responses: ResponseStore; readonly clock: Clock }) =>
  async (): Promise<void> => {
    // An answer that was under way when the wave was called off is stored by then.
    const before = plusMilliseconds(deps.clock.now(), -closingMilliseconds);
    for (const wave of await deps.waves.listEndedBefore(before)) {
      if (wave.state === 'cancelled') await deps.responses.removeAll(waveRefOf(wave));
    }
  };
