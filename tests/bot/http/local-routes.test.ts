import { createLocalToken, getLocalScene } from '#core/contract/local';
import type { ApiDeps } from '../../../bot/http/api';
import { makeStores, personOf, startWorld, type World } from './world';

const startLocal = async (changed: Partial<NonNullable<ApiDeps['local']>> = {}) => {
  const { workspaces, roster, people } = await makeStores();
  await people.add(personOf('sam'));
  await people.add(personOf('fay', { tenantId: 'tenant-foreign' }));
  return startWorld({
    local: {
      issueToken: async ({ tenantId, userId }) => `token of ${tenantId} ${userId}`,
      listTeams: () => workspaces.listEverywhere(),
      roster,
      people,
      playgroundUrl: 'http://127.0.0.1:56150',
      ...changed,
    },
  });
};

let world: World;
afterEach(() => world.stop());

const post = (body: string, type = 'application/json') =>
  fetch(`${world.url}/local/token`, { method: 'POST', headers: { 'content-type': type }, body });
const scene = async () => getLocalScene.answer.parse(await (await fetch(`${world.url}/local/scene`)).json());

test('a token is issued for anybody', async () => {
  world = await startLocal();
  const response = await post(JSON.stringify({ tenantId: 'tenant-home', userId: 'lea' }));
  expect(response.status).toBe(200);
  expect(createLocalToken.answer.parse(await response.json())).toEqual({ token: 'token of tenant-home lea' });
});

test('bad input is told', async () => {
  world = await startLocal();
  const response = await post(JSON.stringify({ tenantId: 'a/b' }));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ pointer: '/tenantId' }, { pointer: '/userId' }] });
});

test('a page of another origin cannot ask without being asked back first', async () => {
  world = await startLocal();
  expect((await post('{"tenantId":"t","userId":"u"}', 'text/plain')).status).toBe(415);
  const preflight = await fetch(`${world.url}/local/token`, { method: 'OPTIONS' });
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
});

test('the scene has every tenant’s teams and what their people are', async () => {
  world = await startLocal();
  const { playgroundUrl, teams } = await scene();
  expect(playgroundUrl).toBe('http://127.0.0.1:56150');
  const rolesOf = (groupId: string) =>
    teams.find((team) => team.groupId === groupId)?.people.map(({ userId, role }) => `${userId} ${role}`);
  expect(rolesOf('w-pmo')).toEqual(['lea lead', 'mia member', 'ines installer']);
  expect(rolesOf('w-new')).toEqual(['ines installer', 'mia member']);
  expect(rolesOf('w-foreign')).toEqual(['fay lead']);
  expect(teams.map(({ groupId }) => groupId)).not.toContain('w-gone');
});

test('whoever the bot has met can open their own page', async () => {
  world = await startLocal();
  expect((await scene()).people).toEqual([
    { tenantId: 'tenant-foreign', userId: 'fay', name: 'Name of fay' },
    { tenantId: 'tenant-home', userId: 'sam', name: 'Name of sam' },
  ]);
});

test('a team that cannot be asked is shown without people', async () => {
  world = await startLocal({ roster: { members: async () => 'unavailable' }, playgroundUrl: null });
  const { playgroundUrl, teams } = await scene();
  expect(playgroundUrl).toBeNull();
  expect(teams.every(({ people }) => people.length === 0)).toBe(true);
});

test('nothing of it exists outside of local mode', async () => {
  world = await startWorld();
  expect((await post(JSON.stringify({ tenantId: 'tenant-home', userId: 'lea' }))).status).toBe(404);
  expect((await fetch(`${world.url}/local/scene`)).status).toBe(404);
});

test('a fault is answered like any other', async () => {
  world = await startLocal({ listTeams: () => Promise.reject(new Error('secret')) });
  const response = await fetch(`${world.url}/local/scene`);
  expect([response.status, (await response.text()).includes('secret')]).toEqual([500, false]);
  expect(world.logged).toMatchObject([[{ event: 'api.fault', route: 'getLocalScene' }, 'The API broke']]);
});
