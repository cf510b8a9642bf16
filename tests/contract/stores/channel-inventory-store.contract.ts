import type { InventoryChannel } from '#core/communication-audit/channel-inventory';
import type { ChannelInventoryStore } from '#core/communication-audit/channel-inventory-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import { sampleChannel } from '../../core/communication-audit/sample-audit';
import { injectedTenant, newTenant, oddText } from './samples';

/** A channel with as long a list of people as an audience may have. */
const fullChannel = (ref: WorkspaceRef): InventoryChannel =>
  sampleChannel('full', {
    ...ref,
    name: 'Steering committee',
    purpose: oddText.trim(),
    owner: '',
    audience: {
      kind: 'people',
      userIds: Array.from({ length: 2000 }, (_, index) => `person-${index}-${'x'.repeat(40)}`),
    },
  });

/** What every ChannelInventoryStore must do. */
export const describeChannelInventoryStore = (name: string, make: () => ChannelInventoryStore): void => {
  describe(`ChannelInventoryStore: ${name}`, () => {
    const newRef = (): WorkspaceRef => ({ tenantId: newTenant(), workspaceId: 'team-1' });

    test('finds a channel as it was added, and lists those of a workspace by name', async () => {
      const store = make();
      const ref = newRef();
      const [one, full] = [sampleChannel('one', { ...ref, name: 'All hands' }), fullChannel(ref)];
      expect(await store.add(full)).toBe('written');
      expect(await store.add(one)).toBe('written');
      expect(await store.add({ ...one, name: 'Other' })).toBe('conflict');
      await store.add(sampleChannel('others', { ...ref, workspaceId: 'team-2' }));
      expect(await store.list(ref)).toEqual([one, full]);
      expect((await store.find(ref, 'full'))?.value).toEqual(full);
      expect(await store.find({ ...ref, workspaceId: 'team-2' }, 'full')).toBeNull();
      expect(await store.list({ ...ref, tenantId: injectedTenant })).toEqual([]);
    });

    test('replaces and removes what did not change since it was read', async () => {
      const store = make();
      const ref = newRef();
      const one = sampleChannel('one', ref);
      await store.add(one);
      const first = (await store.find(ref, 'one'))?.version ?? '';
      expect(await store.replace({ ...one, name: 'Second' }, first)).toBe('written');
      expect(await store.replace({ ...one, name: 'Third' }, first)).toBe('conflict');
      expect(await store.remove(ref, 'one', first)).toBe('conflict');
      const second = await store.find(ref, 'one');
      expect(second?.value.name).toBe('Second');
      expect(await store.remove(ref, 'one', second?.version ?? '')).toBe('written');
      expect(await store.find(ref, 'one')).toBeNull();
      expect(await store.replace(one, second?.version ?? '')).toBe('conflict');
    });
  });
};
