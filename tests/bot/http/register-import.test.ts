import { call } from './call';
import { personOf, startWorld, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const home = { tenantId: 'tenant-home', workspaceId: 'w-pmo' };
const people = [
  { userId: 'SID', name: ' Sid ', interest: 4, influence: null, attributes: { site: 'Graz' } },
  { userId: 'una' },
  { userId: 'nobody' },
  { userId: 'lea', name: 'Lea' },
];
const send = (route: 'previewImport' | 'applyImport', body: unknown) => call(world, { as: 'mia', route, body });

test('a preview says what would happen, an import does it, whatever the case of an id', async () => {
  await world.stores.people.add(personOf('una'));
  const expected = {
    added: 2,
    changed: 0,
    unchanged: 0,
    neverMet: 1,
    pmoMembers: ['lea'],
    unnamed: ['nobody'],
    crowded: [],
  };
  expect((await send('previewImport', { people })).json).toEqual(expected);
  expect(await world.stores.stakeholders.list(home)).toEqual([]);
  expect((await send('applyImport', { people })).json).toEqual(expected);
  expect((await call(world, { as: 'mia', route: 'listStakeholders' })).json.stakeholders).toMatchObject([
    { userId: 'una', name: 'Name of una', reachability: 'reachable', interest: null },
    { userId: 'sid', name: 'Sid', reachability: 'never-met', interest: 4, attributes: { site: 'Graz' } },
  ]);
});

test.each(['previewImport', 'applyImport'] as const)(
  '%s of somebody named twice is refused whole, and says where',
  async (route) => {
    const { status, json } = await send(route, {
      people: [{ userId: 'a', name: 'A' }, { userId: 'b' }, { userId: 'A' }],
    });
    expect([status, json.type]).toEqual([422, 'urn:pmo-pulse:named-twice']);
    expect(json.errors).toMatchObject([{ pointer: '/people/2/userId' }]);
    expect(await world.stores.stakeholders.list(home)).toEqual([]);
  },
);

test.each([
  [{ userId: 'a b' }, '/people/0/userId', 'may hold letters, digits and . _ ~ : @ - only'],
  [{ userId: 'a', interest: 6 }, '/people/0/interest', 'may be at most 5'],
  [{ userId: 'a', name: 'x'.repeat(257) }, '/people/0/name', 'may have at most 256 characters'],
  [{ userId: 'a', attributes: { site: ' Graz' } }, '/people/0/attributes', 'is not as expected'],
  [{ userId: 'a', site: 'Graz' }, '/people/0/site', 'is not a known field; leave it out'],
])('%j is told what is wrong, and nothing is written', async (person, pointer, detail) => {
  const { status, json } = await send('applyImport', { people: [person, { userId: 'fine', name: 'Fine' }] });
  expect([status, json.errors]).toEqual([400, [{ pointer, detail }]]);
  expect(await world.stores.stakeholders.list(home)).toEqual([]);
});

test('a part of an import holds a thousand people at the most', async () => {
  const tooMany = Array.from({ length: 1001 }, (_, index) => ({ userId: `p-${index}`, name: 'P' }));
  expect((await send('applyImport', { people: tooMany })).status).toBe(400);
  expect((await send('applyImport', { people: tooMany.slice(1) })).json).toMatchObject({ added: 1000 });
});

test('people of a team come from one the caller is in', async () => {
  expect((await call(world, { as: 'mia', route: 'listTeams' })).json.teams).toEqual([
    { id: 'w-shared', name: 'Shared' },
    { id: 'w-new', name: 'Team w-new' },
  ]);
  const ask = (teamId: string) => call(world, { as: 'mia', route: 'listTeamMembers', params: { teamId } });
  expect((await ask('w-shared')).json.people).toContainEqual({ userId: 'sam', name: 'Name of sam' });
  for (const teamId of ['w-other', 'w-foreign', 'w-pmo', 'w-gone', 'nowhere']) {
    const { status, json } = await ask(teamId);
    expect([teamId, status, json.type]).toEqual([teamId, 404, 'urn:pmo-pulse:unknown-team']);
  }
});
