import type { FindInstrument } from '#core/instrument/find-instrument';
import type { Clock } from '#core/kernel/clock';
import { ok } from '#core/kernel/result';
import { dueCard } from '#core/wave/card-schedule';
import { changeWave, type WaveRefusal } from '#core/wave/change-wave';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';

type Deps = { readonly waves: WaveStore; readonly findInstrument: FindInstrument; readonly clock: Clock };

/**
 * Makes the step that brings an open wave to the card that is due, and gives the wave as it then is. That one write plans
 * the card for everybody (`asOfCard`), whatever became of the one before: sending never waits, and nothing depends on who
 * answered. A card that was missed while the app was off is left out, so that nobody gets two of a wave at once.
 */
export const makeAdvanceMicroPulse =
  (deps: Deps) =>
  async (wave: Wave): Promise<Wave> => {
    const instrument = await deps.findInstrument(wave, wave.instrumentId, wave.instrumentVersion);
    if (!instrument) throw new Error('An open wave has no instrument');
    const due = dueCard(wave, instrument, deps.clock.now());
    if (due <= wave.microPulse) return wave;
    const advanced = await changeWave<WaveRefusal>(deps.waves, waveRefOf(wave), (current) =>
      ok(current.state === 'open' && current.microPulse < due ? { ...current, microPulse: due } : current),
    );
    return advanced.ok ? advanced.value : wave;
  };

export type AdvanceMicroPulse = ReturnType<typeof makeAdvanceMicroPulse>;
