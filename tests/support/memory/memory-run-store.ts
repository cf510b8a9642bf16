import type { RetentionRun } from '#core/retention/run';
import type { RunStore } from '#core/retention/run-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import { compareIds, keyOf, makeVersionedRows } from './versioned-rows';

/** The run log in memory. */
export const makeMemoryRunStore = (): RunStore => {
  const rows = makeVersionedRows<{ readonly ref: WorkspaceRef; readonly run: RetentionRun }>();
  const key = ({ tenantId, workspaceId }: WorkspaceRef, day: string): string => keyOf(tenantId, workspaceId, day);
  return {
    async find(ref, day) {
      return rows.find(key(ref, day))?.value.run ?? null;
    },
    async list({ tenantId, workspaceId }) {
      const own = rows
        .list()
        .flatMap(({ value: { ref, run } }) => (key(ref, '') === keyOf(tenantId, workspaceId, '') ? [run] : []));
      return own.sort((one, other) => compareIds(other.day, one.day));
    },
    async put({ tenantId, workspaceId }, run) {
      rows.put(key({ tenantId, workspaceId }, run.day), { ref: { tenantId, workspaceId }, run });
    },
    async removeBefore(day) {
      const old = rows.list().filter(({ value: { run } }) => run.day < day);
      for (const {
        value: { ref, run },
      } of old)
        rows.remove(key(ref, run.day));
      return old.length;
    },
  };
};
