import express from 'express';
import { makeShedLoad } from '../../../bot/http/shed-load';
import { listen } from './world';

test('more than is bearable at once gets 503 at once, and the rest is answered', async () => {
  const waiting: (() => void)[] = [];
  const app = express().use(
    makeShedLoad({ most: 2, waiting: 0, patienceMilliseconds: 0 }),
    (_, res) => void waiting.push(() => void res.end('in')),
  );
  const server = await listen(app);
  const two = [fetch(server.url), fetch(server.url)];
  while (waiting.length < 2) await new Promise((resolve) => setImmediate(resolve));
  const third = await fetch(server.url, { headers: { 'accept-language': 'de' } });
  expect(third.status).toBe(503);
  expect(third.headers.get('retry-after')).toBe('5');
  expect(await third.json()).toMatchObject({ type: 'urn:pmo-pulse:too-busy', title: 'Im Moment nicht verfügbar' });
  for (const answer of waiting.splice(0)) answer();
  for (const asked of two) expect((await asked).status).toBe(200);
  const next = fetch(server.url);
  while (waiting.length < 1) await new Promise((resolve) => setImmediate(resolve));
  waiting[0]?.();
  expect((await next).status).toBe(200);
  await server.stop();
});

test('whoever hangs up makes room', async () => {
  const arrived: unknown[] = [];
  const app = express().use(makeShedLoad({ most: 1, waiting: 0, patienceMilliseconds: 0 }), (req, res) => {
    arrived.push(req);
    if (req.path === '/quick') res.end('in');
  });
  const server = await listen(app);
  const hangingUp = new AbortController();
  const slow = fetch(`${server.url}/slow`, { signal: hangingUp.signal }).catch(() => null);
  while (arrived.length < 1) await new Promise((resolve) => setImmediate(resolve));
  expect((await fetch(`${server.url}/quick`)).status).toBe(503);
  hangingUp.abort();
  await slow;
  let status = 503;
  while (status === 503) status = (await fetch(`${server.url}/quick`)).status;
  expect(status).toBe(200);
  await server.stop();
});
