import express from 'express';
import { addressOf, makeLimitAddress, makeLimitPerson, usualRateLimits } from '../../../bot/http/rate-limit';
import { call } from './call';
import { listen, startWorld } from './world';

const behind = (forwardedFor: string | undefined, remote = '169.254.1.1') => addressOf({ forwardedFor, remote }, true);

test('behind App Service the caller is whom App Service names last, whatever the caller claims before', () => {
  expect(behind('203.0.113.7:51234')).toBe('203.0.113.7');
  expect(behind('1.1.1.1, 203.0.113.7:51234')).toBe('203.0.113.7');
  expect(behind('203.0.113.7')).toBe('203.0.113.7');
  expect(behind(undefined)).toBe('169.254.1.1');
  expect(behind('')).toBe('169.254.1.1');
});

test('anywhere else nothing but the connection is believed', () => {
  expect(addressOf({ forwardedFor: '203.0.113.7', remote: '127.0.0.1' }, false)).toBe('127.0.0.1');
  expect(addressOf({ forwardedFor: undefined, remote: undefined }, false)).toBe('unknown');
});

test('a network of IPv6 addresses is one caller, and the next network is another', () => {
  const [one, neighbour, other] = ['[2001:db8:1:2::1]:443', '[2001:db8:1:2:ffff::9]:80', '2001:db8:2:2::1'].map((it) =>
    behind(it),
  );
  expect(one).toBe(neighbour);
  expect(one).not.toBe(other);
});

test('an address that asks too often gets 429, and is told when to come back', async () => {
  const app = express().use(makeLimitAddress({ perAddress: 3, perPerson: 1 }, true), (_, res) => void res.end('in'));
  const server = await listen(app);
  const ask = (address: string) =>
    fetch(server.url, { headers: { 'x-forwarded-for': address, 'accept-language': 'de' } });
  for (let n = 0; n < 3; n += 1) expect((await ask('203.0.113.7:1')).status).toBe(200);
  const refused = await ask('203.0.113.7:2');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ type: 'urn:pmo-pulse:too-many-requests', title: 'Zu viele Anfragen' });
  expect((await ask('203.0.113.8:1')).status).toBe(200);
  // Whatever a caller claims to be, it stays who it is.
  expect((await ask('198.51.100.1, 203.0.113.7:3')).status).toBe(429);
  await server.stop();
});

test('a person who asks too often gets 429; everybody else goes on, and nothing is logged', async () => {
  const world = await startWorld({ limitPerson: makeLimitPerson({ perAddress: 1, perPerson: 2 }) });
  const ask = (as: 'lea' | 'mia') => call(world, { as, route: 'getMe' });
  expect([(await ask('lea')).status, (await ask('lea')).status]).toEqual([200, 200]);
  const refused = await ask('lea');
  expect(refused.status).toBe(429);
  expect(refused.json.detail).toMatch(/^There were too many requests in a short time\. Please wait \d+ seconds/);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await ask('mia')).status).toBe(200);
  expect((await call(world, { route: 'getMe' })).status).toBe(401);
  expect(world.logged).toEqual([]);
  await world.stop();
});

test('a whole organisation behind one address can work at once', () => {
  // Two hundred people who open three pages of ten requests in the same minute.
  expect(usualRateLimits.perAddress).toBeGreaterThanOrEqual(200 * 30);
  // Somebody who watches a delivery every two seconds and opens a page every five.
  expect(usualRateLimits.perPerson).toBeGreaterThanOrEqual(30 + 12 * 10);
});
