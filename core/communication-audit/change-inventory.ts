import type { RecordAudit } from '#core/audit/record-audit';
import type { Ids } from '#core/kernel/ids';
import type { PersonRef } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import type { Access } from '#core/workspace/find-role';
import { refOf } from '#core/workspace/workspace';
import { type InventoryChannel, mostChannels, type WrittenChannel } from './channel-inventory';
import type { ChannelInventoryStore } from './channel-inventory-store';

type Deps = {
  readonly channelInventory: ChannelInventoryStore;
  readonly recordAudit: RecordAudit;
  readonly ids: Ids;
};

type By = { readonly access: Access; readonly by: PersonRef };

export type InventoryRefusal = { readonly kind: 'unknown-channel' } | { readonly kind: 'too-many-channels' };

/** Makes the steps by which members keep the channel inventory. */
export const makeInventorySteps = ({ channelInventory, recordAudit, ids }: Deps) => ({
  addChannel: async (
    { access, by }: By,
    written: WrittenChannel,
  ): Promise<Result<InventoryChannel, InventoryRefusal>> => {
    const ref = refOf(access.workspace);
    const there = await channelInventory.list(ref);
    if (there.length >= mostChannels) return refused({ kind: 'too-many-channels' });
    const channel = { ...ref, id: ids.next(), ...written };
    // An id of ours is new: a conflict is our own write, whose acknowledgement got lost.
    await channelInventory.add(channel);
    await recordAudit(access.workspace, by, { kind: 'channel-added', name: written.name });
    return ok(channel);
  },

  changeChannel: async (
    { access, by }: By,
    channelId: string,
    written: WrittenChannel,
  ): Promise<Result<InventoryChannel, InventoryRefusal>> => {
    for (;;) {
      const found = await channelInventory.find(refOf(access.workspace), channelId);
      if (!found) return refused({ kind: 'unknown-channel' });
      const channel = { ...refOf(access.workspace), id: channelId, ...written };
      if ((await channelInventory.replace(channel, found.version)) === 'conflict') continue;
      await recordAudit(access.workspace, by, { kind: 'channel-changed', name: written.name });
      return ok(channel);
    }
  },

  removeChannel: async ({ access, by }: By, channelId: string): Promise<Result<null, InventoryRefusal>> => {
    const ref = refOf(access.workspace);
    for (;;) {
      const found = await channelInventory.find(ref, channelId);
      if (!found) return refused({ kind: 'unknown-channel' });
      if ((await channelInventory.remove(ref, channelId, found.version)) === 'conflict') continue;
      await recordAudit(access.workspace, by, { kind: 'channel-removed', name: found.value.name });
      return ok(null);
    }
  },
});
