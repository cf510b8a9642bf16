import type { Stakeholder } from '#core/stakeholder/stakeholder';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import { compareIds, keyOf, makeVersionedRows } from './versioned-rows';

/** Registers in memory. */
export const makeMemoryStakeholderStore = (): StakeholderStore => {
  const rows = makeVersionedRows<Stakeholder>();
  return {
    async list({ tenantId, workspaceId }) {
      const values = rows.list().map(({ value }) => value);
      const own = values.filter((one) => one.tenantId === tenantId && one.workspaceId === workspaceId);
      return own.sort((one, other) => compareIds(one.oid, other.oid));
    },
    async find({ tenantId, workspaceId }, oid) {
      return rows.find(keyOf(tenantId, workspaceId, oid));
    },
    async putAll(stakeholders) {
      for (const one of stakeholders) rows.put(keyOf(one.tenantId, one.workspaceId, one.oid), one);
    },
    async remove({ tenantId, workspaceId }, oid) {
      return rows.remove(keyOf(tenantId, workspaceId, oid));
    },
  };
};
