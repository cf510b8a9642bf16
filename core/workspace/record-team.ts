import type { RecordAudit } from '#core/audit/record-audit';
import { type Clock, dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import type { PersonRef } from '#core/kernel/person-ref';
import { deletionDelayDays } from '#core/retention/periods';
import { changeWorkspace } from './change-workspace';
import type { Deletion, Workspace, WorkspaceRef, WorkspaceSettings } from './workspace';
import type { WorkspaceStore } from './workspace-store';

/** What Teams tells about a team when the bot is installed in it. */
export type InstalledTeam = Pick<Workspace, 'tenantId' | 'id' | 'name' | 'teamId' | 'serviceUrl' | 'installedBy'>;

type Deps = { readonly workspaces: WorkspaceStore; readonly recordAudit: RecordAudit };

/** A team as it begins: nobody has set it up. */
const freshTeam = (team: InstalledTeam, settings: WorkspaceSettings): Workspace => ({
  ...team,
  kind: null,
  leads: [],
  settings,
  installed: true,
  deletion: null,
  simulated: false,
});

/** The app is back: nothing is deleted. What is being deleted cannot be had back, and the team begins anew. */
const addedAgain = (current: Workspace, team: InstalledTeam, settings: WorkspaceSettings): Workspace =>
  current.deletion?.begunAt
    ? { ...freshTeam(team, settings), deletion: current.deletion }
    : { ...current, ...team, installed: true, deletion: null };

/**
 * Makes the step that records a team. It answers `new` exactly once per installation, however many events Teams sends
 * and in whatever order, so that the welcome card is posted once.
 */
export const makeRecordTeam =
  (deps: Deps & { readonly newWorkspaceSettings: WorkspaceSettings }) =>
  async (team: InstalledTeam): Promise<'new' | 'known'> => {
    if ((await deps.workspaces.add(freshTeam(team, deps.newWorkspaceSettings))) === 'written') return 'new';
    let isBack = false;
    const ref = { tenantId: team.tenantId, workspaceId: team.id };
    const changed = await changeWorkspace(deps.workspaces, ref, (current) => {
      isBack = !current.installed;
      if (isBack) return addedAgain(current, team, deps.newWorkspaceSettings);
      // Teams moves tenants between its hosts, and teams are renamed; who installed it stays who it was.
      const { name, teamId, serviceUrl } = team;
      // Of two events about one installation, either may be the one that names the installer.
      const installedBy = current.installedBy ?? team.installedBy;
      const renewed = { ...current, name, teamId, serviceUrl, installedBy };
      return JSON.stringify(renewed) === JSON.stringify(current) ? current : renewed;
    });
    if (isBack && changed?.kind && team.installedBy) {
      const by = { tenantId: team.tenantId, oid: team.installedBy };
      await deps.recordAudit(changed, by, { kind: 'app-added-again' });
    }
    return isBack ? 'new' : 'known';
  };

/** A countdown that begins now. */
export const deletionFrom = (now: string): Deletion => ({
  dueAt: plusMilliseconds(now, deletionDelayDays * dayInMilliseconds),
  isTold: false,
  isStopped: false,
  begunAt: null,
});

/** Makes the step that notes that the bot was removed from a team: from then on the time runs until its data are deleted. */
export const makeRemoveTeam =
  (deps: Deps & { readonly clock: Clock }) =>
  async (ref: WorkspaceRef, by: PersonRef | null): Promise<void> => {
    let wasInstalled = false;
    const changed = await changeWorkspace(deps.workspaces, ref, (current) => {
      wasInstalled = current.installed;
      if (!current.installed) return current;
      return { ...current, installed: false, deletion: current.deletion ?? deletionFrom(deps.clock.now()) };
    });
    if (wasInstalled && changed?.kind && by) await deps.recordAudit(changed, by, { kind: 'app-removed' });
  };
