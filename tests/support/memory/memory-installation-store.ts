import { type Installation, isPending } from '#core/directory/installation';
import type { InstallationStore } from '#core/directory/installation-store';
import { compareIds, keyOf, makeVersionedRows } from './versioned-rows';

/** For whom the app is to be installed, in memory. */
export const makeMemoryInstallationStore = (): InstallationStore => {
  const rows = makeVersionedRows<Installation>();
  const key = ({ tenantId, oid }: Pick<Installation, 'tenantId' | 'oid'>): string => keyOf(tenantId, oid);
  return {
    async find(ref) {
      return rows.find(key(ref));
    },
    async list(tenantId) {
      const values = rows.list().map(({ value }) => value);
      return values.filter((one) => one.tenantId === tenantId).sort((one, other) => compareIds(one.oid, other.oid));
    },
    async listDue(now, most) {
      const due = rows.list().filter(({ value }) => isPending(value) && value.notBefore <= now);
      return due.slice(0, most);
    },
    async putAll(installations) {
      for (const one of installations) rows.put(key(one), one);
    },
    async replace(installation, version) {
      return rows.replace(key(installation), installation, version);
    },
    async remove(ref) {
      return rows.remove(key(ref));
    },
  };
};
