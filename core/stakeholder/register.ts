import { ok, type Result, refused } from '#core/kernel/result';
import type { Roster } from '#core/workspace/roster';
import { refOf, type Workspace } from '#core/workspace/workspace';
import { mayBeAsked, type Person } from './person';
import type { PersonStore } from './person-store';
import { type Attributes, emptyProfile, type Stakeholder } from './stakeholder';
import type { StakeholderStore } from './stakeholder-store';

type Deps = { readonly stakeholders: StakeholderStore; readonly people: PersonStore; readonly roster: Roster };

export type RegisterEntry = { readonly stakeholder: Stakeholder; readonly person: Person | undefined };

const collator = new Intl.Collator(undefined, { numeric: true });
const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  collator.compare(one.name, other.name);

type RosterRefusal = { readonly kind: 'roster-unavailable' };

/** Makes the reader of the register: each entry with the person's reachability, in order of name. */
export const makeListStakeholders =
  (deps: Pick<Deps, 'stakeholders' | 'people'>) =>
  async (workspace: Workspace): Promise<RegisterEntry[]> => {
    const stakeholders = await deps.stakeholders.list(refOf(workspace));
    const people = await deps.people.findMany(
      workspace.tenantId,
      stakeholders.map((stakeholder) => stakeholder.oid),
    );
    const byOid = new Map(people.map((person) => [person.oid, person]));
    return stakeholders
      .map((stakeholder) => ({ stakeholder, person: byOid.get(stakeholder.oid) }))
      .sort((a, b) => byName(a.stakeholder, b.stakeholder));
  };

export type Addition = {
  readonly added: number;
  readonly unknown: readonly string[];
  readonly pmoMembers: readonly string[];
};

/**
 * Makes the step that registers people. Only people the bot has met can be added, since it knows nobody else by
 * name; members of the PMO are never stakeholders of their own workspace.
 */
export const makeAddStakeholders =
  (deps: Deps) =>
  async (
    workspace: Workspace,
    wanted: readonly { readonly oid: string; readonly attributes: Attributes | null }[],
  ): Promise<Result<Addition, RosterRefusal>> => {
    const members = await deps.roster.members(workspace);
    if (members === 'unavailable') return refused({ kind: 'roster-unavailable' });
    const memberOids = new Set(members.map((member) => member.oid));
    const attributesByOid = new Map(wanted.map(({ oid, attributes }) => [oid, attributes]));
    const oids = [...attributesByOid.keys()];
    const pmoMembers = oids.filter((oid) => memberOids.has(oid));
    const people = await deps.people.findMany(
      workspace.tenantId,
      oids.filter((oid) => !memberOids.has(oid)),
    );
    const ref = refOf(workspace);
    const registered = await deps.stakeholders.findMany(
      ref,
      people.map((person) => person.oid),
    );
    const known = new Map(registered.map((entry) => [entry.oid, entry]));
    await deps.stakeholders.putAll(
      people.map((person) => {
        const entry = known.get(person.oid) ?? { ...ref, oid: person.oid, attributes: {}, ...emptyProfile };
        return { ...entry, name: person.name, attributes: attributesByOid.get(person.oid) ?? entry.attributes };
      }),
    );
    const met = new Set(people.map((person) => person.oid));
    const unknown = oids.filter((oid) => !memberOids.has(oid) && !met.has(oid));
    return ok({ added: people.length, unknown, pmoMembers });
  };

/** Makes the list of people who could be registered: reachable, not in the PMO, not in the register yet. */
export const makeListCandidates =
  (deps: Deps) =>
  async (workspace: Workspace): Promise<Result<Person[], RosterRefusal>> => {
    const members = await deps.roster.members(workspace);
    if (members === 'unavailable') return refused({ kind: 'roster-unavailable' });
    const registered = await deps.stakeholders.list(refOf(workspace));
    const taken = new Set([...members, ...registered].map(({ oid }) => oid));
    const people = await deps.people.list(workspace.tenantId);
    return ok(people.filter((person) => mayBeAsked(person) && !taken.has(person.oid)).sort(byName));
  };
