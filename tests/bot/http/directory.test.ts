// The routes with the real credential and the real adapter, against a stand-in for Entra and Graph.
import { consentUrlOf } from '../../../bot/graph/consent-url';
import { makeGraphDirectory } from '../../../bot/graph/graph-directory';
import { makeAskGraph } from '../../../bot/graph/graph-request';
import { makeOnBehalfToken } from '../../../bot/graph/on-behalf-token';
import {
  type EmulatedUser,
  emulatedApp,
  type GraphEmulator,
  standInForEntra,
  startGraphEmulator,
} from '../../support/graph-emulator';
import { call } from './call';
import { personOf, startWorld, type World } from './world';

// The library is loaded at the first exchange, which takes seconds while other work keeps the machine busy.
jest.setTimeout(60_000);

let emulator: GraphEmulator;
let leaveEntra: () => void;
let world: World;

const directoryAccess = () => ({
  kind: 'ready' as const,
  directory: makeGraphDirectory({
    askGraph: makeAskGraph({ url: emulator.url, sleep: async () => {} }),
    tokenOf: makeOnBehalfToken(emulatedApp),
  }),
  consentUrl: consentUrlOf(emulatedApp, 'pulse.example'),
});

const user = (id: string, changed: Partial<EmulatedUser> = {}): EmulatedUser => ({
  id,
  displayName: `Entra name of ${id}`,
  userType: 'Member',
  accountEnabled: true,
  ...changed,
});

beforeEach(async () => {
  emulator = await startGraphEmulator();
  leaveEntra = standInForEntra(emulator);
  world = await startWorld({ directoryAccess: directoryAccess() });
  const sales = [user('sid', { department: 'Sales' }), user('una', { department: 'Law' }), user('mia')];
  emulator.world.groups = [
    { id: 'g-1', displayName: 'Sales', users: [...sales, user('new'), user('gus', { userType: 'Guest' })] },
  ];
  emulator.world.own = ['g-1'];
  for (const oid of ['sid', 'una', 'mia']) await world.stores.people.add(personOf(oid));
});
afterEach(async () => {
  leaveEntra();
  await world.stop();
  await emulator.stop();
});

/** Each call comes with a token of its own; Entra knows those of this test. */
const ask = async (route: Parameters<typeof call>[1]['route'], body?: unknown, as: 'lea' | 'mia' = 'mia') => {
  const authorization = await world.bearerOf(as);
  emulator.world.callers = [...emulator.world.callers, authorization.replace('Bearer ', '')];
  const params = route === 'getDirectory' || route === 'findGroups' ? {} : { groupId: 'g-1' };
  return call(world, { route, params, body, headers: { authorization } });
};

test('what can be done here is told, with the way to a consent', async () => {
  const { json } = await ask('getDirectory');
  expect(json).toMatchObject({ groups: 'ready', canInstall: true, installations: { reasons: {} } });
  const consent = new URL(json.consentUrl);
  expect(consent.origin + consent.pathname).toBe(
    `https://login.microsoftonline.com/${emulatedApp.tenantId}/oauth2/v2.0/authorize`,
  );
  expect(Object.fromEntries(consent.searchParams)).toMatchObject({
    client_id: emulatedApp.id,
    redirect_uri: 'https://pulse.example/tab/consent.html',
    response_mode: 'fragment',
    scope: 'https://graph.microsoft.com/GroupMember.Read.All https://graph.microsoft.com/User.Read.All',
  });
});

test('a group is found, looked at and imported on behalf of the caller', async () => {
  expect((await ask('findGroups', {})).json).toEqual({
    groups: [{ id: 'g-1', name: 'Sales', description: null }],
    hasMore: false,
  });
  expect((await ask('findGroups', { words: 'nothing' })).json.groups).toEqual([]);
  const counted = { withoutApp: 1, pmoMembers: 1, guests: 1, disabled: 0, hasMore: false };
  expect((await ask('previewGroup', {})).json).toMatchObject({
    ...counted,
    toRegister: 2,
    fields: { department: { filled: 2, values: 2 } },
    some: [{ name: 'Entra name of sid', isGuest: false }, { name: 'Entra name of una' }, { name: 'Entra name of new' }],
  });
  const done = await ask('importGroup', { take: { department: 'Division' } });
  expect(done.json).toEqual({ ...counted, added: 2 });
  expect((await ask('listStakeholders')).json.stakeholders).toMatchObject([
    { userId: 'sid', attributes: { Division: 'Sales' } },
    { userId: 'una', attributes: { Division: 'Law' } },
  ]);
});

