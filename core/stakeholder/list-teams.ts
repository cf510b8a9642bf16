import type { PersonRef } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import type { Roster, RosterMember } from '#core/workspace/roster';
import { refOf, type Workspace } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';

type Deps = { readonly workspaces: Pick<WorkspaceStore, 'find' | 'list'>; readonly roster: Roster };

const collator = new Intl.Collator(undefined, { numeric: true });

/**
 * Makes the list of teams that people can be taken from: the app is installed in them, the caller is one of their
 * members, and they are not the PMO's own. A team that Teams cannot be asked about at the moment is left out.
 */
export const makeListTeams =
  (deps: Deps) =>
  async (person: PersonRef, workspace: Workspace): Promise<Workspace[]> => {
    const others = (await deps.workspaces.list(person.tenantId)).filter(
      ({ id, installed }) => installed && id !== workspace.id,
    );
    const isMember = await Promise.all(others.map((team) => deps.roster.includes(team, person.oid)));
    return others.filter((_, index) => isMember[index] === true).sort((a, b) => collator.compare(a.name, b.name));
  };

export type TeamRefusal = { readonly kind: 'unknown-team' } | { readonly kind: 'roster-unavailable' };

/** Makes the list of a team's members, for somebody who is one of them; a team that is none of theirs is not known. */
export const makeListTeamMembers =
  (deps: Deps) =>
  async (
    person: PersonRef,
    workspace: Workspace,
    teamId: string,
  ): Promise<Result<readonly RosterMember[], TeamRefusal>> => {
    const found = await deps.workspaces.find({ ...refOf(workspace), workspaceId: teamId });
    if (!found?.value.installed || teamId === workspace.id) return refused({ kind: 'unknown-team' });
    const members = await deps.roster.members(found.value);
    if (members === 'unavailable') return refused({ kind: 'roster-unavailable' });
    return members.some(({ oid }) => oid === person.oid) ? ok(members) : refused({ kind: 'unknown-team' });
  };
