import { changeWorkspace } from './change-workspace';
import type { Workspace, WorkspaceRef, WorkspaceSettings } from './workspace';
import type { WorkspaceStore } from './workspace-store';

/** What Teams tells about a team when the bot is installed in it. */
export type InstalledTeam = Pick<Workspace, 'tenantId' | 'id' | 'name' | 'teamId' | 'serviceUrl' | 'installedBy'>;

/**
 * Makes the step that records a team. It answers `new` exactly once per installation, however many events Teams sends
 * and in whatever order, so that the welcome card is posted once.
 */
export const makeRecordTeam =
  (deps: { readonly workspaces: WorkspaceStore; readonly newWorkspaceSettings: WorkspaceSettings }) =>
  async (team: InstalledTeam): Promise<'new' | 'known'> => {
    const fresh: Workspace = {
      ...team,
      kind: null,
      leads: [],
      settings: deps.newWorkspaceSettings,
      installed: true,
      simulated: false,
    };
    if ((await deps.workspaces.add(fresh)) === 'written') return 'new';
    let outcome: 'new' | 'known' = 'known';
    await changeWorkspace(deps.workspaces, { tenantId: team.tenantId, workspaceId: team.id }, (current) => {
      outcome = current.installed ? 'known' : 'new';
      if (!current.installed) return { ...current, ...team, installed: true };
      // Teams moves tenants between its hosts, and teams are renamed; who installed it stays who it was.
      const { name, teamId, serviceUrl } = team;
      // Of two events about one installation, either may be the one that names the installer.
      const installedBy = current.installedBy ?? team.installedBy;
      const changed = { ...current, name, teamId, serviceUrl, installedBy };
      return JSON.stringify(changed) === JSON.stringify(current) ? current : changed;
    });
    return outcome;
  };

/** Makes the step that notes that the bot was removed from a team; its data stay until they are deleted. */
export const makeRemoveTeam =
  (deps: { readonly workspaces: WorkspaceStore }) =>
  async (ref: WorkspaceRef): Promise<void> => {
    await changeWorkspace(deps.workspaces, ref, (current) =>
      current.installed ? { ...current, installed: false } : current,
    );
  };
