// The bot's door in a tenant: botbuilder's own check of tokens, with the keys of a stand-in. Nothing bad leaves a trace.
import { createServer } from 'node:http';
import { samplePerson } from '../../core/samples';
import { type Claims, signToken } from '../../support/entra';
import { forgeries } from './forged';
import {
  botClaims,
  botId,
  type Edge,
  homeTenant,
  personal,
  pressed,
  rowsOf,
  seconds,
  serviceUrl,
  startEdge,
  tabClaims,
} from './world';

jest.setTimeout(30_000);

/** Would be felt: Ada is asked no more. */
const stop = () => pressed('ada', { verb: 'pulse.stop', v: 1 });

let edge: Edge;
const printed: unknown[][] = [];
const elsewhere = createServer((_, response) => response.end('{}'));
const visits = jest.fn();
elsewhere.on('request', visits);

beforeAll(async () => {
  // botbuilder prints why it refused a token.
  for (const printer of ['error', 'warn'] as const)
    jest.spyOn(console, printer).mockImplementation((...line) => void printed.push(line));
  elsewhere.listen(0, '127.0.0.1');
  edge = await startEdge();
  await edge.stores.people.add(samplePerson('ada', { tenantId: homeTenant }));
  await edge.stores.people.add(samplePerson('ada', { tenantId: 'other' }));
});
afterAll(async () => {
  await edge.stop();
  elsewhere.close();
  jest.restoreAllMocks();
});

const bearer = async (changed: Claims = {}, header: Claims = {}) => `Bearer ${await edge.botToken(changed, header)}`;
const ada = () => edge.stores.people.find({ tenantId: homeTenant, oid: 'ada' });

/** Posts something bad; nothing is stored, and what is said about it gives nothing away. */
const expectRefused = async (status: number, body: unknown, authorization?: string, headers = {}) => {
  const before = await rowsOf(edge.tables);
  const answer = await edge.post(body, authorization, headers);
  expect({ status: answer.status, text: answer.text.slice(0, 500) }).toMatchObject({ status });
  expect(await rowsOf(edge.tables)).toEqual(before);
  expect(answer.text).not.toMatch(
    /planted|botframework|endorsement|signature|jwt|issuer|node_modules|\bat .*\.(ts|js)/i,
  );
  if (status !== 431) expect(answer.headers.get('content-type')).toContain('application/problem+json');
};

test('what Teams signs is heard', async () => {
  const answer = await edge.post(stop(), await bearer());
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.text)).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
  expect((await ada())?.value.asking).toBe('stopped');
  expect((await edge.post(pressed('ada', { verb: 'pulse.resume', v: 1 }), await bearer())).status).toBe(200);
  expect((await ada())?.value.asking).toBe('welcome');
});

test.each(Object.keys(forgeries))('a token with %s gets 401', async (name) => {
  const address = elsewhere.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const [key] = edge.entra.botFramework.keys;
  if (!key) throw new Error('No key');
  const token = await forgeries[name]?.(botClaims(), key, `http://127.0.0.1:${port}/keys`);
  await expectRefused(401, stop(), `Bearer ${token}`);
  expect(visits).not.toHaveBeenCalled();
});

test.each<[string, () => Promise<string> | string | undefined]>([
  ['no header', () => undefined],
  ['an empty header', () => ' '],
  ['another scheme', () => 'Basic eDp5'],
  ['a scheme alone', () => 'Bearer'],
  ['two tokens', async () => `${await bearer()} ${await edge.botToken()}`],
  ['two schemes', async () => `Bearer ${await bearer()}`],
  ['rubbish', () => 'Bearer x'],
  ['rubbish in three parts', () => 'Bearer a.b.c'],
])('%s gets 401, also in front of a body that would get 400', async (_, authorization) => {
  await expectRefused(401, stop(), await authorization());
  await expectRefused(401, '{"type":123}', await authorization());
  await expectRefused(401, '{"type":', await authorization());
});

