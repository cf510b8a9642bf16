import type { PersonRef } from '#core/kernel/person-ref';
import { type Result, refused } from '#core/kernel/result';
import type { Access, AccessRefusal, FindRole } from '#core/workspace/find-role';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import type { Requirement } from './access-table';
import { type HttpProblem, problemOf, unavailable } from './problem';

type Deps = { readonly findRole: FindRole; readonly workspaces: Pick<WorkspaceStore, 'find'> };

type WorkspaceRequirement = Exclude<Requirement, 'signed-in'>;

/** Why somebody may not see a workspace, as a problem. */
export const accessProblem = (refusal: AccessRefusal): HttpProblem => {
  switch (refusal.kind) {
    case 'unknown-workspace':
      return problemOf(404, 'unknown-workspace');
    case 'not-a-member':
      return problemOf(403, 'not-a-member');
    case 'roster-unavailable':
      return unavailable('roster-unavailable');
  }
};

/** Is it a workspace at all, and not just a team that the app is in? */
const isSetUp = async (deps: Deps, person: PersonRef, workspaceId: string): Promise<boolean> => {
  const found = await deps.workspaces.find({ tenantId: person.tenantId, workspaceId });
  return found?.value.kind === 'pmo';
};

const refusalOf = async (
  deps: Deps,
  person: PersonRef,
  workspaceId: string,
  refusal: AccessRefusal,
): Promise<HttpProblem> => {
  const isHidden = refusal.kind === 'not-a-member' && !(await isSetUp(deps, person, workspaceId));
  return accessProblem(isHidden ? { kind: 'unknown-workspace' } : refusal);
};

/** What is in the way of a member of the team; null when nothing is. */
const obstacleOf = ({ workspace, role }: Access, requirement: WorkspaceRequirement): HttpProblem | null => {
  if (requirement === 'installer') return null;
  if (workspace.kind === null) return problemOf(404, 'unknown-workspace');
  return requirement === 'lead' && role !== 'lead' ? problemOf(403, 'not-a-lead') : null;
};

/**
 * Makes the check of what a caller is in a workspace against what a route asks for. A team that is not set up does not
 * exist for anybody, except for the one route that sets it up.
 */
export const makeFindAccess =
  (deps: Deps) =>
  async (
    person: PersonRef,
    workspaceId: string,
    requirement: WorkspaceRequirement,
  ): Promise<Result<Access, HttpProblem>> => {
    const access = await deps.findRole(person, workspaceId);
    if (!access.ok && requirement === 'installer') return refused(accessProblem(access.error));
    if (!access.ok) return refused(await refusalOf(deps, person, workspaceId, access.error));
    const obstacle = obstacleOf(access.value, requirement);
    return obstacle ? refused(obstacle) : access;
  };

export type FindAccess = ReturnType<typeof makeFindAccess>;
