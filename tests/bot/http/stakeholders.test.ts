import { emptyProfile } from '#core/stakeholder/stakeholder';
import { call } from './call';
import { personOf, startWorld, type World } from './world';

const unassessed = { interest: null, influence: null };

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
    { userId: 'sid', name: 'Name of sid', attributes: {}, ...unassessed, reachability: 'reachable' },
    { userId: 'una', name: 'Name of una', attributes: { site: 'Graz' }, ...unassessed, reachability: 'reachable' },
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

test('who is registered and never met the bot is shown as that', async () => {
  const entry = {
    tenantId: 'tenant-home',
    workspaceId: 'w-pmo',
    oid: 'old',
    name: 'Old',
    attributes: {},
    ...emptyProfile,
  };
  await world.stores.stakeholders.putAll([entry]);
  expect(await list()).toMatchObject([{ userId: 'old', reachability: 'never-met' }]);
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

const home = { tenantId: 'tenant-home', workspaceId: 'w-pmo' };
const entryOf = (oid: string) => ({ ...home, oid, name: `Name of ${oid}`, attributes: {}, ...emptyProfile });
const one = (
  route: 'getStakeholder' | 'changeStakeholder' | 'restoreStakeholder' | 'mergeStakeholders',
  userId: string,
) => ({
  as: 'mia' as const,
  route,
  params: { userId },
});

test('one entry is read whole and changed in part, whatever the case of its id', async () => {
  await world.stores.stakeholders.putAll([entryOf('sid')]);
  const change = { interest: 4, needs: '  Early notice  ', attributes: { site: 'Graz' } };
  const changed = await call(world, { ...one('changeStakeholder', 'SID'), body: change });
  const expected = {
    userId: 'sid',
    name: 'Name of sid',
    ...emptyProfile,
    interest: 4,
    needs: '  Early notice  ',
    attributes: { site: 'Graz' },
    reachability: 'never-met',
  };
  expect(changed.json).toEqual(expected);
  await call(world, { ...one('changeStakeholder', 'sid'), body: { interest: null } });
  expect((await call(world, one('getStakeholder', 'sid'))).json).toEqual({ ...expected, interest: null });
});

test.each([
  [{ interest: 6 }, '/interest', 'may be at most 5'],
  [{ influence: 0 }, '/influence', 'must be at least 1'],
  [{ influence: 2.5 }, '/influence', 'must be a whole number'],
  [{ needs: 'x'.repeat(2001) }, '/needs', 'may have at most 2,000 characters'],
  [{ needs: null }, '/needs', 'must be text'],
  [{ name: 'Other' }, '/name', 'is not a known field; leave it out'],
  [{ attributes: { site: ' Graz' } }, '/attributes', 'is not as expected'],
])('a change to %j is told what is wrong, and nothing is written', async (body, pointer, detail) => {
  await world.stores.stakeholders.putAll([entryOf('sid')]);
  const { status, json } = await call(world, { ...one('changeStakeholder', 'sid'), body });
  expect([status, json.errors]).toEqual([400, [{ pointer, detail }]]);
  expect(await world.stores.stakeholders.list(home)).toEqual([entryOf('sid')]);
});

test('a removed entry is put back as it was, also of somebody the bot never met', async () => {
  const {
    reachability: _,
    userId: __,
    ...said
  } = (
    await call(world, {
      ...one('restoreStakeholder', 'sid'),
      body: { name: 'Sid', attributes: { site: 'Graz' }, ...emptyProfile, influence: 5, issues: 'Late' },
    })
  ).json;
  expect(await world.stores.stakeholders.list(home)).toEqual([{ ...home, oid: 'sid', ...said }]);
  expect(said).toMatchObject({ attributes: { site: 'Graz' }, influence: 5, issues: 'Late' });
});

test('a member of the PMO cannot be put on the register that way', async () => {
  const body = { name: 'Lea', attributes: {}, ...emptyProfile };
  const { status, json } = await call(world, { ...one('restoreStakeholder', 'lea'), body });
  expect([status, json.type]).toEqual([422, 'urn:pmo-pulse:pmo-member']);
  expect(await world.stores.stakeholders.list(home)).toEqual([]);
});

test('two entries become one; the same one twice, or one that is not there, is refused', async () => {
  await world.stores.stakeholders.putAll([entryOf('new'), { ...entryOf('old'), interest: 2 }]);
  const merge = (userId: string, body: unknown) => call(world, { ...one('mergeStakeholders', userId), body });
  expect((await merge('new', { userId: 'NEW' })).json).toMatchObject({
    type: 'urn:pmo-pulse:same-stakeholder',
    errors: [{ pointer: '/userId' }],
  });
  expect((await merge('new', { userId: 'old' })).json).toMatchObject({ userId: 'new', interest: 2 });
  expect((await merge('new', { userId: 'old' })).status).toBe(404);
  expect(await world.stores.stakeholders.list(home)).toEqual([{ ...entryOf('new'), interest: 2 }]);
});

test('a register that has not changed is not sent again', async () => {
  await world.stores.stakeholders.putAll([entryOf('sid')]);
  const first = await call(world, { as: 'mia', route: 'listStakeholders' });
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
  const asked = { as: 'mia', route: 'listStakeholders', headers } as const;
  expect((await call(world, asked)).status).toBe(304);
  await world.stores.stakeholders.putAll([entryOf('una')]);
  expect((await call(world, asked)).status).toBe(200);
});

test('a long register travels packed, and whole to whoever cannot unpack', async () => {
  const everybody = Array.from({ length: 50_000 }, (_, n) => ({
    ...entryOf(`1f0c8a52-7d3e-4b16-9a40-${String(n).padStart(12, '0')}`),
    attributes: { division: `Division ${n % 40}`, site: 'Wien / Mitte' },
  }));
  await world.stores.stakeholders.putAll(everybody);
  const ask = (encoding: string) =>
    call(world, { as: 'mia', route: 'listStakeholders', headers: { 'accept-encoding': encoding } });
  const packed = await ask('gzip');
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(Number(packed.headers.get('content-length'))).toBeLessThan(1_500_000);
  expect(packed.json.stakeholders).toHaveLength(50_000);
  const plain = await ask('identity');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(plain.bytes.equals(packed.bytes)).toBe(true);
  const headers = { 'if-none-match': packed.headers.get('etag') ?? '' };
  expect((await call(world, { as: 'mia', route: 'listStakeholders', headers })).status).toBe(304);
}, 60_000);
