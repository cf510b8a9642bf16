import { api } from '#core/contract/api';
import { emptyProfile } from '#core/stakeholder/stakeholder';
import { accessTable, type RouteName } from '../../../bot/http/access-table';
import { calls } from './access-calls';
import { call } from './call';
import { fillWorkspace } from './filled-workspace';
import { type Name, startWorld, type World, waveOf } from './world';

const routes = Object.keys(calls) as RouteName[];
const ofCaller: readonly RouteName[] = [
  'getMe',
  'getMyPreferences',
  'changeMyPreferences',
  'getMyData',
  'exportMyDataJson',
  'exportMyDataXlsx',
  'eraseMe',
  'listDeletions',
  'changeDeletion',
];
const ofWorkspace = routes.filter((name) => !ofCaller.includes(name));
const ofWave = routes.filter((name) => api[name].path.includes('{waveId}'));
const leadsOnly: readonly RouteName[] = [
  'changeSettings',
  'getHealth',
  'appointLead',
  'removeLead',
  'listAudit',
  'getAuditCsv',
  'getAuditXlsx',
  'listRuns',
  'getRunsCsv',
  'getRunsXlsx',
  'installForGroup',
].concat(['copyInstrument', 'reviseInstrument', 'getTrainingCompletions', 'removeCommunicationAudit']) as RouteName[];

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await fillWorkspace(world);
});
afterEach(() => world.stop());

const ask = (route: RouteName, as: Name | null, params: Readonly<Record<string, string>> = {}) => {
  const { call: usual } = calls[route];
  return call(world, { ...usual, route, ...(as ? { as } : {}), params: { ...usual?.params, ...params } });
};

test('every route has a row, with an id for every place of its path', () => {
  expect([...routes].sort()).toEqual(Object.keys(api).sort());
  expect(Object.keys(accessTable).sort()).toEqual(Object.keys(api).sort());
  for (const name of routes) {
    const places = [...api[name].path.matchAll(/\{(\w+)\}/g)].map(([, place]) => place);
    expect({ name, places: ['workspaceId', ...Object.keys(calls[name].call?.params ?? {})].sort() }).toEqual({
      name,
      places: [...new Set(['workspaceId', ...places])].sort(),
    });
  }
});

/** People of this tenant who are not in the team: one who leads another, one in none, a stakeholder, one who led it once. */
const strangers: readonly Name[] = ['otto', 'sam', 'sid', 'lena'];

/** Mia wrote the message: leads may change it too, other members may not. */
const ofAuthor: readonly RouteName[] = [
  'changeCommunication',
  'removeCommunication',
  'sendCommunication',
  'askReaders',
  'markCommunicationSent',
  'recordOutcome',
];

/** Mia has the seat: a lead may free it too, and only she may rate on it. */
const ofRater: readonly RouteName[] = ['rateAuditedMessage', 'finishAuditRating'];

/** What each person gets from each route in the workspace w-pmo. */
const expected = (route: RouteName, name: Name): number => {
  if (ofCaller.includes(route)) return calls[route].status;
  if (name === 'fay') return 404;
  if (strangers.includes(name)) return 403;
  if ((ofAuthor.includes(route) || route === 'leaveAuditSeat') && name === 'ines') return 403;
  if (ofRater.includes(route) && name !== 'mia') return 403;
  if (route === 'setUpWorkspace') return name === 'ines' ? 200 : 403;
  return leadsOnly.includes(route) && name !== 'lea' ? 403 : calls[route].status;
};

const names: readonly Name[] = ['lea', 'mia', 'ines', ...strangers, 'fay'];

describe.each(names)('%s, as the role allows', (name) => {
  test.each(routes.map((route) => [expected(route, name), route] as const))(
    'gets %d from %s',
    async (status, route) => {
      expect((await ask(route, name)).status).toBe(status);
    },
  );
});

/** The status, type and so on that each of some routes answers, asked one after the other in the same world. */
const problemsOf = async (asked: readonly RouteName[], one: (route: RouteName) => ReturnType<typeof call>) => {
  const found: Record<string, string> = {};
  for (const route of asked) {
    const { status, json } = await one(route);
    found[route] = `${status} ${json.type}`;
  }
  return found;
};
const all = (asked: readonly RouteName[], answer: string) => Object.fromEntries(asked.map((route) => [route, answer]));

test('every route without a token is 401', async () => {
  const found = await problemsOf(routes, (route) => ask(route, null));
  expect(found).toEqual(all(routes, '401 urn:pmo-pulse:unauthenticated'));
  expect((await ask('getMe', null)).headers.get('www-authenticate')).toBe('Bearer');
});

test('every route with a bad token is 401', async () => {
  const headers = { authorization: 'Bearer a.b.c' };
  const found = await problemsOf(routes, (route) => call(world, { ...calls[route].call, route, headers }));
  expect(found).toEqual(all(routes, '401 urn:pmo-pulse:unauthenticated'));
});

test.each(['w-unknown', 'w-foreign', 'w-gone'])(
  'the workspace %s does not exist for people of this tenant',
  async (id) => {
    const found = await problemsOf(ofWorkspace, (route) => ask(route, 'lea', { workspaceId: id }));
    expect(found).toEqual(all(ofWorkspace, '404 urn:pmo-pulse:unknown-workspace'));
  },
);

