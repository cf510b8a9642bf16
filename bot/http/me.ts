import type { PersonRef } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import type { Access, AccessRefusal, FindRole } from '#core/workspace/find-role';
import type { Workspace } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import { accessProblem } from './access';
import { answer, type Handlers } from './handler';

export type MeDeps = { readonly findRole: FindRole; readonly workspaces: Pick<WorkspaceStore, 'list'> };

/** May this team be one of the caller's? Where Teams did not say who installed the app, any member may set it up. */
const isCandidate = ({ kind, installedBy }: Workspace, person: PersonRef): boolean =>
  kind === 'pmo' || installedBy === null || installedBy === person.oid;

/** Is the caller known, without asking Teams, to belong to this team? */
const belongsFirst = (team: Workspace | undefined, { oid }: PersonRef): boolean =>
  team !== undefined && (team.leads.includes(oid) || team.installedBy === oid);

const findAccesses = async (deps: MeDeps, person: PersonRef): Promise<Result<Access[], AccessRefusal>> => {
  const teams = await deps.workspaces.list(person.tenantId);
  const candidates = teams.filter((team) => isCandidate(team, person));
  const found = await Promise.all(candidates.map((team) => deps.findRole(person, team.id)));
  const accesses: Access[] = [];
  for (const [index, access] of found.entries()) {
    if (access.ok) accesses.push(access.value);
    // Whoever is known to belong there must not read a list that looks as if they had lost their rights; of all others a
    // team that cannot be asked says nothing, and must not take their own teams away.
    else if (access.error.kind === 'roster-unavailable' && belongsFirst(candidates[index], person)) return access;
  }
  return ok(accesses);
};

/** Makes the answer to "who am I here". */
export const makeMe = (deps: MeDeps): Handlers<'getMe'> => ({
  getMe: async ({ person }) => {
    const accesses = await findAccesses(deps, person);
    if (!accesses.ok) return refused(accessProblem(accesses.error));
    const setUp = accesses.value.filter(({ workspace }) => workspace.kind === 'pmo');
    const waiting = accesses.value.filter(({ workspace }) => workspace.kind === null);
    return answer({
      userId: person.oid,
      tenantId: person.tenantId,
      workspaces: setUp.map(({ workspace: { id, name, simulated }, role }) => ({ id, name, role, simulated })),
      waitingForSetUp: waiting.map(({ workspace: { id, name } }) => ({ id, name })),
    });
  },
});
