import type { Reminder } from '#core/delivery/reminder/reminder';
import type { ReminderStore } from '#core/delivery/reminder/reminder-store';
import type { WaveRef } from '#core/wave/wave';
import { injectedTenant, newWaveRef, samplePid } from './samples';

export const sampleReminder = (ref: WaveRef, id: string, changes: Partial<Reminder> = {}): Reminder => ({
  ...ref,
  id,
  microPulse: 2,
  state: 'planned',
  attempt: 0,
  notBefore: null,
  reason: null,
  claim: null,
  ...changes,
});

const idsOf = (reminders: readonly Reminder[]): string[] => reminders.map(({ id }) => id).sort();

/** What every ReminderStore must do. */
export const describeReminderStore = (name: string, make: () => ReminderStore): void => {
  describe(`ReminderStore: ${name}`, () => {
    test('finds what was added, whole, and does not add it twice', async () => {
      const store = make();
      const ref = newWaveRef();
      const all = [
        sampleReminder(ref, samplePid('0')),
        sampleReminder(ref, samplePid('f'), {
          state: 'claimed',
          attempt: 3,
          notBefore: '2026-11-01T08:00:00.000Z',
          reason: 'blocked',
          claim: 'claim-1',
        }),
      ];
      for (const reminder of all) {
        expect(await store.find(ref, reminder.id)).toBeNull();
        expect(await store.add(reminder)).toBe('written');
        expect(await store.add({ ...reminder, attempt: 9 })).toBe('conflict');
        expect((await store.find(ref, reminder.id))?.value).toEqual(reminder);
      }
      expect(await store.find({ ...ref, waveId: 'wave-2' }, samplePid('0'))).toBeNull();
    });

    test('lets one of two who read the same version claim it', async () => {
      const store = make();
      const ref = newWaveRef();
      const reminder = sampleReminder(ref, samplePid('0'));
      await store.add(reminder);
      const version = (await store.find(ref, reminder.id))?.version ?? '';
      const claims = ['one', 'two'].map((claim): Reminder => ({ ...reminder, state: 'claimed', attempt: 1, claim }));
      const outcomes = await Promise.all(claims.map((claim) => store.replace(claim, version)));
      expect([...outcomes].sort()).toEqual(['conflict', 'written']);
      expect((await store.find(ref, reminder.id))?.value).toEqual(claims[outcomes.indexOf('written')]);
      expect(await store.replace(sampleReminder(ref, samplePid('1')), version)).toBe('conflict');
      expect(await store.replace(reminder, '*')).toBe('conflict');
    });

    test('removes one of them, once', async () => {
      const store = make();
      const ref = newWaveRef();
      for (const digit of 'ab') await store.add(sampleReminder(ref, samplePid(digit)));
      expect([await store.remove(ref, samplePid('a')), await store.remove(ref, samplePid('a'))]).toEqual([true, false]);
      expect(idsOf(await store.list(ref))).toEqual([samplePid('b')]);
    });

    test('lists and removes those of one wave, and of no other', async () => {
      const store = make();
      const ref = newWaveRef();
      const others = [
        { ...ref, waveId: 'wave-2' },
        { ...ref, waveId: 'wave' },
        { ...ref, workspaceId: 'team-2' },
      ];
      const ids = Array.from({ length: 30 }, (_, index) => samplePid('a', index));
      for (const id of ids) await store.add(sampleReminder(ref, id));
      for (const other of others) await store.add(sampleReminder(other, samplePid('b')));
      expect(idsOf(await store.list(ref))).toEqual(ids);
      expect(await store.list({ ...ref, tenantId: injectedTenant })).toEqual([]);
      await store.removeAll({ ...ref, tenantId: injectedTenant });
      expect(await store.removeAll(ref)).toBe(30);
      expect(await store.removeAll(ref)).toBe(0);
      expect(await store.list(ref)).toEqual([]);
      for (const other of others) expect(idsOf(await store.list(other))).toEqual([samplePid('b')]);
    });
  });
};
