import type { AuditEntry } from '#core/audit/audit-entry';
import { isWanted } from '#core/audit/audit-filter';
import type { AuditStore } from '#core/audit/audit-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import { compareIds, keyOf, makeVersionedRows } from './versioned-rows';

const isNewer = (one: AuditEntry, other: AuditEntry): number =>
  compareIds(other.at, one.at) || compareIds(one.id, other.id);

/** Audit logs in memory. */
export const makeMemoryAuditStore = (): AuditStore => {
  const rows = makeVersionedRows<{ readonly ref: WorkspaceRef; readonly entry: AuditEntry }>();
  return {
    async add({ tenantId, workspaceId }, entry) {
      rows.add(keyOf(tenantId, workspaceId, entry.id), { ref: { tenantId, workspaceId }, entry });
    },
    async removeBefore({ tenantId, workspaceId }, time) {
      const old = rows
        .list()
        .filter(
          ({ value: { ref, entry } }) =>
            ref.tenantId === tenantId && ref.workspaceId === workspaceId && entry.at < time,
        );
      for (const { value } of old) rows.remove(keyOf(tenantId, workspaceId, value.entry.id));
      return old.length;
    },
    async list({ tenantId, workspaceId }, from, most, filter = {}) {
      const own = rows
        .list()
        .filter(({ value: { ref } }) => ref.tenantId === tenantId && ref.workspaceId === workspaceId)
        .map(({ value }) => value.entry)
        .filter((entry) => isWanted(entry, filter))
        .sort(isNewer);
      const start = from === null ? 0 : own.findIndex(({ at, id }) => `${at}~${id}` === from);
      const found = start < 0 ? [] : own.slice(start);
      const next = found[most];
      return { entries: found.slice(0, most), next: next ? `${next.at}~${next.id}` : null };
    },
  };
};
