import type { Installation } from '#core/directory/installation';
import type { InstallationStore } from '#core/directory/installation-store';
import { busyMachineMilliseconds, injectedTenant, newTenant, oddIds, oddText } from './samples';

const now = '2026-11-22T09:00:00.000Z';
const later = '2026-11-22T09:00:00.001Z';

const sample = (tenantId: string, oid: string, changes: Partial<Installation> = {}): Installation => ({
  tenantId,
  oid,
  workspaceId: 'team-1',
  name: oddText,
  state: 'planned',
  reason: null,
  attempt: 0,
  notBefore: now,
  serviceUrl: 'https://smba.example.com/emea/',
  chatId: null,
  ...changes,
});

/** What every InstallationStore must do. */
export const describeInstallationStore = (name: string, make: () => InstallationStore): void => {
  describe(`InstallationStore: ${name}`, () => {
    test('finds what was put, also where nothing is null', async () => {
      const store = make();
      const tenantId = newTenant();
      const done = sample(tenantId, 'bob', { state: 'failed', reason: 'unavailable', attempt: 5, chatId: oddText });
      await store.putAll([sample(tenantId, 'ada'), done]);
      expect((await store.find({ tenantId, oid: 'ada' }))?.value).toEqual(sample(tenantId, 'ada'));
      expect((await store.find({ tenantId, oid: 'bob' }))?.value).toEqual(done);
      expect(await store.find({ tenantId, oid: 'cem' })).toBeNull();
    });

    test('removes one person, once', async () => {
      const store = make();
      const tenantId = newTenant();
      await store.putAll([sample(tenantId, 'ada'), sample(tenantId, 'bob')]);
      const ada = { tenantId, oid: 'ada' };
      expect([await store.remove(ada), await store.remove(ada)]).toEqual([true, false]);
      expect((await store.list(tenantId)).map(({ oid }) => oid)).toEqual(['bob']);
    });

    test('lists one tenant, in order of oid; what is put again replaces', async () => {
      const store = make();
      const tenantId = newTenant();
      await store.putAll(oddIds.map((oid) => sample(tenantId, oid)));
      await store.putAll([sample(newTenant(), 'ada')]);
      const last = sample(tenantId, 'a', { state: 'installed', chatId: '19:chat' });
      await store.putAll([sample(tenantId, 'a', { state: 'refused', reason: 'policy' }), last]);
      const all = [...oddIds].sort().map((oid) => (oid === 'a' ? last : sample(tenantId, oid)));
      expect(await store.list(tenantId)).toEqual(all);
      expect(await store.list(injectedTenant)).toEqual([]);
      await store.putAll([]);
    });

    test('lists those whose time has come and who are not settled, of every tenant, no more than asked for', async () => {
      const store = make();
      const [one, other] = [newTenant(), newTenant()];
      await store.putAll([
        sample(one, 'planned'),
        sample(one, 'installing', { state: 'installing' }),
        sample(one, 'waiting', { notBefore: later }),
        sample(one, 'installed', { state: 'installed' }),
        sample(one, 'refused', { state: 'refused', reason: 'policy' }),
        sample(one, 'failed', { state: 'failed', reason: 'unavailable' }),
      ]);
      await store.putAll([sample(other, 'planned')]);
      const dueOf = async (at: string) =>
        (await store.listDue(at, 1_000))
          .map(({ value }) => value)
          .filter(({ tenantId }) => tenantId === one || tenantId === other)
          .map(({ oid }) => oid)
          .sort();
      expect(await dueOf(now)).toEqual(['installing', 'planned', 'planned']);
      expect(await dueOf(later)).toEqual(['installing', 'planned', 'planned', 'waiting']);
      expect(await dueOf('2026-11-22T08:59:59.999Z')).toEqual([]);
      expect(await store.listDue(now, 2)).toHaveLength(2);
    });

    test('replaces what has not changed, and nothing else', async () => {
      const store = make();
      const tenantId = newTenant();
      await store.putAll([sample(tenantId, 'ada')]);
      const [due] = (await store.listDue(now, 1_000)).filter(({ value }) => value.tenantId === tenantId);
      const claimed = sample(tenantId, 'ada', { state: 'installing' });
      expect(await store.replace(claimed, due?.version ?? '')).toBe('written');
      expect(await store.replace(claimed, due?.version ?? '')).toBe('conflict');
      expect(await store.replace(sample(tenantId, 'bob'), due?.version ?? '')).toBe('conflict');
      expect((await store.find({ tenantId, oid: 'ada' }))?.value).toEqual(claimed);
    });

    test(
      'puts and lists more people than one page holds',
      async () => {
        const store = make();
        const tenantId = newTenant();
        const oids = Array.from({ length: 1005 }, (_, index) => `p-${String(index).padStart(4, '0')}`);
        await store.putAll(oids.map((oid) => sample(tenantId, oid, { state: 'installed' })));
        expect((await store.list(tenantId)).map(({ oid }) => oid)).toEqual(oids);
      },
      busyMachineMilliseconds,
    );
  });
};
