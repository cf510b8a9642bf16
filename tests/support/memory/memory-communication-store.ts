import type { Communication } from '#core/communication/communication';
import type { CommunicationStore } from '#core/communication/communication-store';
import { keyOf, makeVersionedRows } from './versioned-rows';

/** The registers of communications in memory. */
export const makeMemoryCommunicationStore = (): CommunicationStore => {
  const rows = makeVersionedRows<Communication>();
  const rowOf = ({ tenantId, workspaceId, id }: Communication): string => keyOf(tenantId, workspaceId, id);
  return {
    async list({ tenantId, workspaceId }) {
      const all = rows.list().map(({ value }) => value);
      return all
        .filter((one) => one.tenantId === tenantId && one.workspaceId === workspaceId)
        .sort((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt));
    },
    async find({ tenantId, workspaceId, communicationId }) {
      return rows.find(keyOf(tenantId, workspaceId, communicationId));
    },
    async add(communication) {
      return rows.add(rowOf(communication), communication);
    },
    async replace(communication, version) {
      return rows.replace(rowOf(communication), communication, version);
    },
    async remove({ tenantId, workspaceId, communicationId }, version) {
      const key = keyOf(tenantId, workspaceId, communicationId);
      if (rows.find(key)?.version !== version) return 'conflict';
      rows.remove(key);
      return 'written';
    },
    async removeBefore({ tenantId, workspaceId }, time) {
      const old = rows
        .list()
        .map(({ value }) => value)
        .filter((one) => one.tenantId === tenantId && one.workspaceId === workspaceId && one.createdAt < time);
      for (const one of old) rows.remove(rowOf(one));
      return old.length;
    },
  };
};
