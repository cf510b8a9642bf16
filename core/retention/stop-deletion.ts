import type { RecordAudit } from '#core/audit/record-audit';
import type { Clock } from '#core/kernel/clock';
import type { PersonRef } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import { changeWorkspace } from '#core/workspace/change-workspace';
import { deletionFrom } from '#core/workspace/record-team';
import type { Deletion, Workspace } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';

type Deps = {
  readonly workspaces: WorkspaceStore;
  readonly recordAudit: RecordAudit;
  readonly clock: Clock;
};

/** A workspace whose team the app was removed from, and which is not being deleted yet. */
export type LeavingWorkspace = Workspace & { readonly deletion: Deletion };

const isLeaving = (workspace: Workspace): workspace is LeavingWorkspace =>
  !workspace.installed && workspace.deletion !== null && workspace.deletion.begunAt === null;

/**
 * Does the person lead it, as far as can be known? Teams tells no roster of a team that the app is not in, so the leads
 * that were written down while it was have to do. All it lets them do is keep what is there, or let it go as it would
 * have: it opens nothing to their eyes.
 */
const leads = (workspace: Workspace, { oid }: PersonRef): boolean => workspace.leads.includes(oid);

/** Makes the list of workspaces that a person leads and that will be deleted, or would have been. */
export const makeListDeletions =
  (deps: Pick<Deps, 'workspaces'>) =>
  async (person: PersonRef): Promise<LeavingWorkspace[]> =>
    (await deps.workspaces.list(person.tenantId)).filter(isLeaving).filter((workspace) => leads(workspace, person));

/**
 * Makes the step by which a lead stops the deletion of a workspace, or lets it go on, with the whole time before it
 * again. Repeating it changes nothing; for everybody else, and once it has begun, there is no such workspace.
 */
export const makeStopDeletion =
  (deps: Deps) =>
  async (
    person: PersonRef,
    workspaceId: string,
    isStopped: boolean,
  ): Promise<Result<LeavingWorkspace, { readonly kind: 'unknown-workspace' }>> => {
    let isDone = false;
    const changed = await changeWorkspace(deps.workspaces, { tenantId: person.tenantId, workspaceId }, (current) => {
      isDone = isLeaving(current) && leads(current, person) && current.deletion.isStopped !== isStopped;
      if (!isDone || !current.deletion) return current;
      const deletion = isStopped ? current.deletion : { ...deletionFrom(deps.clock.now()), isTold: true };
      return { ...current, deletion: { ...deletion, isStopped } };
    });
    if (!changed || !isLeaving(changed) || !leads(changed, person)) return refused({ kind: 'unknown-workspace' });
    if (isDone) await deps.recordAudit(changed, person, { kind: isStopped ? 'deletion-stopped' : 'deletion-resumed' });
    return ok(changed);
  };

export type StopDeletion = ReturnType<typeof makeStopDeletion>;
