import { ok, type Result, refused } from '#core/kernel/result';
import { mayBeAsked, type Person } from '#core/stakeholder/person';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { Roster } from '#core/workspace/roster';
import type { Workspace } from '#core/workspace/workspace';
import type { Directory, DirectoryRefusal, GroupMember } from './directory';

export type GroupRefusal = DirectoryRefusal | { readonly kind: 'roster-unavailable' };

/** The members of a group by what an import can do with them; everybody is in exactly one list. */
export type SortedMembers = {
  /** The app has met them: they can be registered. */
  readonly met: readonly (GroupMember & { readonly person: Person })[];
  /** They have to install the app first. */
  readonly unmet: readonly GroupMember[];
  readonly pmoMembers: readonly GroupMember[];
  /** Left out, because they are guests and no guests were asked for. */
  readonly guests: readonly GroupMember[];
  /** Left out always: nobody can sign in there any more. */
  readonly disabled: readonly GroupMember[];
  /** The group has more members than are read. */
  readonly hasMore: boolean;
};

type Deps = { readonly people: Pick<PersonStore, 'findMany'>; readonly roster: Roster };

/** Asked about a group: as whom, which one, and whether guests of the organisation count. */
export type GroupQuestion = { readonly callerToken: string; readonly groupId: string; readonly withGuests: boolean };

type Place = 'disabled' | 'pmoMembers' | 'guests' | 'met' | 'unmet';

const placeOf = (
  member: GroupMember,
  pmo: ReadonlySet<string>,
  people: ReadonlyMap<string, Person>,
  withGuests: boolean,
): Place => {
  if (member.isDisabled) return 'disabled';
  if (pmo.has(member.oid)) return 'pmoMembers';
  if (member.isGuest && !withGuests) return 'guests';
  return people.has(member.oid) ? 'met' : 'unmet';
};

/** Makes the step that reads a group and sorts its members. */
export const makeSortMembers =
  (deps: Deps) =>
  async (
    workspace: Workspace,
    directory: Directory,
    { callerToken, groupId, withGuests }: GroupQuestion,
  ): Promise<Result<SortedMembers, GroupRefusal>> => {
    const team = await deps.roster.members(workspace);
    if (team === 'unavailable') return refused({ kind: 'roster-unavailable' });
    const found = await directory.listMembers(callerToken, groupId);
    if (!found.ok) return found;
    const { items, hasMore } = found.value;
    const pmo = new Set(team.map(({ oid }) => oid));
    const oids = items.map(({ oid }) => oid);
    const people = new Map(
      (await deps.people.findMany(workspace.tenantId, oids)).map((person) => [person.oid, person]),
    );
    const at = (place: Place) => items.filter((member) => placeOf(member, pmo, people, withGuests) === place);
    const met = at('met').flatMap((member) => {
      const person = people.get(member.oid);
      return person ? [{ ...member, person }] : [];
    });
    return ok({
      met,
      unmet: at('unmet'),
      pmoMembers: at('pmoMembers'),
      guests: at('guests'),
      disabled: at('disabled'),
      hasMore,
    });
  };

export type SortMembers = ReturnType<typeof makeSortMembers>;

/** Those whom installing the app for them would help: not met yet, or they have removed it. */
export const withoutApp = ({ met, unmet }: SortedMembers): readonly GroupMember[] => [
  ...unmet,
  ...met.filter(
    ({ person }) => !mayBeAsked(person) && person.reachability === 'not-installed' && person.asking === 'welcome',
  ),
];
