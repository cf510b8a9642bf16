import type { InventoryChannel } from '#core/communication-audit/channel-inventory';
import type { ChannelInventoryStore } from '#core/communication-audit/channel-inventory-store';
import { keyOf, makeVersionedRows } from './versioned-rows';

/** The channel inventories in memory. */
export const makeMemoryChannelInventoryStore = (): ChannelInventoryStore => {
  const rows = makeVersionedRows<InventoryChannel>();
  const rowOf = ({ tenantId, workspaceId, id }: InventoryChannel): string => keyOf(tenantId, workspaceId, id);
  return {
    async list({ tenantId, workspaceId }) {
      const all = rows.list().map(({ value }) => value);
      return all
        .filter((one) => one.tenantId === tenantId && one.workspaceId === workspaceId)
        .sort((one, other) => one.name.localeCompare(other.name));
    },
    async find({ tenantId, workspaceId }, channelId) {
      return rows.find(keyOf(tenantId, workspaceId, channelId));
    },
    async add(channel) {
      return rows.add(rowOf(channel), channel);
    },
    async replace(channel, version) {
      return rows.replace(rowOf(channel), channel, version);
    },
    async remove({ tenantId, workspaceId }, channelId, version) {
      const key = keyOf(tenantId, workspaceId, channelId);
      if (rows.find(key)?.version !== version) return 'conflict';
      rows.remove(key);
      return 'written';
    },
  };
};
