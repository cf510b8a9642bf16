import { makeListTeamMembers, makeListTeams } from '#core/stakeholder/list-teams';
import type { Roster } from '#core/workspace/roster';
import { makeStores, sampleWorkspace, tenantId } from '../samples';

const pmo = sampleWorkspace();
const mia = { tenantId, oid: 'mia' };
const members: Readonly<Record<string, readonly string[] | 'unavailable'>> = {
  pmo: ['mia', 'lea'],
  sales: ['mia', 'ann'],
  legal: ['ann'],
  silent: 'unavailable',
  gone: ['mia'],
};
const membersOf = (id: string) => members[id] ?? [];
const roster: Roster = {
  members: async ({ id }) => {
    const found = membersOf(id);
    return found === 'unavailable' ? found : found.map((oid) => ({ oid, name: `Name of ${oid}` }));
  },
  includes: async ({ id }, oid) => {
    const found = membersOf(id);
    return found === 'unavailable' ? found : found.includes(oid);
  },
};

const makeWorld = async () => {
  const { workspaces } = makeStores();
  for (const id of ['sales', 'legal', 'silent']) await workspaces.add(sampleWorkspace({ id, name: id, kind: null }));
  await workspaces.add(sampleWorkspace({ id: 'another', name: 'Another' }));
  await workspaces.add(sampleWorkspace({ id: 'gone', installed: false }));
  await workspaces.add(pmo);
  const deps = { workspaces, roster };
  return { teams: makeListTeams(deps), people: makeListTeamMembers(deps) };
};

test('the teams of somebody are those they are in, and never the PMO’s own', async () => {
  const { teams } = await makeWorld();
  expect((await teams(mia, pmo)).map(({ id }) => id)).toEqual(['sales']);
});

test('a team’s members are told to its members', async () => {
  const { people } = await makeWorld();
  expect(await people(mia, pmo, 'sales')).toEqual({
    ok: true,
    value: [
      { oid: 'mia', name: 'Name of mia' },
      { oid: 'ann', name: 'Name of ann' },
    ],
  });
});

test.each(['legal', 'pmo', 'gone', 'nowhere'])('the team %s is not known to them', async (id) => {
  const { people } = await makeWorld();
  expect(await people(mia, pmo, id)).toEqual({ ok: false, error: { kind: 'unknown-team' } });
});

test('a team that Teams cannot be asked about is no team without members', async () => {
  const { people } = await makeWorld();
  expect(await people(mia, pmo, 'silent')).toEqual({ ok: false, error: { kind: 'roster-unavailable' } });
});
