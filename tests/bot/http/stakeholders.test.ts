import { call } from './call';
import { personOf, startWorld, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const add = (body: unknown) => call(world, { as: 'mia', route: 'addStakeholders', body });
const list = async () => (await call(world, { as: 'mia', route: 'listStakeholders' })).json.stakeholders;

test('people are added by id, or with their attributes; the unknown and the own are named', async () => {
  const { people } = world.stores;
  for (const oid of ['sid', 'una', 'mia']) await people.add(personOf(oid));
  expect((await add({ userIds: ['sid', 'nobody', 'mia'] })).json).toEqual({
    added: 1,
    unknown: ['nobody'],
    pmoMembers: ['mia'],
  });
  expect((await add({ people: [{ userId: 'una', attributes: { site: 'Graz' } }] })).json).toMatchObject({ added: 1 });
  expect(await list()).toEqual([
    { userId: 'sid', name: 'Name of sid', attributes: {}, reachability: 'reachable' },
    { userId: 'una', name: 'Name of una', attributes: { site: 'Graz' }, reachability: 'reachable' },
  ]);
});

test('adding somebody again by id keeps their attributes', async () => {
  await world.stores.people.add(personOf('una'));
  await add({ people: [{ userId: 'una', attributes: { site: 'Graz' } }] });
  await add({ userIds: ['una'] });
  expect(await list()).toMatchObject([{ attributes: { site: 'Graz' } }]);
});

test.each([
  ['reachable', 'welcome', 'reachable'],
  ['blocked', 'welcome', 'blocked'],
  ['reachable', 'stopped', 'stopped'],
  ['blocked', 'stopped', 'stopped'],
] as const)('who is %s and %s is shown as %s', async (reachability, asking, shown) => {
  await world.stores.people.add(personOf('sid', { reachability, asking }));
  await add({ userIds: ['sid'] });
  expect(await list()).toMatchObject([{ reachability: shown }]);
});

test('who is not known any more is shown as gone', async () => {
  const entry = { tenantId: 'tenant-home', workspaceId: 'w-pmo', oid: 'old', name: 'Old', attributes: {} };
  await world.stores.stakeholders.putAll([entry]);
  expect(await list()).toMatchObject([{ userId: 'old', reachability: 'gone' }]);
});

test('a stakeholder is removed once; after that there is none', async () => {
  await world.stores.people.add(personOf('sid'));
  await add({ userIds: ['sid'] });
  const remove = () => call(world, { as: 'mia', route: 'removeStakeholder', params: { userId: 'sid' } });
  expect((await remove()).status).toBe(204);
  const again = await remove();
  expect([again.status, again.json.type]).toEqual([404, 'urn:pmo-pulse:unknown-stakeholder']);
  expect(await list()).toEqual([]);
});

test('people to choose from are those of the tenant who can be asked and are neither registered nor of the PMO', async () => {
  const { people } = world.stores;
  for (const oid of ['sid', 'una', 'lea']) await people.add(personOf(oid));
  await people.add(personOf('tired', { asking: 'stopped' }));
  await people.add(personOf('away', { tenantId: 'tenant-foreign' }));
  await add({ userIds: ['una'] });
  expect((await call(world, { as: 'mia', route: 'listPeople' })).json).toEqual({
    people: [{ userId: 'sid', name: 'Name of sid' }],
  });
});
