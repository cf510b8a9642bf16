import type { Person } from '#core/stakeholder/person';
import type { PersonStore } from '#core/stakeholder/person-store';
import { changeWorkspace } from '#core/workspace/change-workspace';
import { refOf, type Workspace } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';

/** Sends a lead word that everything of a workspace will be deleted, and the means to stop it. */
export type TellLead = (lead: Person, workspace: Workspace, dueAt: string) => Promise<void>;

type Deps = {
  readonly workspaces: WorkspaceStore;
  readonly people: Pick<PersonStore, 'findMany'>;
  readonly tellLead: TellLead;
};

/**
 * Makes the step that tells the leads of a workspace when it will be deleted: those who can be reached in their own
 * chat. Answers how many could not be; they are not tried again, because they can still read it in the tab.
 */
export const makeTellLeads =
  ({ workspaces, people, tellLead }: Deps) =>
  async (workspace: Workspace): Promise<number> => {
    const { deletion } = workspace;
    if (!deletion || deletion.isTold || deletion.begunAt) return 0;
    const known = await people.findMany(workspace.tenantId, workspace.leads);
    const told = await Promise.allSettled(
      known
        .filter(({ reachability }) => reachability === 'reachable')
        .map((lead) => tellLead(lead, workspace, deletion.dueAt)),
    );
    await changeWorkspace(workspaces, refOf(workspace), (current) =>
      current.deletion?.isTold === false ? { ...current, deletion: { ...current.deletion, isTold: true } } : current,
    );
    return told.filter(({ status }) => status === 'rejected').length;
  };
