import type { Stored, WriteOutcome } from '#core/kernel/stored';
import type { WaveRef } from '#core/wave/wave';
import type { Reminder } from './reminder';

/** The outbox of reminders. Reads see every write that was acknowledged before them. */
export interface ReminderStore {
  find(ref: WaveRef, id: string): Promise<Stored<Reminder> | null>;
  /** `conflict` when there is one of that id. */
  add(reminder: Reminder): Promise<WriteOutcome>;
  /** `conflict` when it changed since `version` was read. */
  replace(reminder: Reminder, version: string): Promise<WriteOutcome>;
  /** Every reminder of the wave, in no order that tells anything. */
  list(ref: WaveRef): Promise<Reminder[]>;
  /** Removes one reminder; false when there was none. */
  remove(ref: WaveRef, id: string): Promise<boolean>;
  /** Removes every reminder of the wave, and tells how many there were; repeating it is fine. */
  removeAll(ref: WaveRef): Promise<number>;
}