test('a lead has the app installed for those who lack it, and sees how it goes', async () => {
  const planned = await ask('installForGroup', { withGuests: true }, 'lea');
  expect([planned.status, planned.json]).toEqual([202, { planned: 2 }]);
  expect((await ask('getDirectory')).json.installations.states).toMatchObject({ planned: 2, installed: 0 });
});

test('without consent it is refused with a word of its own', async () => {
  emulator.world.consented = false;
  for (const [route, body] of [
    ['findGroups', {}],
    ['previewGroup', {}],
    ['importGroup', {}],
  ] as const) {
    const { status, json } = await ask(route, body);
    expect([status, json.type]).toEqual([403, 'urn:pmo-pulse:consent-needed']);
  }
  expect((await ask('listStakeholders')).json.stakeholders).toEqual([]);
});

const members = /transitiveMembers/;

test.each([
  [403, 403, 'directory-not-permitted'],
  [404, 404, 'unknown-group'],
  [500, 503, 'directory-unavailable'],
  [401, 401, 'unauthenticated'],
])('Graph’s %d is answered %d %s', async (graph, status, kind) => {
  emulator.world.faults = [{ path: members, with: { status: graph } }];
  const answered = await ask('previewGroup', {});
  expect([answered.status, answered.json.type]).toEqual([status, `urn:pmo-pulse:${kind}`]);
});

test('a busy Graph is answered with how long to wait', async () => {
  emulator.world.faults = [{ path: members, with: { status: 429, headers: { 'retry-after': '90' } } }];
  const { status, json, headers } = await ask('importGroup', {});
  expect([status, json.type, headers.get('retry-after')]).toEqual([503, 'urn:pmo-pulse:directory-busy', '90']);
  expect(json.detail).toContain('90 seconds');
});

test('a fault in between imports nothing', async () => {
  emulator.world.pageSize = 2;
  // After the first page every try is cut off.
  let pages = 0;
  Object.defineProperty(emulator.world, 'pageSize', {
    get: () => {
      pages += 1;
      if (pages === 1) emulator.world.faults = [1, 2, 3].map(() => ({ path: members, with: 'reset' }));
      return 2;
    },
  });
  expect((await ask('importGroup', {})).status).toBe(503);
  expect(pages).toBe(1);
  expect((await ask('listStakeholders')).json.stakeholders).toEqual([]);
});

test.each([
  ['local', 'local mode'],
  ['no-secret', 'BOT_PASSWORD'],
] as const)('where there is no directory (%s), the answer says what can be done', async (reason, words) => {
  await world.stop();
  world = await startWorld({ directoryAccess: { kind: 'off', reason } });
  expect((await ask('getDirectory')).json).toMatchObject({ groups: reason, consentUrl: null });
  for (const route of ['findGroups', 'previewGroup', 'importGroup', 'installForGroup'] as const) {
    const { status, json } = await ask(route, {}, 'lea');
    expect([status, json.type]).toEqual([409, 'urn:pmo-pulse:directory-off']);
    expect(json.detail).toContain(words);
  }
});

test('installing that is switched off is refused', async () => {
  await world.stop();
  world = await startWorld({ directoryAccess: directoryAccess(), canInstall: false });
  const { status, json } = await ask('installForGroup', {}, 'lea');
  expect([status, json.type]).toEqual([409, 'urn:pmo-pulse:installing-off']);
  expect(await world.stores.installations.list('tenant-home')).toEqual([]);
});

test.each([
  [{ take: { mail: 'Mail' } }],
  [{ take: { department: ' Division' } }],
  [{ take: { department: '' } }],
  [{ take: { department: 'Same', jobTitle: 'Same' } }],
  [{ withGuests: 'yes' }],
])('an import like %j is not understood', async (body) => {
  expect((await ask('importGroup', body)).status).toBe(400);
  expect(emulator.requests).toEqual([]);
});

test('no error tells a token, or what Entra or Graph said', async () => {
  const json = { error: { code: 'Bad', message: 'planted-secret-text' } };
  emulator.world.faults = [{ path: members, with: { status: 400, json } }];
  const answered = await ask('previewGroup', {});
  expect(answered.status).toBe(500);
  const told = `${JSON.stringify(answered.json)}${JSON.stringify(world.logged, (_, value) =>
    value instanceof Error ? `${value.stack} ${Object.values(value)}` : value,
  )}`;
  const secrets = ['planted-secret-text', emulator.graphToken, emulatedApp.password, 'eyJ'];
  for (const secret of secrets) expect(told).not.toContain(secret);
  expect(told).toContain('400 Bad');
});
