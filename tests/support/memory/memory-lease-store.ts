import type { LeaseRow, LeaseStore } from '#core/kernel/lease-store';
import { keyOf, makeVersionedRows } from './versioned-rows';

/** Leases in memory. */
export const makeMemoryLeaseStore = (): LeaseStore => {
  const rows = makeVersionedRows<LeaseRow>();
  const key = ({ tenantId, name }: Pick<LeaseRow, 'tenantId' | 'name'>): string => keyOf(tenantId, name);
  return {
    async find(tenantId, name) {
      return rows.find(key({ tenantId, name }));
    },
    async add(lease) {
      return rows.add(key(lease), lease);
    },
    async replace(lease, version) {
      return rows.replace(key(lease), lease, version);
    },
  };
};
