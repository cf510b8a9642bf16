import type { Reminder } from '#core/delivery/reminder/reminder';
import type { ReminderStore } from '#core/delivery/reminder/reminder-store';
import type { WaveRef } from '#core/wave/wave';
import { keyOf, makeVersionedRows } from './versioned-rows';

/** The outbox of reminders in memory. */
export const makeMemoryReminderStore = (): ReminderStore => {
  const rows = makeVersionedRows<Reminder>();
  const key = (ref: WaveRef, id: string): string => keyOf(ref.tenantId, ref.workspaceId, ref.waveId, id);
  const list = (ref: WaveRef): Reminder[] =>
    rows.list().flatMap(({ value }) => (key(value, '') === key(ref, '') ? [value] : []));
  return {
    async find(ref, id) {
      return rows.find(key(ref, id));
    },
    async add(reminder) {
      return rows.add(key(reminder, reminder.id), reminder);
    },
    async replace(reminder, version) {
      return rows.replace(key(reminder, reminder.id), reminder, version);
    },
    async list(ref) {
      return list(ref);
    },
    async remove(ref, id) {
      return rows.remove(key(ref, id));
    },
    async removeAll(ref) {
      const found = list(ref);
      for (const { id } of found) rows.remove(key(ref, id));
      return found.length;
    },
  };
};
