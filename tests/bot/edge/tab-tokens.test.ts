// The tab's door in a tenant: jose's own check of tokens, with the keys of a stand-in for Microsoft Entra.
import { createServer } from 'node:http';
import { type Claims, signToken } from '../../support/entra';
import { forgeries } from './forged';
import { botClaims, botId, type Edge, homeTenant, rowsOf, seconds, startEdge, tabClaims, teamsWeb } from './world';

jest.setTimeout(30_000);

let edge: Edge;
const elsewhere = createServer((_, response) => response.end('{"keys":[]}'));
const visits = jest.fn();
elsewhere.on('request', visits);

beforeAll(async () => {
  elsewhere.listen(0, '127.0.0.1');
  edge = await startEdge();
});
afterAll(async () => {
  await edge.stop();
  elsewhere.close();
});

const bearer = async (changed: Claims = {}, header: Claims = {}) => `Bearer ${await edge.tabToken(changed, header)}`;

const expectRefused = async (status: number, authorization?: string) => {
  const before = await rowsOf(edge.tables);
  const answer = await edge.me(authorization);
  expect({ status: answer.status, text: answer.text }).toMatchObject({ status });
  expect(await rowsOf(edge.tables)).toEqual(before);
  expect(answer.text).not.toMatch(/jose|jwt|issuer|audience|azp|scope|node_modules|\bat .*\.(ts|js)/i);
  if (status === 401) expect(answer.headers.get('www-authenticate')).toBe('Bearer');
};

const outlook = ['d3590ed6-52b3-4102-aeff-aad2292ab01c', 'bc59ab01-8403-45c6-8796-ac3ef710b3e3'].concat(
  '27922004-5251-4030-b22d-91ecd9a37ea4',
);
const teams = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', teamsWeb];
const microsoft365 = ['4765445b-32c6-49b0-83e6-1d93765276ca', '0ec893e0-5785-4de6-99da-4ed124e5296c'];

test.each<[string, () => Claims]>([
  ['as Teams asks for it', () => ({})],
  ['with more scopes', () => ({ scp: 'User.Read access_as_user' })],
  ['that says that it is a person’s', () => ({ idtyp: 'user' })],
  ['from a clock that goes a little wrong', () => ({ nbf: seconds() + 50, exp: seconds() + 100 })],
  ['that ran out a moment ago', () => ({ exp: seconds() - 50 })],
  ['of an app that is both', () => ({ roles: ['Something'] })],
  ...[...teams, ...outlook, ...microsoft365].map((azp): [string, () => Claims] => [
    `that ${azp} asked for`,
    () => ({ azp }),
  ]),
])('a token %s is taken', async (_, changed) => {
  const answer = await edge.me(await bearer(changed()));
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.text)).toMatchObject({ userId: 'ada', tenantId: homeTenant });
});

