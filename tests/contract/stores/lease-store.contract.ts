import type { LeaseRow, LeaseStore } from '#core/kernel/lease-store';
import { injectedTenant, newTenant, oddIds, oddText } from './samples';

const sampleLease = (tenantId: string, name: string, changes: Partial<LeaseRow> = {}): LeaseRow => ({
  tenantId,
  name,
  owner: 'one',
  expiresAt: '2026-11-22T09:00:00.000Z',
  note: '',
  ...changes,
});

/** What every LeaseStore must do. */
export const describeLeaseStore = (name: string, make: () => LeaseStore): void => {
  describe(`LeaseStore: ${name}`, () => {
    test('finds what was added, whole, under names of every kind', async () => {
      const store = make();
      const tenantId = newTenant();
      const names = [...oddIds, 'work|send|team|wave|1|a', 'work|send|team|wave|1|b', 'teams-bulk'];
      for (const one of names) {
        expect(await store.find(tenantId, one)).toBeNull();
        expect(await store.add(sampleLease(tenantId, one, { note: `${oddText}${one}` }))).toBe('written');
      }
      for (const one of names) {
        expect((await store.find(tenantId, one))?.value).toEqual(
          sampleLease(tenantId, one, { note: `${oddText}${one}` }),
        );
      }
      expect(await store.find(injectedTenant, 'teams-bulk')).toBeNull();
      expect(await store.find(newTenant(), 'teams-bulk')).toBeNull();
    });

    test('is added by one of two', async () => {
      const store = make();
      const tenantId = newTenant();
      const both = [sampleLease(tenantId, 'timer'), sampleLease(tenantId, 'timer', { owner: 'other' })];
      const outcomes = await Promise.all(both.map((lease) => store.add(lease)));
      expect([...outcomes].sort()).toEqual(['conflict', 'written']);
      expect((await store.find(tenantId, 'timer'))?.value).toEqual(both[outcomes.indexOf('written')]);
    });

    test('is replaced by one of two who read the same version', async () => {
      const store = make();
      const tenantId = newTenant();
      await store.add(sampleLease(tenantId, 'timer'));
      const version = (await store.find(tenantId, 'timer'))?.version ?? '';
      const changes = ['two', 'three'].map((owner) =>
        sampleLease(tenantId, 'timer', { owner, expiresAt: '2026-11-22T09:30:00.000Z', note: '{"next":1}' }),
      );
      const outcomes = await Promise.all(changes.map((lease) => store.replace(lease, version)));
      expect([...outcomes].sort()).toEqual(['conflict', 'written']);
      const found = await store.find(tenantId, 'timer');
      expect(found?.value).toEqual(changes[outcomes.indexOf('written')]);
      expect(found?.version).not.toBe(version);
    });

    test('cannot be replaced where there is none, or whatever it is', async () => {
      const store = make();
      const tenantId = newTenant();
      await store.add(sampleLease(tenantId, 'timer'));
      const version = (await store.find(tenantId, 'timer'))?.version ?? '';
      expect(await store.replace(sampleLease(tenantId, 'other'), version)).toBe('conflict');
      for (const any of ['', '*']) {
        expect(await store.replace(sampleLease(tenantId, 'timer', { owner: 'two' }), any)).toBe('conflict');
      }
      expect((await store.find(tenantId, 'timer'))?.value).toEqual(sampleLease(tenantId, 'timer'));
      expect(await store.find(tenantId, 'other')).toBeNull();
    });
  });
};
