import type { ReminderStore } from '#core/delivery/reminder-store';
import { type Clock, dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { waveRefOf } from '#core/wave/wave';
import { keyLifeAfterCloseDays, type WaveKeys } from '#core/wave/wave-keys';
import type { WaveStore } from '#core/wave/wave-store';

/** Makes the job that destroys the keys of waves that ended 14 days ago: from then on no answer leads to a person,
 * and what was kept of reminders goes with them. */
export const makeDestroyKeys =
  (deps: {
    readonly waves: WaveStore;
    readonly keys: WaveKeys;
    readonly reminders: ReminderStore;
    readonly clock: Clock;
  }) =>
  async (): Promise<void> => {
    const before = plusMilliseconds(deps.clock.now(), -keyLifeAfterCloseDays * dayInMilliseconds);
    for (const wave of await deps.waves.listEndedBefore(before)) {
      await deps.keys.destroy(waveRefOf(wave));
      await deps.reminders.removeAll(waveRefOf(wave));
    }
  };
