import { courseIds } from '#core/training/course';
import type { Progress, ProgressRef } from '#core/training/progress';
import type { ProgressStore } from '#core/training/progress-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import { keyOf, makeVersionedRows } from './versioned-rows';

const rowOf = ({ tenantId, workspaceId, oid, course }: ProgressRef): string =>
  keyOf(tenantId, workspaceId, oid, course);

/** Progress in courses in memory. */
export const makeMemoryProgressStore = (): ProgressStore => {
  const rows = makeVersionedRows<Progress>();
  const listOf = ({ tenantId, workspaceId }: WorkspaceRef): Progress[] =>
    rows
      .list()
      .map(({ value }) => value)
      .filter((one) => one.tenantId === tenantId && one.workspaceId === workspaceId);
  return {
    async find(ref) {
      return rows.find(rowOf(ref));
    },
    async list(ref) {
      return listOf(ref);
    },
    async add(progress) {
      return rows.add(rowOf(progress), progress);
    },
    async replace(progress, version) {
      return rows.replace(rowOf(progress), progress, version);
    },
    async remove({ tenantId, workspaceId }, oid) {
      return courseIds.map((course) => rows.remove(rowOf({ tenantId, workspaceId, oid, course }))).some(Boolean);
    },
    async removeBefore(ref, time) {
      return listOf(ref).filter((one) => one.changedAt < time && rows.remove(rowOf(one))).length;
    },
  };
};
