import { makeGraphInstaller } from '../../../bot/graph/graph-installer';
import { makeAskGraph } from '../../../bot/graph/graph-request';
import { type Fault, type GraphEmulator, startGraphEmulator } from '../../support/graph-emulator';

let emulator: GraphEmulator;
beforeEach(async () => {
  emulator = await startGraphEmulator();
  emulator.world.catalogue = ['app-1'];
  emulator.world.users.add('ada');
});
afterEach(() => emulator.stop());

const ada = { tenantId: 'tenant', oid: 'ada' };
const apps = /installedApps$/;

const install = (changed: { teamsAppId?: string; hasToken?: boolean; timeoutMilliseconds?: number } = {}) => {
  const { teamsAppId = 'app-1', hasToken = true, timeoutMilliseconds = 20_000 } = changed;
  const expiresOnTimestamp = 0;
  const getToken = async () => {
    if (!hasToken) throw new Error('no token');
    return { token: emulator.graphToken, expiresOnTimestamp };
  };
  const askGraph = makeAskGraph({ url: emulator.url, timeoutMilliseconds, sleep: async () => {} });
  const installer = makeGraphInstaller({ askGraph, graphUrl: emulator.url, credential: { getToken }, teamsAppId });
  return installer.install(ada);
};
const next = (...faults: Fault[]): void => {
  emulator.world.faults = faults;
};

test('the app is installed, and the chat that comes with it is found', async () => {
  expect(await install()).toEqual({ kind: 'installed', isNew: true, chatId: 'chat-of-ada' });
  expect(emulator.world.installed).toEqual(new Set(['ada']));
  expect(emulator.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /v1.0/users/ada/teamwork/installedApps',
    'GET /v1.0/users/ada/teamwork/installedApps',
    'GET /v1.0/users/ada/teamwork/installedApps/installation-ada/chat',
  ]);
  const [first, second] = emulator.requests;
  expect(JSON.parse(first?.body ?? '')).toEqual({
    'teamsApp@odata.bind': `${emulator.url}/appCatalogs/teamsApps/app-1`,
  });
  expect(second?.query.get('$filter')).toBe("teamsApp/id eq 'app-1'");
});

test('who has it already is installed too', async () => {
  emulator.world.installed.add('ada');
  expect(await install()).toEqual({ kind: 'installed', isNew: false, chatId: 'chat-of-ada' });
});

test('it is installed even if the chat cannot be found out', async () => {
  next({ path: apps, method: 'GET', with: { status: 500 } });
  expect(await install()).toEqual({ kind: 'installed', isNew: true, chatId: null });
  next({ path: /chat$/, with: { status: 404 } });
  expect(await install()).toEqual({ kind: 'installed', isNew: false, chatId: null });
});

test('an app that the catalogue does not have stops everybody, a person who is not there only themselves', async () => {
  expect(await install({ teamsAppId: 'app-2' })).toEqual({ kind: 'stopped', reason: 'not-in-catalogue' });
  emulator.world.users.clear();
  expect(await install()).toEqual({ kind: 'refused', reason: 'no-such-person' });
});

test('a permission that is missing stops everybody, a policy only the person', async () => {
  emulator.world.mayInstall = false;
  expect(await install()).toEqual({ kind: 'stopped', reason: 'not-permitted' });
  emulator.world.mayInstall = true;
  emulator.world.blocked.add('ada');
  expect(await install()).toEqual({ kind: 'refused', reason: 'policy' });
  next({ path: apps, with: { status: 401 } });
  expect(await install()).toEqual({ kind: 'stopped', reason: 'not-permitted' });
});

test.each([403, 404])('after %d and no more, nothing is concluded', async (status) => {
  const silence = [1, 2, 3].map(() => ({ path: apps, method: 'GET' as const, with: 'reset' as const }));
  next({ path: apps, method: 'POST', with: { status } }, ...silence);
  expect(await install()).toEqual({ kind: 'unavailable' });
});

test('too fast waits as long as Graph says, else a minute; nothing is tried again here', async () => {
  next({ path: apps, with: { status: 429, headers: { 'retry-after': '7' } } });
  expect(await install()).toEqual({ kind: 'busy', afterMilliseconds: 7_000 });
  next({ path: apps, with: { status: 429 } });
  expect(await install()).toEqual({ kind: 'busy', afterMilliseconds: 60_000 });
  expect(emulator.requests).toHaveLength(2);
});

test.each(['hang', 'reset', { status: 500 }, { status: 503, headers: { 'retry-after': '1' } }] as const)(
  '%j leaves it open, after one try',
  async (fault) => {
    next({ path: apps, with: fault });
    expect(await install(fault === 'hang' ? { timeoutMilliseconds: 300 } : {})).toEqual({ kind: 'unavailable' });
    expect(emulator.requests).toHaveLength(1);
  },
);

test('another refusal is about the person; without a token nothing is asked', async () => {
  next({ path: apps, with: { status: 400 } });
  expect(await install()).toEqual({ kind: 'refused', reason: 'refused' });
  expect(await install({ hasToken: false })).toEqual({ kind: 'unavailable' });
  expect(emulator.requests).toHaveLength(1);
});
