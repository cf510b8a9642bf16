// PMOs whose team the app was removed from, as their leads see them.
import { call } from './call';
import { startWorld, type World } from './world';

let world: World;
const gone = { tenantId: 'tenant-home', workspaceId: 'w-gone' };
const dueAt = '2026-12-22T09:00:00.000Z';

beforeEach(async () => {
  world = await startWorld();
  const { workspaces } = world.stores;
  const found = await workspaces.find(gone);
  const deletion = { dueAt, isTold: true, isStopped: false, begunAt: null };
  if (found) await workspaces.replace({ ...found.value, deletion }, found.version);
});
afterEach(() => world.stop());

const view = { workspaceId: 'w-gone', name: 'Team w-gone', dueAt, isStopped: false };
const change = (as: 'lea' | 'mia' | 'fay', workspaceId: string, isStopped: boolean) =>
  call(world, { as, route: 'changeDeletion', params: { workspaceId }, body: { isStopped } });

test('a lead sees it, stops it and lets it go on', async () => {
  expect((await call(world, { as: 'lea', route: 'listDeletions' })).json).toEqual({ deletions: [view] });
  expect((await change('lea', 'w-gone', true)).json).toEqual({ ...view, isStopped: true });
  expect((await change('lea', 'w-gone', true)).json).toEqual({ ...view, isStopped: true });
  expect((await change('lea', 'w-gone', false)).json).toMatchObject({ isStopped: false });
});

test('for everybody else there is none, and the PMO stays closed to all', async () => {
  expect((await call(world, { as: 'mia', route: 'listDeletions' })).json).toEqual({ deletions: [] });
  for (const [as, id] of [
    ['mia', 'w-gone'],
    ['fay', 'w-gone'],
    ['lea', 'w-pmo'],
    ['lea', 'nonsense'],
  ] as const) {
    expect((await change(as, id, true)).status).toBe(404);
  }
  const params = { workspaceId: 'w-gone' };
  expect((await call(world, { as: 'lea', route: 'getWorkspace', params })).status).toBe(404);
  expect((await world.stores.workspaces.find(gone))?.value.deletion).toMatchObject({ isStopped: false });
});