test.each(Object.keys(forgeries))('a token with %s gets 401', async (name) => {
  const address = elsewhere.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const [key] = edge.entra.tenants.keys;
  if (!key) throw new Error('No key');
  await expectRefused(401, `Bearer ${await forgeries[name]?.(tabClaims(), key, `http://127.0.0.1:${port}/keys`)}`);
  expect(visits).not.toHaveBeenCalled();
});

const otherTenant = '9e8d7c6b-0000-4000-8000-00000000cccc';
const login = 'https://login.microsoftonline.com';

test.each<[string, () => Claims]>([
  ['of another tenant', () => ({ tid: otherTenant, iss: `${login}/${otherTenant}/v2.0` })],
  ['of this tenant that another issued', () => ({ iss: `${login}/${otherTenant}/v2.0` })],
  ['of another tenant that this one issued', () => ({ tid: otherTenant })],
  ['that all tenants issued', () => ({ iss: `${login}/common/v2.0` })],
  ['of a tenant that is a path', () => ({ tid: '../common', iss: `${login}/../common/v2.0` })],
  ['of several tenants', () => ({ tid: [homeTenant] })],
  ['of no tenant', () => ({ tid: undefined })],
  [
    'of version 1',
    () => ({ ver: '1.0', iss: `https://sts.windows.net/${homeTenant}/`, azp: undefined, appid: teamsWeb }),
  ],
  ['that says version 1 and is not', () => ({ ver: '1.0' })],
  ['of no version', () => ({ ver: undefined })],
  ['of the version in numbers', () => ({ ver: 2 })],
  ['from the issuer without its version', () => ({ iss: `${login}/${homeTenant}/` })],
  ['from the issuer with a stroke more', () => ({ iss: `${login}/${homeTenant}/v2.0/` })],
  ['from a list of issuers', () => ({ iss: [`${login}/${homeTenant}/v2.0`] })],
  ['from another cloud', () => ({ iss: `https://login.microsoftonline.us/${homeTenant}/v2.0` })],
  ['for another app', () => ({ aud: '6f0d5a1e-0000-4000-8000-00000000eeee' })],
  ['for the address of this app', () => ({ aud: `api://pulse.example/botid-${botId}` })],
  ['for Microsoft Graph', () => ({ aud: '00000003-0000-0000-c000-000000000000' })],
  ['for several apps, this one among them', () => ({ aud: ['00000003-0000-0000-c000-000000000000', botId] })],
  ['for nobody', () => ({ aud: undefined })],
  ['that a strange app asked for', () => ({ azp: '00000000-0000-4000-8000-00000000cccc' })],
  ['that this app asked for', () => ({ azp: botId })],
  ['that nobody asked for', () => ({ azp: undefined })],
  ['that several apps asked for', () => ({ azp: [teamsWeb] })],
  ['of an app alone', () => ({ scp: undefined, roles: ['access_as_user'], idtyp: 'app' })],
  ['of an app with a scope', () => ({ idtyp: 'app' })],
  ['of a device', () => ({ idtyp: 'device' })],
  ['to sign in with, not to ask with', () => ({ scp: undefined, nonce: 'x' })],
  ['without the scope', () => ({ scp: 'User.Read openid' })],
  ['with a scope that begins alike', () => ({ scp: 'access_as_user_admin' })],
  ['with the scope in other letters', () => ({ scp: 'Access_As_User' })],
  ['with a list of scopes', () => ({ scp: ['access_as_user'] })],
  ['that ran out', () => ({ exp: seconds() - 70 })],
  ['that is not valid yet', () => ({ nbf: seconds() + 70 })],
  ['that never runs out', () => ({ exp: undefined })],
  ['that runs out in words', () => ({ exp: 'tomorrow' })],
  ['that has always been valid', () => ({ nbf: undefined })],
  ['of no person', () => ({ oid: undefined })],
  ['of a person that is a path', () => ({ oid: 'a/b' })],
  ['of a person that could be read as two', () => ({ oid: 'ada|eve' })],
  ['of a list of people', () => ({ oid: ['ada'] })],
  ['that Teams sends to the bot', () => botClaims()],
])('a token %s gets 401', async (_, changed) => {
  await expectRefused(401, await bearer(changed()));
});

test('what the Bot Framework signs opens no tab', async () => {
  for (const key of edge.entra.botFramework.keys)
    await expectRefused(401, `Bearer ${await signToken(tabClaims(), key)}`);
});

test.each<[string, () => Promise<string> | string | undefined]>([
  ['no header', () => undefined],
  ['another scheme', async () => `Basic ${await edge.tabToken()}`],
  ['two tokens', async () => `${await bearer()}, ${await bearer()}`],
  ['a scheme alone', () => 'Bearer'],
])('%s gets 401', async (_, authorization) => {
  await expectRefused(401, await authorization());
});

test('a token anywhere but in the header gets 401', async () => {
  const token = await edge.tabToken();
  const response = await fetch(`${edge.url}/api/me?access_token=${token}`, { headers: { cookie: `token=${token}` } });
  expect(response.status).toBe(401);
});

test('a token of twenty thousand letters gets 431 from the server itself', async () => {
  await expectRefused(431, await bearer({ padding: 'x'.repeat(20_000) }));
});

test('every route asks for a token before anything else', async () => {
  for (const path of ['/api/workspaces/w/waves', '/api/workspaces/%00/waves', '/api/me/preferences']) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'GET']) {
      const body = method === 'GET' ? {} : { body: '{not json', headers: { 'content-type': 'application/json' } };
      expect([401, 404, 405]).toContain((await fetch(edge.url + path, { method, ...body })).status);
    }
  }
});
