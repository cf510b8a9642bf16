import type { Ledger } from '#core/release/ledger';
import type { Release, ReleaseSummary } from '#core/release/release';
import type { ReleaseStore } from '#core/release/release-store';
import type { WaveRef } from '#core/wave/wave';
import { keyOf, makeVersionedRows } from './versioned-rows';

const newestFirst = (one: ReleaseSummary, other: ReleaseSummary): number =>
  Date.parse(other.closedAt) - Date.parse(one.closedAt);

const summaryOf = ({ detail: _, ...summary }: Release): ReleaseSummary => summary;

/** Releases in memory. */
export const makeMemoryReleaseStore = (): ReleaseStore => {
  const rows = makeVersionedRows<{ readonly ref: WaveRef; readonly release: Release; readonly ledger: Ledger }>();
  const key = (ref: WaveRef): string => keyOf(ref.tenantId, ref.workspaceId, ref.waveId);
  const find = (ref: WaveRef) => rows.find(key(ref))?.value ?? null;
  return {
    async find(ref) {
      return find(ref)?.release ?? null;
    },
    async findSummary(ref) {
      const found = find(ref);
      return found && summaryOf(found.release);
    },
    async list({ tenantId, workspaceId }) {
      const values = rows.list().map(({ value }) => value);
      const own = values.filter(({ ref }) => ref.tenantId === tenantId && ref.workspaceId === workspaceId);
      return own.map(({ release }) => summaryOf(release)).sort(newestFirst);
    },
    async findLedger(ref) {
      return find(ref)?.ledger ?? null;
    },
    async remove(ref) {
      return rows.remove(key(ref));
    },
    async addOnce(ref, release, ledger) {
      rows.add(key(ref), { ref: { ...ref }, release, ledger });
      return find(ref)?.release ?? release;
    },
  };
};
