// What happens when Microsoft rotates its keys, or cannot be asked for them; and who may run the bot without a secret.
import { readFileSync } from 'node:fs';
import { readBotCertificate } from '../../../bot/bot-certificate';
import type { BotIdentity } from '../../../bot/config';
import { samplePerson } from '../../core/samples';
import { signToken } from '../../support/entra';
import { botClaims, botId, type Edge, homeTenant, pressed, rowsOf, startEdge, tabClaims } from './world';

jest.setTimeout(30_000);

let edge: Edge;
beforeEach(async () => {
  for (const printer of ['error', 'warn'] as const) jest.spyOn(console, printer).mockImplementation(() => {});
  edge = await startEdge();
  await edge.stores.people.add(samplePerson('ada', { tenantId: homeTenant }));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await edge.stop();
});

/** Moves the clock that says how old the keys are. */
const pass = (milliseconds: number): void => {
  const now = Date.now() + milliseconds;
  jest.spyOn(Date, 'now').mockImplementation(() => now);
};
const minute = 60_000;

const stop = () => pressed('ada', { verb: 'pulse.stop', v: 1 });
const tell = async (key = edge.entra.botFramework.keys[0]) =>
  edge.post(stop(), `Bearer ${await signToken(botClaims(), key as never)}`);
const ask = async (key = edge.entra.tenants.keys[0]) => edge.me(`Bearer ${await signToken(tabClaims(), key as never)}`);

test('the tab takes a new key as soon as it may ask again, and the old one while it is published', async () => {
  const [old] = edge.entra.tenants.keys;
  expect((await ask()).status).toBe(200);
  const key = await edge.entra.rotate(edge.entra.tenants);
  expect((await ask(key)).status).toBe(401);
  pass(minute);
  expect((await ask(key)).status).toBe(200);
  expect((await ask(old)).status).toBe(200);
});

test('the tab does not take a key that is published no more', async () => {
  const bearer = `Bearer ${await edge.tabToken()}`;
  expect((await edge.me(bearer)).status).toBe(200);
  await edge.entra.rotate(edge.entra.tenants);
  const next = `Bearer ${await edge.tabToken()}`;
  edge.entra.tenants.keys.length = 1;
  pass(11 * minute);
  expect((await edge.me(bearer)).status).toBe(401);
  expect((await edge.me(next)).status).toBe(200);
});

test('a flood of strange keys does not become a flood of questions', async () => {
  expect((await ask()).status).toBe(200);
  const { asked } = edge.entra.tenants;
  for (let n = 0; n < 20; n += 1) {
    const [key] = edge.entra.tenants.keys;
    await edge.me(`Bearer ${await signToken(tabClaims(), key as never, { kid: `strange-${n}` })}`);
  }
  expect(edge.entra.tenants.asked).toBe(asked);
});

test('the bot takes a new key after an hour at the most', async () => {
  expect((await tell()).status).toBe(200);
  const key = await edge.entra.rotate(edge.entra.botFramework);
  expect((await tell(key)).status).toBe(401);
  pass(61 * minute);
  expect((await tell(key)).status).toBe(200);
});

describe.each(['broken', 'babbling', 'silent'] as const)('while the keys’ server is %s', (mood) => {
  test('a good token gets 503, says when to come back, and changes nothing', async () => {
    edge.entra.botFramework.mood = mood;
    edge.entra.tenants.mood = mood;
    const before = await rowsOf(edge.tables);
    for (const answer of [await tell(), await ask()]) {
      expect({ status: answer.status, text: answer.text }).toMatchObject({ status: 503 });
      expect(answer.headers.get('retry-after')).toBe('5');
      expect(answer.text).not.toMatch(/jwks|fetch|127\.0\.0\.1|html|timeout/i);
    }
    expect(await rowsOf(edge.tables)).toEqual(before);
    expect(edge.logged.filter((line) => line.includes('keys-unavailable'))).toHaveLength(2);
  });
});

const certificate = readBotCertificate(readFileSync('tests/support/test-certificate.pem', 'utf8'));
if (!certificate) throw new Error('No certificate');

test.each<[string, BotIdentity]>([
  ['a certificate', { type: 'SingleTenant', id: botId, tenantId: homeTenant, certificate }],
  ['a managed identity', { type: 'UserAssignedMSI', id: botId, tenantId: homeTenant }],
])('a bot with %s is let in by the same token, and needs no password', async (_, bot) => {
  const other = await startEdge({ bot });
  await other.stores.people.add(samplePerson('ada', { tenantId: homeTenant }));
  expect((await other.post(stop(), `Bearer ${await other.botToken()}`)).status).toBe(200);
  expect((await other.post(stop())).status).toBe(401);
  const strange = await signToken(botClaims(), other.entra.tenants.keys[0] as never);
  expect((await other.post(stop(), `Bearer ${strange}`)).status).toBe(401);
  await other.stop();
});

test('who asks the tab’s API too often is asked to wait, by person and by the address that App Service names', async () => {
  const limited = await startEdge({ isBehindAppService: true, rateLimits: { perAddress: 4, perPerson: 2 } });
  const bearer = `Bearer ${await limited.tabToken()}`;
  const from = (address: string) => limited.me(bearer, { 'x-forwarded-for': address });
  expect((await from('203.0.113.1:9')).status).toBe(200);
  expect((await from('203.0.113.2:9')).status).toBe(200);
  expect((await from('203.0.113.3:9')).status).toBe(429);
  for (let n = 0; n < 4; n += 1)
    expect((await limited.me(undefined, { 'x-forwarded-for': '203.0.113.4:9' })).status).toBe(401);
  expect((await limited.me(undefined, { 'x-forwarded-for': '203.0.113.4:9' })).status).toBe(429);
  // It reads the storage, so it is no way around the limit either.
  const ready = (address: string) => fetch(`${limited.url}/readyz`, { headers: { 'x-forwarded-for': address } });
  expect((await ready('203.0.113.4:9')).status).toBe(429);
  expect((await ready('203.0.113.5:9')).status).toBe(200);
  // Teams speaks for everybody from a few addresses.
  for (let n = 0; n < 6; n += 1)
    expect(
      (await limited.post(stop(), `Bearer ${await limited.botToken()}`, { 'x-forwarded-for': '203.0.113.4:9' })).status,
    ).toBe(200);
  expect(limited.logged.join('')).not.toMatch(/203\.0\.113|ada/);
  await limited.stop();
});
