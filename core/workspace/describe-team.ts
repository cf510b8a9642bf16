import { ok, type Result, refused } from '#core/kernel/result';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { Roster, RosterMember } from './roster';
import type { Workspace } from './workspace';

type Deps = { readonly roster: Pick<Roster, 'members'>; readonly people: Pick<PersonStore, 'findMany'> };

export type Team = {
  readonly members: readonly RosterMember[];
  /** A name is null where nobody can be asked for it any more. */
  readonly leads: readonly { readonly oid: string; readonly name: string | null; readonly isInTeam: boolean }[];
  /** Has every lead left, so that any member may take over? */
  readonly mayTakeOver: boolean;
};

/** Makes the reader of who is in the team and who of them leads, with names. */
export const makeDescribeTeam =
  ({ roster, people }: Deps) =>
  async (workspace: Workspace): Promise<Result<Team, { readonly kind: 'roster-unavailable' }>> => {
    const members = await roster.members(workspace);
    if (members === 'unavailable') return refused({ kind: 'roster-unavailable' });
    const inTeam = new Map(members.map(({ oid, name }) => [oid, name]));
    const gone = workspace.leads.filter((oid) => !inTeam.has(oid));
    const known = new Map((await people.findMany(workspace.tenantId, gone)).map(({ oid, name }) => [oid, name]));
    const leads = workspace.leads.map((oid) => ({
      oid,
      name: inTeam.get(oid) || known.get(oid) || null,
      isInTeam: inTeam.has(oid),
    }));
    return ok({
      members: [...members].sort((one, other) => one.name.localeCompare(other.name)),
      leads,
      mayTakeOver: leads.every(({ isInTeam }) => !isInTeam),
    });
  };
