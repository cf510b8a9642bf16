import type { Workspace, WorkspaceRef } from './workspace';
import type { WorkspaceStore } from './workspace-store';

/**
 * Reads a workspace, changes it and writes it back, again when somebody else was faster; null when there is none.
 */
export const changeWorkspace = async (
  workspaces: WorkspaceStore,
  ref: WorkspaceRef,
  change: (workspace: Workspace) => Workspace,
): Promise<Workspace | null> => {
  for (;;) {
    const found = await workspaces.find(ref);
    if (!found) return null;
    const changed = change(found.value);
    if (changed === found.value) return changed;
    if ((await workspaces.replace(changed, found.version)) === 'written') return changed;
  }
};
