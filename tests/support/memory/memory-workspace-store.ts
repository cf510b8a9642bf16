import type { Workspace } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import { compareIds, keyOf, makeVersionedRows } from './versioned-rows';

/** Workspaces in memory. */
export const makeMemoryWorkspaceStore = (): WorkspaceStore => {
  const rows = makeVersionedRows<Workspace>();
  const key = (workspace: Workspace): string => keyOf(workspace.tenantId, workspace.id);
  return {
    async find({ tenantId, workspaceId }) {
      return rows.find(keyOf(tenantId, workspaceId));
    },
    async list(tenantId) {
      const values = rows.list().map(({ value }) => value);
      return values.filter((one) => one.tenantId === tenantId).sort((one, other) => compareIds(one.id, other.id));
    },
    async listEverywhere() {
      return rows.list().map(({ value }) => value);
    },
    async add(workspace) {
      return rows.add(key(workspace), workspace);
    },
    async remove(ref, version) {
      if (rows.find(keyOf(ref.tenantId, ref.workspaceId))?.version !== version) return 'conflict';
      return rows.remove(keyOf(ref.tenantId, ref.workspaceId)) ? 'written' : 'conflict';
    },
    async replace(workspace, version) {
      return rows.replace(key(workspace), workspace, version);
    },
  };
};
