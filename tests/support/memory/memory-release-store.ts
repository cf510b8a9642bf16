import type { Release } from '#core/release/release';
import type { ReleaseStore } from '#core/release/release-store';
import type { WaveRef } from '#core/wave/wave';
import { keyOf, makeVersionedRows } from './versioned-rows';

const newestFirst = (one: Release, other: Release): number => Date.parse(other.closedAt) - Date.parse(one.closedAt);

/** Releases in memory. */
export const makeMemoryReleaseStore = (): ReleaseStore => {
  const rows = makeVersionedRows<{ readonly ref: WaveRef; readonly release: Release }>();
  const key = (ref: WaveRef): string => keyOf(ref.tenantId, ref.workspaceId, ref.waveId);
  const find = (ref: WaveRef): Release | null => rows.find(key(ref))?.value.release ?? null;
  return {
    async find(ref) {
      return find(ref);
    },
    async list({ tenantId, workspaceId }) {
      const values = rows.list().map(({ value }) => value);
      const own = values.filter(({ ref }) => ref.tenantId === tenantId && ref.workspaceId === workspaceId);
      return own.map(({ release }) => release).sort(newestFirst);
    },
    async addOnce(ref, release) {
      rows.add(key(ref), { ref: { ...ref }, release });
      return find(ref) ?? release;
    },
  };
};