test.each<[string, () => Claims]>([
  ['for another bot', () => ({ aud: '6f0d5a1e-0000-4000-8000-00000000eeee' })],
  ['for several bots, this one among them', () => ({ aud: [botId, 'other'] })],
  ['for a list of this bot', () => ({ aud: [botId] })],
  ['for nobody', () => ({ aud: undefined })],
  ['for the address of this bot', () => ({ aud: `api://pulse.example/botid-${botId}` })],
  ['from somebody else', () => ({ iss: 'https://api.botframework.com.evil.example' })],
  ['from a list of issuers', () => ({ iss: ['https://api.botframework.com'] })],
  ['from the Bot Framework of another cloud', () => ({ iss: 'https://api.botframework.us' })],
  ['from nobody', () => ({ iss: undefined })],
  ['that has run out', () => ({ exp: seconds() - 400 })],
  ['that is not valid yet', () => ({ nbf: seconds() + 400 })],
  ['that never runs out', () => ({ exp: undefined })],
  ['that runs out in words', () => ({ exp: 'tomorrow' })],
  ['for answers to nowhere', () => ({ serviceurl: undefined })],
  ['for answers to an empty address', () => ({ serviceurl: '' })],
  ['for answers to a list', () => ({ serviceurl: [serviceUrl] })],
  ['for answers to another part of Teams', () => ({ serviceurl: 'https://smba.trafficmanager.net/amer/' })],
  ['for answers to an address that differs in its last sign', () => ({ serviceurl: serviceUrl.replace(/\/$/, '') })],
  ['of a bot that speaks to a bot', () => ({ ver: '1.0', appid: '6f0d5a1e-0000-4000-8000-00000000eeee' })],
  ['of an anonymous bot', () => ({ appid: 'AnonymousSkill' })],
])('a token %s gets 401', async (_, changed) => {
  await expectRefused(401, stop(), await bearer(changed()));
});

describe('the ways of botbuilder past the channel are closed', () => {
  const [tenantKey, channelKey] = [
    () => edge.entra.tenants.keys[0] as never,
    () => edge.entra.botFramework.keys[0] as never,
  ];
  const microsoft = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';
  test.each<[string, Claims]>([
    ['version 1, as the emulator sends it', { iss: `https://sts.windows.net/${microsoft}/`, ver: '1.0', appid: botId }],
    ['version 2', { iss: `https://login.microsoftonline.com/${microsoft}/v2.0`, ver: '2.0', azp: botId }],
    ['no version', { iss: `https://sts.windows.net/${microsoft}/`, appid: botId }],
    ['our own tenant', { iss: `https://sts.windows.net/${homeTenant}/`, tid: homeTenant, ver: '1.0', appid: botId }],
    ['any tenant', { iss: 'https://sts.windows.net/evil/', tid: 'evil', ver: '1.0', appid: botId, aud: 'graph' }],
    ['a bot', { iss: `https://sts.windows.net/${homeTenant}/`, tid: homeTenant, ver: '1.0', appid: 'another' }],
    ['a person in the tab', tabClaims()],
  ])('a token that Entra issued, of %s, gets 401', async (_, changed) => {
    for (const key of [tenantKey(), channelKey()])
      await expectRefused(401, stop(), `Bearer ${await signToken({ ...botClaims(), ...changed }, key)}`);
  });

  test('botbuilder is not shown a tenant that such a token names', async () => {
    const { tenants } = edge.entra;
    expect(tenants.asked).toBe(0);
  });
});

test('a key that may sign for other channels alone gets 401', async () => {
  await expectRefused(401, stop(), `Bearer ${await signToken(botClaims(), edge.entra.webChatKey)}`);
});

test('a token of twenty thousand letters gets 431 from the server itself', async () => {
  await expectRefused(431, stop(), await bearer({ padding: 'x'.repeat(20_000) }));
});

