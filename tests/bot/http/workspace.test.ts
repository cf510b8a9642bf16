import { defaultWorkspaceSettings } from '#core/workspace/workspace';
import { call } from './call';
import { startWorld, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const setUp = (as: 'ines' | 'mia', workspaceId: string) =>
  call(world, { as, route: 'setUpWorkspace', params: { workspaceId }, body: { kind: 'pmo' } });

test('setting up makes the installer the first lead: 201, and 200 when repeated', async () => {
  const view = {
    id: 'w-new',
    name: 'Team w-new',
    role: 'lead',
    leads: ['ines'],
    settings: defaultWorkspaceSettings,
    simulated: false,
  };
  const first = await setUp('ines', 'w-new');
  expect([first.status, first.json]).toEqual([201, view]);
  const second = await setUp('ines', 'w-new');
  expect([second.status, second.json]).toEqual([200, view]);
});

test('somebody else is told who can set it up', async () => {
  const { status, json } = await setUp('mia', 'w-new');
  expect([status, json.type]).toEqual([403, 'urn:pmo-pulse:not-the-installer']);
  expect(json.detail).toMatch(/person who installed the app/);
});

test('a member reads the workspace with their own role', async () => {
  const { json } = await call(world, { as: 'mia', route: 'getWorkspace' });
  expect(json).toMatchObject({ id: 'w-pmo', role: 'member', leads: ['lea', 'lena'], settings: { minimumInvited: 10 } });
});

test('changed settings stay, and nothing to change changes nothing', async () => {
  const change = (body: object) => call(world, { as: 'lea', route: 'changeSettings', body });
  const crosses = [['Division', 'Role']];
  const settings = { ...defaultWorkspaceSettings, minimumInvited: 7 };
  expect((await change({ minimumInvited: 7 })).json).toEqual({ settings });
  expect((await change({})).json).toEqual({ settings });
  expect((await change({ crosses, strata: 'Site' })).json).toEqual({
    settings: { ...settings, crosses, strata: 'Site' },
  });
  expect((await change({ strata: null })).json).toEqual({ settings: { ...settings, crosses } });
  expect((await change({ crosses: [['Site', 'Site']] })).status).toBe(400);
});

test('a lead makes a member a lead, who then has the rights of one', async () => {
  const appoint = (userId: string) => call(world, { as: 'lea', route: 'appointLead', params: { userId } });
  expect((await appoint('mia')).json).toEqual({ leads: ['lea', 'lena', 'mia'] });
  expect((await appoint('mia')).json).toEqual({ leads: ['lea', 'lena', 'mia'] });
  expect((await call(world, { as: 'mia', route: 'changeSettings', body: {} })).status).toBe(200);
});

test('somebody from outside the team cannot be made a lead', async () => {
  const { status, json } = await call(world, { as: 'lea', route: 'appointLead', params: { userId: 'sam' } });
  expect([status, json.type]).toEqual([422, 'urn:pmo-pulse:not-in-team']);
  expect(json.errors).toEqual([{ pointer: '', detail: json.detail }]);
});

test('a team that cannot be asked about the new lead is 503', async () => {
  await world.stop();
  world = await startWorld({ appointLead: async () => ({ ok: false, error: { kind: 'roster-unavailable' } }) });
  expect((await call(world, { as: 'lea', route: 'appointLead', params: { userId: 'mia' } })).status).toBe(503);
});
