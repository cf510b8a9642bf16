import type { RecordAudit } from '#core/audit/record-audit';
import type { PersonRef } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import { changeWorkspace } from './change-workspace';
import type { AccessRefusal, FindRole } from './find-role';
import type { Workspace } from './workspace';
import type { WorkspaceStore } from './workspace-store';

export type SetUpRefusal = AccessRefusal | { readonly kind: 'not-the-installer' };

/** Makes the step by which the installer of a team sets it up as a PMO and becomes its first lead; repeating it is fine. */
export const makeSetUpWorkspace =
  (deps: { readonly workspaces: WorkspaceStore; readonly findRole: FindRole; readonly recordAudit: RecordAudit }) =>
  async (
    person: PersonRef,
    workspaceId: string,
  ): Promise<Result<{ readonly workspace: Workspace; readonly created: boolean }, SetUpRefusal>> => {
    const access = await deps.findRole(person, workspaceId);
    if (!access.ok) return access;
    const { workspace } = access.value;
    // Teams does not always say who installed the app; then any member of the team may go first.
    const mayDecide = workspace.installedBy === null || workspace.installedBy === person.oid;
    if (!mayDecide) return refused({ kind: 'not-the-installer' });
    // Decided on the row that is written: of two who press at once, one is the first lead.
    let created = false;
    const changed = await changeWorkspace(deps.workspaces, { tenantId: person.tenantId, workspaceId }, (current) => {
      created = current.kind !== 'pmo';
      return created ? { ...current, kind: 'pmo', leads: [person.oid] } : current;
    });
    if (!changed) return refused({ kind: 'unknown-workspace' });
    if (created) await deps.recordAudit(changed, person, { kind: 'workspace-set-up' });
    return ok({ workspace: changed, created });
  };

export type SetUpWorkspace = ReturnType<typeof makeSetUpWorkspace>;
