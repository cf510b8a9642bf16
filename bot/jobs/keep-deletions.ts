import type { Logger } from 'pino';
import type { Clock } from '#core/kernel/clock';
import { isToBeDeleted, type makeDeleteWorkspace } from '#core/retention/delete-workspace';
import type { makeTellLeads } from '#core/retention/tell-leads';
import { changeWorkspace } from '#core/workspace/change-workspace';
import { deletionFrom } from '#core/workspace/record-team';
import { refOf, type Workspace } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import { describeFault } from '../describe-fault';

type Deps = {
  readonly workspaces: WorkspaceStore;
  readonly tellLeads: ReturnType<typeof makeTellLeads>;
  readonly deleteWorkspace: ReturnType<typeof makeDeleteWorkspace>;
  readonly clock: Clock;
  readonly log: Logger;
};

/** A team that the app was removed from before there was a countdown gets one now. */
const beginCountdown = (deps: Deps, workspace: Workspace): Promise<Workspace | null> =>
  changeWorkspace(deps.workspaces, refOf(workspace), (current) =>
    current.installed || current.deletion ? current : { ...current, deletion: deletionFrom(deps.clock.now()) },
  );

const keepOne = async (deps: Deps, known: Workspace): Promise<void> => {
  const workspace = known.installed || known.deletion ? known : await beginCountdown(deps, known);
  if (!workspace?.deletion) return;
  if (isToBeDeleted(workspace, deps.clock.now())) {
    if (await deps.deleteWorkspace(workspace)) deps.log.info({ event: 'workspace.deleted', workspaceId: workspace.id });
    return;
  }
  const untold = await deps.tellLeads(workspace);
  if (untold > 0) deps.log.warn({ event: 'deletion.leads-not-told', workspaceId: workspace.id, leads: untold });
};

/**
 * Makes the job of workspaces whose team the app was removed from: it tells their leads, and deletes them when their time
 * has come. One that fails keeps none of the others; repeating it is always safe.
 */
export const makeKeepDeletions = (deps: Deps) => async (): Promise<void> => {
  for (const workspace of await deps.workspaces.listEverywhere()) {
    await keepOne(deps, workspace).catch((error: unknown) =>
      deps.log.error({ event: 'deletion.failed', workspaceId: workspace.id, fault: describeFault(error) }),
    );
  }
};
