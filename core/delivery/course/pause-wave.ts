import { ok, type Result, refused } from '#core/kernel/result';
import { changeWave, type WaveRefusal } from '#core/wave/change-wave';
import type { Wave, WaveRef } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';

type Deps = { readonly waves: WaveStore };

/**
 * Makes the step that pauses an open wave, or lets it go on: while paused nothing is sent, and answers are taken all the
 * same. Repeating it changes nothing.
 */
export const makePauseWave =
  (deps: Deps) =>
  (ref: WaveRef, paused: boolean): Promise<Result<Wave, WaveRefusal>> =>
    changeWave<WaveRefusal>(deps.waves, ref, (wave) => {
      if (wave.state !== 'open') return refused({ kind: 'not-from-here', state: wave.state });
      return ok(wave.paused === paused ? wave : { ...wave, paused });
    });
