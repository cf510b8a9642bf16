import { ok, type Result, refused } from '#core/kernel/result';
import { changeWorkspace } from './change-workspace';
import type { Roster } from './roster';
import { refOf, type Workspace, type WorkspaceSettings } from './workspace';
import type { WorkspaceStore } from './workspace-store';

type Deps = { readonly workspaces: WorkspaceStore; readonly roster: Roster };

/** Makes the step by which a lead appoints a member of the team as another lead. */
export const makeAppointLead =
  (deps: Deps) =>
  async (
    workspace: Workspace,
    oid: string,
  ): Promise<Result<Workspace, { readonly kind: 'not-in-team' | 'roster-unavailable' }>> => {
    const isMember = await deps.roster.includes(workspace, oid);
    if (isMember === 'unavailable') return refused({ kind: 'roster-unavailable' });
    if (!isMember) return refused({ kind: 'not-in-team' });
    const changed = await changeWorkspace(deps.workspaces, refOf(workspace), (current) =>
      current.leads.includes(oid) ? current : { ...current, leads: [...current.leads, oid] },
    );
    return ok(changed ?? workspace);
  };

/** Makes the step by which a lead changes some of the settings; the others stay as they are. */
export const makeChangeSettings =
  (deps: Pick<Deps, 'workspaces'>) =>
  async (workspace: Workspace, change: Partial<WorkspaceSettings>): Promise<WorkspaceSettings> => {
    const changed = await changeWorkspace(deps.workspaces, refOf(workspace), (current) => ({
      ...current,
      settings: { ...current.settings, ...change },
    }));
    return (changed ?? workspace).settings;
  };
