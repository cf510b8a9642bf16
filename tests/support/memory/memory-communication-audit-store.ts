import type { CommunicationAudit } from '#core/communication-audit/communication-audit';
import type { CommunicationAuditStore } from '#core/communication-audit/communication-audit-store';
import { compareIds, keyOf, makeVersionedRows } from './versioned-rows';

/** The communications audits in memory. */
export const makeMemoryCommunicationAuditStore = (): CommunicationAuditStore => {
  const rows = makeVersionedRows<CommunicationAudit>();
  const rowOf = ({ tenantId, workspaceId, quarter }: CommunicationAudit): string =>
    keyOf(tenantId, workspaceId, quarter);
  return {
    async list({ tenantId, workspaceId }) {
      const all = rows.list().map(({ value }) => value);
      return all
        .filter((one) => one.tenantId === tenantId && one.workspaceId === workspaceId)
        .sort((one, other) => compareIds(other.quarter, one.quarter));
    },
    async find({ tenantId, workspaceId, quarter }) {
      return rows.find(keyOf(tenantId, workspaceId, quarter));
    },
    async add(audit) {
      return rows.add(rowOf(audit), audit);
    },
    async replace(audit, version) {
      return rows.replace(rowOf(audit), audit, version);
    },
    async remove({ tenantId, workspaceId, quarter }, version) {
      const key = keyOf(tenantId, workspaceId, quarter);
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