describe('a team that is not set up', () => {
  const others = ofWorkspace.filter((route) => route !== 'setUpWorkspace');
  test.each<Name>(['ines', 'mia', 'sam'])('does not exist for %s', async (name) => {
    const found = await problemsOf(others, (route) => ask(route, name, { workspaceId: 'w-new' }));
    expect(found).toEqual(all(others, '404 urn:pmo-pulse:unknown-workspace'));
  });

  test.each<[number, Name]>([
    [201, 'ines'],
    [403, 'mia'],
    [403, 'sam'],
    [404, 'fay'],
  ])('is answered %d when %s sets it up', async (status, name) => {
    expect((await ask('setUpWorkspace', name, { workspaceId: 'w-new' })).status).toBe(status);
  });
});

test('every route is 503 while Teams cannot tell who is in the team', async () => {
  world.stores.roster.isAvailable = false;
  // Whoever asks for their own choices has a right to them that no team gives.
  const asked = routes.filter((route) => route === 'getMe' || ofWorkspace.includes(route));
  const found = await problemsOf(asked, (route) => ask(route, 'lea'));
  expect(found).toEqual(all(asked, '503 urn:pmo-pulse:roster-unavailable'));
  expect((await ask('getMyPreferences', 'lea')).status).toBe(200);
  expect(Number((await ask('getMe', 'lea')).headers.get('retry-after'))).toBeGreaterThan(0);
});

test('no route reaches a wave of another workspace', async () => {
  await world.stores.waves.add(waveOf('others-wave', 'open', { workspaceId: 'w-other' }));
  const found = await problemsOf(ofWave, (route) => ask(route, 'lea', { waveId: 'others-wave' }));
  expect(found).toEqual(all(ofWave, '404 urn:pmo-pulse:unknown-wave'));
});

/** Ids that are of no one workspace, or that a workspace may name though they are not in it. */
const notOfOneWorkspace: Readonly<Partial<Record<RouteName, number>>> = {
  // Another team's member is no member of this one.
  appointLead: 422,
  // Whoever is not in the register is written down in it, as an import would.
  restoreStakeholder: 200,
  // Groups are the tenant's.
  previewGroup: 200,
  importGroup: 200,
  installForGroup: 202,
};
const withIds = routes.filter((name) => Object.keys(calls[name].call?.params ?? {}).length > 0);

test.each(withIds)('%s finds nothing by the ids of another workspace, and changes nothing there', async (route) => {
  const theirs = { tenantId: 'tenant-home', workspaceId: 'w-pmo' };
  const stored = async () => ({
    workspace: await world.stores.workspaces.find(theirs),
    waves: await world.stores.waves.list(theirs),
    stakeholders: await world.stores.stakeholders.list(theirs),
    instruments: await world.stores.instruments.list(theirs),
    comments: await world.stores.comments.list({ ...theirs, waveId: 'closed-one' }),
  });
  const before = structuredClone(await stored());
  const { status } = await ask(route, 'otto', { workspaceId: 'w-other' });
  expect(status).toBe(notOfOneWorkspace[route] ?? 404);
  expect(await stored()).toEqual(before);
});

test.each(withIds)('%s finds nothing in another tenant by ids of this one', async (route) => {
  const { status } = await ask(route, 'fay', { workspaceId: 'w-foreign' });
  expect(status).toBe(notOfOneWorkspace[route] ?? 404);
});

test('a stakeholder of another workspace stays where they are', async () => {
  const entry = {
    tenantId: 'tenant-home',
    workspaceId: 'w-other',
    oid: 'olaf',
    name: 'Olaf',
    attributes: {},
    ...emptyProfile,
  };
  await world.stores.stakeholders.putAll([entry]);
  expect((await ask('removeStakeholder', 'lea', { userId: 'olaf' })).status).toBe(404);
  expect(await world.stores.stakeholders.list(entry)).toEqual([entry]);
});

test.each(['a b', 'a/b', 'a\u0000b', 'x'.repeat(129), 'ä', "a' or 'a"])('an id like %j is not found', async (id) => {
  for (const name of ['workspaceId', 'instrumentId', 'waveId', 'userId', 'commentId', 'groupId', 'position']) {
    const asked = routes.filter((route) => api[route].path.includes(`{${name}}`));
    const found = await problemsOf(asked, (route) => ask(route, 'lea', { [name]: id }));
    expect(found).toEqual(all(asked, '404 urn:pmo-pulse:not-found'));
  }
});

test('a path that cannot be decoded is not found', async () => {
  const headers = { authorization: await world.bearerOf('lea') };
  const response = await fetch(`${world.url}/api/workspaces/%E0%A4%A`, { headers });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ type: 'urn:pmo-pulse:not-found' });
});

test('nothing of a body is read for somebody who may not ask', async () => {
  const { url } = world;
  const headers = { authorization: await world.bearerOf('sam'), 'content-type': 'application/json' };
  const response = await fetch(`${url}/api/workspaces/w-pmo/waves`, { method: 'POST', headers, body: '{not json' });
  expect(response.status).toBe(403);
});
