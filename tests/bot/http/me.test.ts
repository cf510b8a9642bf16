import { defaultWorkspaceSettings, type Workspace } from '#core/workspace/workspace';
import { call } from './call';
import { type Name, startWorld, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const me = async (name: Name) => (await call(world, { as: name, route: 'getMe' })).json;
const pmo = { id: 'w-pmo', name: 'Team w-pmo', simulated: false };

test.each<[Name, unknown]>([
  ['lea', { workspaces: [{ ...pmo, role: 'lead' }], waitingForSetUp: [] }],
  ['mia', { workspaces: [{ ...pmo, role: 'member' }], waitingForSetUp: [] }],
  ['ines', { workspaces: [{ ...pmo, role: 'member' }], waitingForSetUp: [{ id: 'w-new', name: 'Team w-new' }] }],
  ['sam', { workspaces: [], waitingForSetUp: [] }],
])('%s sees their own workspaces', async (name, expected) => {
  expect(await me(name)).toEqual({ userId: name, tenantId: 'tenant-home', ...(expected as object) });
});

test('another tenant sees its own and nothing of this one', async () => {
  expect(await me('fay')).toEqual({
    userId: 'fay',
    tenantId: 'tenant-foreign',
    workspaces: [{ id: 'w-foreign', name: 'Team w-foreign', role: 'lead', simulated: false }],
    waitingForSetUp: [],
  });
});

test('a team whose installer is not known waits for any of its members', async () => {
  const { workspaces } = world.stores;
  const found = await workspaces.find({ tenantId: 'tenant-home', workspaceId: 'w-new' });
  const team: Workspace = {
    tenantId: 'tenant-home',
    id: 'w-new',
    name: 'Team w-new',
    teamId: '19:w-new@thread.tacv2',
    serviceUrl: 'https://smba.example/teams/',
    installedBy: null,
    kind: null,
    leads: [],
    settings: defaultWorkspaceSettings,
    installed: true,
    deletion: null,
    simulated: false,
  };
  await workspaces.replace(team, found?.version ?? '');
  expect((await me('mia')).waitingForSetUp).toEqual([{ id: 'w-new', name: 'Team w-new' }]);
  expect((await me('sam')).waitingForSetUp).toEqual([]);
});
