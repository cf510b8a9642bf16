import type { PersonRef } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import type { Roster } from './roster';
import type { Workspace } from './workspace';
import type { WorkspaceStore } from './workspace-store';

export type AccessRefusal =
  /** No such workspace in the caller's tenant; said of other tenants' workspaces too. */
  | { readonly kind: 'unknown-workspace' }
  | { readonly kind: 'not-a-member' }
  /** Teams could not be asked: the answer is "try again", never "yes". */
  | { readonly kind: 'roster-unavailable' };

export type Access = { readonly workspace: Workspace; readonly role: 'lead' | 'member' };

/** Makes the check that access follows the team: who is in the roster is a member, who was appointed a lead. */
export const makeFindRole =
  (deps: { readonly workspaces: WorkspaceStore; readonly roster: Roster }) =>
  async (person: PersonRef, workspaceId: string): Promise<Result<Access, AccessRefusal>> => {
    const found = await deps.workspaces.find({ tenantId: person.tenantId, workspaceId });
    // One that is being deleted is gone for everybody, also if the app was added again meanwhile.
    if (!found?.value.installed || found.value.deletion) return refused({ kind: 'unknown-workspace' });
    const workspace = found.value;
    const isMember = await deps.roster.includes(workspace, person.oid);
    if (isMember === 'unavailable') return refused({ kind: 'roster-unavailable' });
    if (!isMember) return refused({ kind: 'not-a-member' });
    return ok({ workspace, role: workspace.leads.includes(person.oid) ? 'lead' : 'member' });
  };

export type FindRole = ReturnType<typeof makeFindRole>;
