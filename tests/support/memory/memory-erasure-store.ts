import type { Erasure } from '#core/my-data/erasure';
import type { ErasureStore } from '#core/my-data/erasure-store';
import { keyOf, makeVersionedRows } from './versioned-rows';

/** Who was erased, in memory. */
export const makeMemoryErasureStore = (): ErasureStore => {
  const rows = makeVersionedRows<Erasure>();
  const key = ({ tenantId, mark }: Pick<Erasure, 'tenantId' | 'mark'>): string => keyOf(tenantId, mark);
  return {
    async find(tenantId, mark) {
      return rows.find(key({ tenantId, mark }));
    },
    async listUnderWay() {
      return rows.list().filter(({ value }) => value.underWay !== null);
    },
    async list(tenantId) {
      return rows.list().flatMap(({ value }) => (value.tenantId === tenantId ? [value] : []));
    },
    async add(erasure) {
      return rows.add(key(erasure), erasure);
    },
    async replace(erasure, version) {
      return rows.replace(key(erasure), erasure, version);
    },
    async removeBefore(time) {
      for (const { value } of rows.list()) {
        if (value.underWay === null && value.askedAt < time) rows.remove(key(value));
      }
    },
  };
};
