import type { RouteName } from '../../../bot/http/access-table';
import { sampleMessage } from '../../core/abcde/sample-check';
import { call } from './call';
import { startWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const everyone = { kind: 'everyone' };
const plan = { instrumentId: 'express', audience: everyone };
const tooMany = Array.from({ length: 1001 }, (_, index) => `oid-${index}`);

/** Route, body, and what is wrong with it: pointer and detail. */
const badInputs: readonly (readonly [RouteName, unknown, readonly (readonly [string, string])[]])[] = [
  ['setUpWorkspace', undefined, [['', 'is missing']]],
  ['setUpWorkspace', 'pmo', [['', 'must be an object']]],
  ['setUpWorkspace', null, [['', 'must be an object']]],
  ['setUpWorkspace', {}, [['/kind', 'is missing']]],
  ['setUpWorkspace', { kind: 'qvr' }, [['/kind', 'must be one of: pmo']]],
  ['setUpWorkspace', { kind: 'pmo', role: 'lead' }, [['/role', 'is not a known field; leave it out']]],
  ['changeSettings', { minimumInvited: 4 }, [['/minimumInvited', 'must be at least 5']]],
  ['changeSettings', { minimumInvited: 1001 }, [['/minimumInvited', 'may be at most 1,000']]],
  ['changeSettings', { minimumInvited: 7.5 }, [['/minimumInvited', 'must be a whole number']]],
  ['changeSettings', { minimumInvited: '7' }, [['/minimumInvited', 'must be a number']]],
  ['changeSettings', { quiet: true }, [['/quiet', 'is not a known field; leave it out']]],
  ['changeSettings', { 'a/b~c': 1 }, [['/a~1b~0c', 'is not a known field; leave it out']]],
  // The row of its wave, which closes after that, could not be read again: nothing of anybody would be sent any more.
  [
    'addCommunication',
    sampleMessage({ sendAt: '9999-12-31T23:59:59.999Z' }),
    [['/sendAt', 'must be a time before the year 2100']],
  ],
  ['addStakeholders', {}, [['/userIds', 'is missing']]],
  ['addStakeholders', [], [['', 'must be an object']]],
  ['addStakeholders', { userIds: [] }, [['/userIds', 'must have at least one entry']]],
  ['addStakeholders', { userIds: tooMany }, [['/userIds', 'may have at most 1,000 entries']]],
  ['addStakeholders', { userIds: 'sid' }, [['/userIds', 'must be a list']]],
  [
    'addStakeholders',
    { userIds: ['ok', 7, 'not ok', ''] },
    [
      ['/userIds/1', 'must be text'],
      ['/userIds/2', 'may hold letters, digits and . _ ~ : @ - only'],
      ['/userIds/3', 'must have at least one character'],
    ],
  ],
  ['addStakeholders', { userIds: ['sid'], all: true }, [['/all', 'is not a known field; leave it out']]],
  [
    'addStakeholders',
    { people: [{ userId: 'sid' }, { userId: 'sid', attributes: { role: 7, '': 'x', site: '' }, name: 'Sid' }] },
    [
      ['/people/0/attributes', 'is missing'],
      ['/people/1/attributes/role', 'must be text'],
      ['/people/1/attributes/', 'has a name that is empty or too long'],
      ['/people/1/attributes/site', 'must have at least one character'],
      ['/people/1/name', 'is not a known field; leave it out'],
    ],
  ],
  [
    'planWave',
    {},
    [
      ['/instrumentId', 'is missing'],
      ['/audience', 'is missing'],
    ],
  ],
  ['planWave', { ...plan, audience: 'everyone' }, [['/audience', 'must be an object']]],
  ['planWave', { ...plan, audience: {} }, [['/audience/kind', 'is missing']]],
  ['planWave', { ...plan, audience: { kind: 'x' } }, [['/audience/kind', 'must be one of: everyone, segment, people']]],
  [
    'planWave',
    { ...plan, audience: { kind: 'people', userIds: [] } },
    [['/audience/userIds', 'must have at least one entry']],
  ],
  ['planWave', { ...plan, title: '   ' }, [['/title', 'must have at least one character']]],
  ['planWave', { ...plan, title: 'x'.repeat(101) }, [['/title', 'may have at most 100 characters']]],
  ['planWave', { ...plan, opensAt: 'tomorrow' }, [['/opensAt', 'must be a time in UTC, such as 2026-11-22T09:00:00Z']]],
  [
    'planWave',
    { ...plan, closesAt: '2026-12-01T09:00:00+01:00' },
    [['/closesAt', 'must be a time in UTC, such as 2026-11-22T09:00:00Z']],
  ],
  ['planWave', { ...plan, closesAt: null }, [['/closesAt', 'must be text']]],
];

const askAs = (route: RouteName) => (route === 'setUpWorkspace' ? 'ines' : 'lea');

test.each(badInputs)('%s with %j is told what is wrong and where', async (route, body, errors) => {
  const headers = { 'content-type': 'application/json' };
  const { status, json } = await call(world, { as: askAs(route), route, body, headers });
  expect([status, json.type]).toEqual([400, 'urn:pmo-pulse:invalid-input']);
  expect(json.errors).toEqual(errors.map(([pointer, detail]) => ({ pointer, detail })));
});

test('says so in German to whoever reads German', async () => {
  const { json } = await call(world, {
    as: 'lea',
    route: 'addStakeholders',
    body: { userIds: [7] },
    headers: { 'accept-language': 'de-AT,de;q=0.9,en;q=0.5' },
  });
  expect(json).toEqual({
    type: 'urn:pmo-pulse:invalid-input',
    title: 'Die Anfrage ist nicht verständlich',
    status: 400,
    detail:
      'Ein Feld ist nicht wie erwartet; die Liste der Fehler sagt, warum. Berichtigen Sie es, und versuchen Sie es noch einmal.',
    errors: [{ pointer: '/userIds/0', detail: 'muss ein Text sein' }],
  });
});

test('lists the first fifty mistakes only', async () => {
  const userIds = Array.from({ length: 200 }, () => 7);
  const { json } = await call(world, { as: 'lea', route: 'addStakeholders', body: { userIds } });
  expect(json.errors).toHaveLength(50);
});

test('whatever is sent to a route without a body is not looked at', async () => {
  const { status } = await call(world, { as: 'lea', route: 'appointLead', params: { userId: 'mia' }, body: { a: 1 } });
  expect(status).toBe(200);
});

test.each(['__proto__', 'constructor', 'toString'])(
  'an attribute called %s is stored or refused, and harms nothing',
  async (name) => {
    const body = `{"people":[{"userId":"sid","attributes":{${JSON.stringify(name)}:"x"}}]}`;
    const response = await fetch(`${world.url}/api/workspaces/w-pmo/stakeholders`, {
      method: 'POST',
      headers: { authorization: await world.bearerOf('lea'), 'content-type': 'application/json' },
      body,
    });
    expect([200, 400]).toContain(response.status);
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);
