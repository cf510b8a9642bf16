import { mostGroups, mostMembers } from '#core/directory/directory';
import { ok, refused } from '#core/kernel/result';
import { makeGraphDirectory } from '../../../bot/graph/graph-directory';
import { makeAskGraph } from '../../../bot/graph/graph-request';
import type { OnBehalfToken } from '../../../bot/graph/on-behalf-token';
import { type EmulatedUser, type GraphEmulator, startGraphEmulator } from '../../support/graph-emulator';

/** Fifty pages twice, while other work keeps the machine busy. */
const busyMachineMilliseconds = 60_000;

let emulator: GraphEmulator;
let waits: number[];
beforeEach(async () => {
  emulator = await startGraphEmulator();
  waits = [];
});
afterEach(() => emulator.stop());

const patientMilliseconds = 20_000;

const directory = (timeoutMilliseconds = patientMilliseconds, tokenOf?: OnBehalfToken) => {
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  return makeGraphDirectory({
    askGraph: makeAskGraph({ url: emulator.url, timeoutMilliseconds, sleep }),
    tokenOf: tokenOf ?? (async () => ok(emulator.graphToken)),
  });
};
const user = (id: string, changed: Partial<EmulatedUser> = {}): EmulatedUser => ({
  id,
  displayName: `Name of ${id}`,
  userType: 'Member',
  accountEnabled: true,
  ...changed,
});
const group = (id: string, users: readonly EmulatedUser[] = [], changed = {}) => ({
  id,
  displayName: `Group ${id}`,
  users,
  ...changed,
});
const members = /transitiveMembers/;

test('groups are found by name, whatever is written in it', async () => {
  emulator.world.groups = [group('sales'), group('law', [], { description: 'Lawyers' })];
  const found = await directory().findGroups('token', 'GROUP L"\\a');
  expect(found).toMatchObject({ ok: true, value: { items: [] } });
  expect(await directory().findGroups('token', 'group l')).toEqual(
    ok({ items: [{ id: 'law', name: 'Group law', description: 'Lawyers' }], hasMore: false }),
  );
  expect(emulator.requests.map(({ query }) => query.get('$search'))).toEqual([
    '"displayName:GROUP L  a"',
    '"displayName:group l"',
  ]);
});

test('without words the groups of the caller are listed, and the first of many', async () => {
  emulator.world.groups = Array.from({ length: mostGroups + 1 }, (_, at) => group(`g${at}`));
  emulator.world.own = ['g1'];
  expect(await directory().findGroups('token', null)).toMatchObject({
    value: { items: [{ id: 'g1' }], hasMore: false },
  });
  emulator.world.own = emulator.world.groups.map(({ id }) => id);
  const found = await directory().findGroups('token', null);
  expect(found).toMatchObject({ value: { hasMore: true } });
  expect(found.ok && found.value.items).toHaveLength(mostGroups);
  // The one that does not fit is not even read.
  expect(emulator.requests).toHaveLength(2);
});

test('members come from all pages and from groups within, each once, with what is known of them', async () => {
  emulator.world.pageSize = 2;
  const inner = group('inner', [user('B'), user('c', { userType: 'Guest' }), user('d', { accountEnabled: false })]);
  const ada = user('a', { department: ' Sales ', officeLocation: '', jobTitle: null });
  emulator.world.groups = [group('outer', [ada, user('b')], { groups: [inner] })];
  const found = await directory().listMembers('token', 'outer');
  const plain = { isGuest: false, isDisabled: false, profile: {} };
  expect(found).toEqual(
    ok({
      hasMore: false,
      items: [
        { ...plain, oid: 'a', name: 'Name of a', profile: { department: 'Sales' } },
        { ...plain, oid: 'b', name: 'Name of B' },
        { ...plain, oid: 'c', name: 'Name of c', isGuest: true },
        { ...plain, oid: 'd', name: 'Name of d', isDisabled: true },
      ],
    }),
  );
  expect(emulator.requests.map(({ query }) => query.get('$top'))).toEqual(['999', '999', '999']);
});

test(
  'no more than the bound are read',
  async () => {
    const users = Array.from({ length: mostMembers + 1 }, (_, at) => user(`u${at}`));
    emulator.world.groups = [group('all', users)];
    const found = await directory().listMembers('token', 'all');
    expect(found).toMatchObject({ ok: true, value: { hasMore: true } });
    expect(found.ok && found.value.items).toHaveLength(mostMembers);
    emulator.world.groups = [group('all', users.slice(1))];
    expect(await directory().listMembers('token', 'all')).toMatchObject({ value: { hasMore: false } });
  },
  busyMachineMilliseconds,
);

