// A group of the directory, the people in it, and a PMO that wants to import them.
import type { Directory, GroupMember } from '#core/directory/directory';
import { makeSortMembers } from '#core/directory/sort-members';
import { ok } from '#core/kernel/result';
import type { Person } from '#core/stakeholder/person';
import { makeAddStakeholders } from '#core/stakeholder/register';
import type { Roster } from '#core/workspace/roster';
import { makeMemoryInstallationStore } from '../../support/memory/memory-installation-store';
import { makeMemoryPersonStore } from '../../support/memory/memory-person-store';
import { makeMemoryStakeholderStore } from '../../support/memory/memory-stakeholder-store';
import { makeClock, samplePerson, sampleWorkspace, tenantId } from '../samples';

export const workspace = sampleWorkspace();
export const ref = { tenantId, workspaceId: workspace.id };

export const memberOf = (oid: string, changed: Partial<GroupMember> = {}): GroupMember => ({
  oid,
  name: `Name of ${oid}`,
  isGuest: false,
  isDisabled: false,
  profile: {},
  ...changed,
});

export const personOf = (oid: string, changed: Partial<Person> = {}): Person =>
  samplePerson(oid, { name: `Teams name of ${oid}`, ...changed });

export const question = { callerToken: 'token', groupId: 'group', withGuests: false };

/** Everything in memory; `met` are the people the app has met, `pmo` the members of the PMO. */
export const makeWorld = async (members: readonly GroupMember[], met: readonly Person[] = [], pmo = ['lead']) => {
  const people = makeMemoryPersonStore();
  for (const person of met) await people.add(person);
  const roster: Roster = {
    members: async () => pmo.map((oid) => ({ oid, name: oid })),
    includes: async (_, oid) => pmo.includes(oid),
  };
  const directory: Directory = {
    findGroups: async () => ok({ items: [], hasMore: false }),
    listMembers: async () => ok({ items: members, hasMore: false }),
  };
  const stores = { people, stakeholders: makeMemoryStakeholderStore(), installations: makeMemoryInstallationStore() };
  const deps = { ...stores, roster, directory, clock: makeClock() };
  return { ...deps, sortMembers: makeSortMembers(deps), addStakeholders: makeAddStakeholders(deps) };
};