test.each<[number, string, Claims | string]>([
  [400, 'no JSON', '{"type":'],
  [400, 'nothing', ''],
  [400, 'a list', '[]'],
  [400, 'a number for a type', '{"type":123}'],
  [400, 'an empty object', {}],
  [400, 'no type', { ...stop(), type: undefined }],
  [400, 'no channel', { ...stop(), channelId: undefined }],
  [400, 'no service URL', { ...stop(), serviceUrl: undefined }],
  [400, 'an empty service URL', { ...stop(), serviceUrl: '' }],
  [400, 'a foreign service URL', { ...stop(), serviceUrl: 'https://evil.example/' }],
  [400, 'a service URL of this machine', { ...stop(), serviceUrl: 'http://127.0.0.1:3978/' }],
  [400, 'a service URL of the cloud’s own', { ...stop(), serviceUrl: 'http://169.254.169.254/latest/meta-data' }],
  [400, 'a service URL without TLS', { ...stop(), serviceUrl: serviceUrl.replace('https', 'http') }],
  [
    400,
    'a service URL that only begins like Teams’',
    { ...stop(), serviceUrl: 'https://smba.trafficmanager.net.evil/' },
  ],
  [400, 'a service URL with a user', { ...stop(), serviceUrl: 'https://smba.trafficmanager.net@evil.example/' }],
  [400, 'a service URL with a password', { ...stop(), serviceUrl: 'https://a:b@smba.trafficmanager.net/emea/' }],
  [400, 'a service URL with a port', { ...stop(), serviceUrl: 'https://smba.trafficmanager.net:8443/emea/' }],
  [401, 'a service URL that the token does not name', { ...stop(), serviceUrl: 'https://europe.botframework.com/' }],
  [400, 'no sender', { ...stop(), from: undefined }],
  [400, 'a sender that could be read as two', { ...stop(), from: { id: '29:ada', aadObjectId: 'other|ada' } }],
  [400, 'no conversation', { ...stop(), conversation: undefined }],
  [400, 'a number for a conversation', { ...stop(), conversation: { id: 7 } }],
  [403, 'another channel', { ...stop(), channelId: 'webchat' }],
  [403, 'the channel of the emulator', { ...stop(), channelId: 'emulator' }],
  [403, 'the channel that botbuilder checks in another way', { ...stop(), channelId: 'AseChannel' }],
  [
    403,
    'another tenant',
    { ...stop(), conversation: { id: 'a:ada', conversationType: 'personal', tenantId: 'other' } },
  ],
  [403, 'another tenant in its channel data', { ...stop(), channelData: { tenant: { id: 'other' } } }],
  [403, 'no tenant', { ...stop(), conversation: { id: 'a:ada', conversationType: 'personal' }, channelData: {} }],
  [413, 'too much', { ...stop(), text: 'x'.repeat(300_000) }],
])('signed as it should be, it gets %d for %s', async (status, _, body) => {
  await expectRefused(status, body, await bearer());
});

test('a body that is not called JSON, or is in another script, is refused', async () => {
  await expectRefused(400, stop(), await bearer(), { 'content-type': 'text/plain' });
  await expectRefused(415, stop(), await bearer(), { 'content-type': 'application/json; charset=latin1' });
  await expectRefused(415, stop(), await bearer(), { 'content-encoding': 'compress' });
});

test('the tenant may be written in capitals', async () => {
  const tenantId = homeTenant.toUpperCase();
  const loud = personal('ada', { type: 'typing', channelData: { tenant: { id: tenantId } } });
  expect((await edge.post(loud, await bearer())).status).toBe(200);
});

test('neither log nor console ever held a token, a secret or a person', async () => {
  const token = await edge.botToken();
  const all = `${edge.logged.join('')}${JSON.stringify(printed)}`;
  for (const secret of [token.slice(0, 30), 'planted-secret', '29:ada', 'a:ada']) expect(all).not.toContain(secret);
});
