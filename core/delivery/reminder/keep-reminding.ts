import type { Dispatch } from '#core/delivery/outbox/dispatch';
import type { FindInstrument } from '#core/instrument/find-instrument';
import { type Clock, dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { newestCardAt } from '#core/wave/next-card-at';
import type { Wave } from '#core/wave/wave';

type Deps = { readonly findInstrument: FindInstrument; readonly dispatch: Dispatch; readonly clock: Clock };

/**
 * Makes the watch that reminders of an open wave's newest card go out when they are due. Answers false while it is too
 * early for any; asking again afterwards is safe.
 */
export const makeKeepReminding =
  ({ findInstrument, dispatch, clock }: Deps) =>
  async (wave: Wave): Promise<boolean> => {
    if (wave.reminderAfterDays === null) return true;
    const instrument = await findInstrument(wave, wave.instrumentId, wave.instrumentVersion);
    const cardAt = instrument && newestCardAt(wave, instrument);
    if (!cardAt) throw new Error('An open wave has no instrument or no opening');
    if (clock.now() < plusMilliseconds(cardAt, wave.reminderAfterDays * dayInMilliseconds)) return false;
    await dispatch(wave, 'remind');
    return true;
  };

export type KeepReminding = ReturnType<typeof makeKeepReminding>;
