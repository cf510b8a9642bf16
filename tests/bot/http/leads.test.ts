import { defaultWorkspaceSettings } from '#core/workspace/workspace';
import { call } from './call';
import { type Name, startWorld, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const remove = (as: Name, userId: string) => call(world, { as, route: 'removeLead', params: { userId } });
const takeOver = (as: Name, headers = {}) => call(world, { as, route: 'takeOver', headers });
const everyLeadLeaves = async () => {
  const { workspaces } = world.stores;
  const found = await workspaces.find({ tenantId: 'tenant-home', workspaceId: 'w-pmo' });
  if (found) await workspaces.replace({ ...found.value, leads: ['lena'] }, found.version);
};

test('every member sees who is in the team and who leads it', async () => {
  expect((await call(world, { as: 'mia', route: 'getTeam' })).json).toEqual({
    members: ['ines', 'lea', 'mia'].map((userId) => ({ userId, name: `Name of ${userId}` })),
    leads: [
      { userId: 'lea', name: 'Name of lea', isInTeam: true },
      { userId: 'lena', name: null, isInTeam: false },
    ],
    mayTakeOver: false,
  });
});

test('a lead steps down once there is another one', async () => {
  const alone = await remove('lea', 'lea');
  expect([alone.status, alone.json.type]).toEqual([409, 'urn:pmo-pulse:last-lead']);
  expect(alone.json.detail).toMatch(/Make another member of the team a lead first/);
  await call(world, { as: 'lea', route: 'appointLead', params: { userId: 'mia' } });
  expect((await remove('lea', 'lea')).json).toEqual({ leads: ['lena', 'mia'] });
  expect((await call(world, { as: 'lea', route: 'changeSettings', body: {} })).status).toBe(403);
});

test('a lead takes off who has left, and nobody else', async () => {
  expect((await remove('lea', 'lena')).json).toEqual({ leads: ['lea'] });
  expect((await remove('lea', 'lena')).status).toBe(404);
  await call(world, { as: 'lea', route: 'appointLead', params: { userId: 'mia' } });
  const { status, json } = await remove('lea', 'mia');
  expect([status, json.type]).toEqual([422, 'urn:pmo-pulse:still-leads']);
});

describe('taking over', () => {
  test('is refused while somebody leads, and says who', async () => {
    const { status, json } = await takeOver('mia');
    expect([status, json.type]).toEqual([409, 'urn:pmo-pulse:has-a-lead']);
    expect(json.detail).toBe('This PMO is led by Name of lea, who is still in the team. Ask them to make you a lead.');
    expect((await takeOver('mia', { 'accept-language': 'de' })).json.detail).toMatch(/Dieses PMO wird von Name of lea/);
  });

  test('makes a member the lead once nobody who leads is in the team, and the log says so', async () => {
    await everyLeadLeaves();
    expect((await call(world, { as: 'mia', route: 'getTeam' })).json.mayTakeOver).toBe(true);
    expect((await takeOver('mia')).json).toEqual({ leads: ['mia'] });
    const { entries } = (await call(world, { as: 'mia', route: 'listAudit', body: {} })).json;
    expect(entries).toMatchObject([{ by: 'mia', byName: 'Name of mia', deed: { kind: 'workspace-taken-over' } }]);
    expect((await takeOver('ines')).status).toBe(409);
  });

  test('is nobody’s who is not in the team', async () => {
    await everyLeadLeaves();
    expect((await takeOver('sam')).status).toBe(403);
    expect((await takeOver('fay')).status).toBe(404);
  });

  test('waits until Teams can be asked', async () => {
    await world.stop();
    world = await startWorld({ takeOver: async () => ({ ok: false, error: { kind: 'roster-unavailable' } }) });
    expect((await takeOver('mia')).status).toBe(503);
  });
});

describe('settings', () => {
  const change = (body: unknown) => call(world, { as: 'lea', route: 'changeSettings', body });
  const everything = {
    minimumInvited: 20,
    crosses: [['Site', 'Role']],
    strata: 'Site',
    quietHours: { from: '20:00', to: '07:30' },
    workingDays: [1, 2, 3],
    timeZone: 'Europe/Vienna',
    fatigueGuard: false,
    jargon: [],
    reminderAfterDays: null,
  };

  test('are all changed, and stay', async () => {
    expect((await change(everything)).json).toEqual({ settings: everything });
    expect((await change({ quietHours: null })).json).toEqual({ settings: { ...everything, quietHours: null } });
  });

  test.each<[object, string, string]>([
    [{ minimumInvited: 4 }, '/minimumInvited', 'must be at least 5'],
    [{ quietHours: { from: '25:00', to: '08:00' } }, '/quietHours/from', 'must be a time of day, such as 08:30'],
    [{ quietHours: { from: '08:00', to: '08:00' } }, '/quietHours', 'must begin and end at different times'],
    [{ workingDays: [] }, '/workingDays', 'must have at least one entry'],
    [{ workingDays: [1, 1] }, '/workingDays', 'must name each day once'],
    [{ workingDays: [8] }, '/workingDays/0', 'may be at most 7'],
    [{ timeZone: 'Mars/Base' }, '/timeZone', 'must be a time zone such as Europe/Vienna'],
    [{ reminderAfterDays: 0 }, '/reminderAfterDays', 'must be at least 1'],
    [{ fatigueGuard: 'on' }, '/fatigueGuard', 'must be true or false'],
    [{ crosses: [['Site', 'Site']] }, '/crosses/0', 'must name two different attributes'],
    [{ retention: 1 }, '/retention', 'is not a known field; leave it out'],
  ])('%j is refused in words, and nothing is changed', async (body, pointer, detail) => {
    const { status, json } = await change({ strata: 'Site', ...body });
    expect(status).toBe(400);
    expect(json.errors).toEqual([{ pointer, detail }]);
    expect((await call(world, { as: 'lea', route: 'getWorkspace' })).json.settings).toEqual(defaultWorkspaceSettings);
  });
});
