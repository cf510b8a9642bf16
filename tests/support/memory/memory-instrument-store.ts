import type { Instrument } from '#core/instrument/instrument';
import type { InstrumentStore } from '#core/instrument/instrument-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import { compareIds, keyOf, makeVersionedRows } from './versioned-rows';

/** The leads' instruments in memory. */
export const makeMemoryInstrumentStore = (): InstrumentStore => {
  const rows = makeVersionedRows<{ readonly ref: WorkspaceRef; readonly instrument: Instrument }>();
  const rowOf = ({ tenantId, workspaceId }: WorkspaceRef, id: string, version: number): string =>
    keyOf(tenantId, workspaceId, id, String(version));
  return {
    async find(ref, id, version) {
      return rows.find(rowOf(ref, id, version))?.value.instrument ?? null;
    },
    async list({ tenantId, workspaceId }) {
      const all = rows.list().map(({ value }) => value);
      const own = all.filter(({ ref }) => ref.tenantId === tenantId && ref.workspaceId === workspaceId);
      return own
        .map(({ instrument }) => instrument)
        .sort((one, other) => compareIds(one.id, other.id) || one.version - other.version);
    },
    async add({ tenantId, workspaceId }, instrument) {
      const ref = { tenantId, workspaceId };
      return rows.add(rowOf(ref, instrument.id, instrument.version), { ref, instrument });
    },
  };
};