test('the token never leaves for another host, whatever an answer names as its next page', async () => {
  const stranger = await startGraphEmulator();
  const json = { value: [], '@odata.nextLink': `${stranger.url}/groups` };
  emulator.world.faults = [{ path: members, with: { status: 200, json } }];
  await expect(directory().listMembers('token', 'g')).rejects.toThrow('another host');
  expect(stranger.requests).toEqual([]);
  await stranger.stop();
});

test('a redirect is not followed', async () => {
  const headers = { location: `${emulator.url}/me/memberOf/microsoft.graph.group` };
  emulator.world.faults = [{ path: members, with: { status: 302, headers } }];
  await expect(directory().listMembers('token', 'g')).rejects.toThrow('302');
  expect(emulator.requests).toHaveLength(1);
});

test.each([
  [401, 'sign-in-expired'],
  [403, 'directory-not-permitted'],
  [404, 'unknown-group'],
  [500, 'directory-unavailable'],
] as const)('%d is %s, at once', async (status, kind) => {
  emulator.world.faults = [{ path: members, with: { status } }];
  expect(await directory().listMembers('token', 'g')).toEqual(refused({ kind }));
  expect(emulator.requests).toHaveLength(1);
});

test.each([429, 503])('%d is waited for as long as it says, and then it goes on', async (status) => {
  emulator.world.groups = [group('g', [user('a')])];
  emulator.world.faults = ['3', new Date(Date.now() - 5_000).toUTCString()].map((retryAfter) => ({
    path: members,
    with: { status, headers: { 'retry-after': retryAfter } },
  }));
  expect(await directory().listMembers('token', 'g')).toMatchObject({ value: { items: [{ oid: 'a' }] } });
  expect(waits).toEqual([3_000, 0]);
});

test('without a word how long, it waits longer each time and gives up after the third', async () => {
  emulator.world.faults = [1, 2, 3].map(() => ({ path: members, with: { status: 429 } }));
  const found = await directory().listMembers('token', 'g');
  expect(found).toEqual(refused({ kind: 'directory-busy', retryAfterSeconds: 30 }));
  expect(waits).toEqual([1_000, 2_000]);
  expect(emulator.requests).toHaveLength(3);
});

test('a long wait is not ours to take', async () => {
  emulator.world.faults = [{ path: members, with: { status: 429, headers: { 'retry-after': '120' } } }];
  const found = await directory().listMembers('token', 'g');
  expect(found).toEqual(refused({ kind: 'directory-busy', retryAfterSeconds: 120 }));
  expect(waits).toEqual([]);
});

test.each(['hang', 'reset'] as const)(
  'Graph that does not answer (%s) is given up after the third try',
  async (fault) => {
    emulator.world.faults = [1, 2, 3].map(() => ({ path: members, with: fault }));
    expect(await directory(300).listMembers('token', 'g')).toEqual(refused({ kind: 'directory-unavailable' }));
    expect(emulator.requests).toHaveLength(3);
  },
);

test('after a try that was cut off the next one counts', async () => {
  emulator.world.groups = [group('g', [user('a')])];
  emulator.world.faults = [{ path: members, with: 'reset' }];
  expect(await directory().listMembers('token', 'g')).toMatchObject({ value: { items: [{ oid: 'a' }] } });
});

test('what Graph does not understand is a fault, which tells its code and nothing else', async () => {
  const json = { error: { code: 'Request_BadRequest', message: 'planted-secret-text' } };
  emulator.world.faults = [{ path: members, with: { status: 400, json } }];
  const fault = await directory()
    .listMembers('caller-token', 'g')
    .catch((error: unknown) => error);
  expect(fault).toMatchObject({ message: expect.stringMatching(/400 Request_BadRequest$/) });
  const told = `${(fault as Error).stack}${JSON.stringify(fault)}`;
  for (const secret of ['planted-secret-text', 'caller-token', emulator.graphToken]) expect(told).not.toContain(secret);
});

test.each([{ value: 'none' }, { value: [{ displayName: 'no id' }] }, 'text'])(
  'an answer in another form (%j) is a fault',
  async (json) => {
    emulator.world.faults = [{ path: members, with: { status: 200, json } }];
    await expect(directory().listMembers('token', 'g')).rejects.toThrow('form');
  },
);

test('who gets no token asks Graph nothing', async () => {
  const refusal = refused({ kind: 'consent-needed' as const });
  const closed = directory(patientMilliseconds, async () => refusal);
  expect([await closed.findGroups('token', null), await closed.listMembers('token', 'g')]).toEqual([refusal, refusal]);
  expect(emulator.requests).toEqual([]);
});
