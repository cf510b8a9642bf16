import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import { busyMachineMilliseconds, injectedTenant, newTenant, oddIds, sampleStakeholder } from './samples';

/** More than one page of a scan, which is 1,000 rows. */
const manyPeople = 1005;

/** What every StakeholderStore must do. */
export const describeStakeholderStore = (name: string, make: () => StakeholderStore): void => {
  describe(`StakeholderStore: ${name}`, () => {
    test('lists the register of one workspace, whole, in order of oid', async () => {
      const store = make();
      const ref = { tenantId: newTenant(), workspaceId: 'team-1' };
      expect(await store.list(ref)).toEqual([]);
      await store.putAll(oddIds.map((oid) => sampleStakeholder(ref, oid)));
      await store.putAll([sampleStakeholder({ ...ref, workspaceId: 'team-2' }, 'ada')]);
      expect(await store.list(ref)).toEqual([...oddIds].sort().map((oid) => sampleStakeholder(ref, oid)));
      expect(await store.list({ tenantId: injectedTenant, workspaceId: 'team-1' })).toEqual([]);
    });

    test('adds nobody twice, replaces entries, and takes the last of several', async () => {
      const store = make();
      const ref = { tenantId: newTenant(), workspaceId: 'team-1' };
      const ada = sampleStakeholder(ref, 'ada');
      const bob = sampleStakeholder(ref, 'bob');
      await store.putAll([ada, bob]);
      await store.putAll([ada, bob]);
      expect(await store.list(ref)).toEqual([ada, bob]);
      await store.putAll([
        { ...bob, name: 'First' },
        { ...bob, name: 'Last', attributes: {} },
      ]);
      expect(await store.list(ref)).toEqual([ada, { ...bob, name: 'Last', attributes: {} }]);
      await store.putAll([]);
    });

    test('finds one entry, and nobody under another workspace', async () => {
      const store = make();
      const ref = { tenantId: newTenant(), workspaceId: 'team-1' };
      const ada = sampleStakeholder(ref, 'ada');
      await store.putAll([ada]);
      expect((await store.find(ref, 'ada'))?.value).toEqual(ada);
      expect(await store.find(ref, 'bob')).toBeNull();
      expect(await store.find({ ...ref, workspaceId: 'team-2' }, 'ada')).toBeNull();
    });

    test('removes an entry, and says when there was none', async () => {
      const store = make();
      const ref = { tenantId: newTenant(), workspaceId: 'team-1' };
      await store.putAll([sampleStakeholder(ref, 'ada'), sampleStakeholder(ref, 'bob')]);
      expect(await store.remove(ref, 'ada')).toBe(true);
      expect(await store.remove(ref, 'ada')).toBe(false);
      expect(await store.remove({ ...ref, workspaceId: 'team-2' }, 'bob')).toBe(false);
      expect((await store.list(ref)).map(({ oid }) => oid)).toEqual(['bob']);
    });

    test(
      'lists more people than one page holds',
      async () => {
        const store = make();
        const ref = { tenantId: newTenant(), workspaceId: 'team-1' };
        const oids = Array.from({ length: manyPeople }, (_, index) => `p-${String(index).padStart(4, '0')}`);
        await store.putAll(oids.map((oid) => sampleStakeholder(ref, oid)));
        expect((await store.list(ref)).map(({ oid }) => oid)).toEqual(oids);
      },
      busyMachineMilliseconds,
    );
  });
};
