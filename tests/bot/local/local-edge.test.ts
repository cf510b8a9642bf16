import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { localEdge } from '../../../bot/local/local-edge';

const server = createServer(express().use(localEdge, (_, res) => res.end('in')));
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => server.close());

const ask = async (
  headers: Readonly<Record<string, string>>,
): Promise<{ status: number; type: string; body: string }> => {
  const { port } = server.address() as AddressInfo;
  const asking = request({ port, host: '127.0.0.1', headers, setHost: false }).end();
  const [answer] = await once(asking, 'response');
  let body = '';
  for await (const part of answer) body += part;
  return { status: answer.statusCode, type: String(answer.headers['content-type']), body };
};

it.each(['localhost', 'LOCALHOST:3978', '127.0.0.1:3978', '127.1.2.3', '[::1]:3978', '[::1]'])(
  'lets %s in',
  async (host) => {
    expect((await ask({ host })).body).toBe('in');
  },
);

it.each([
  'pulse.example.com',
  'localhost.example.com',
  '127.0.0.1.example.com',
  'abc-3978.euw.devtunnels.ms',
  '192.168.1.5:3978',
  '0.0.0.0:3978',
  '[::]:3978',
  'localhost:3978@example.com',
  'localhost:3978:80',
  'localhost:',
  'localhost.',
  '127.0.0.1.nip.io',
  '127.1',
  '2130706433',
  '0x7f.0.0.1',
  '::1',
  '[::ffff:127.0.0.1]:3978',
  '[fe80::1]:3978',
  'localhost, example.com',
  '',
])('refuses the host "%s"', async (host) => {
  const answer = await ask({ host });
  expect(answer.status).toBe(403);
  expect(answer.type).toContain('application/problem+json');
  expect(JSON.parse(answer.body)).toMatchObject({
    type: 'urn:pmo-pulse:local-only',
    status: 403,
    detail: expect.stringContaining('only under localhost or 127.0.0.1'),
  });
});

it.each([
  ['Forwarded', 'for=10.0.0.1'],
  ['X-Forwarded-For', '127.0.0.1'],
  ['X-Forwarded-Host', 'localhost'],
  ['X-Forwarded-Proto', 'https'],
  ['x-forwarded-anything', ''],
  ['Via', '1.1 proxy'],
  ['X-Real-IP', '127.0.0.1'],
  ['X-Forwarded-Port', '3978'],
  ['X-Original-Host', 'localhost'],
  ['X-Original-URL', '/'],
  ['X-Original-For', '127.0.0.1'],
  ['X-Host', 'localhost'],
  ['X-Client-IP', '127.0.0.1'],
  ['Client-IP', '127.0.0.1'],
  ['True-Client-IP', '127.0.0.1'],
  ['CF-Connecting-IP', '127.0.0.1'],
  ['X-ARR-SSL', ''],
  ['X-Azure-ClientIP', '127.0.0.1'],
])('refuses what carries %s', async (name, value) => {
  const answer = await ask({ host: 'localhost', [name]: value });
  expect(answer.status).toBe(403);
  expect(JSON.parse(answer.body).detail).toContain('through a proxy or a tunnel');
});

it.each(['http://localhost:56150', 'http://127.0.0.1:3978', 'https://[::1]:3978'])(
  'lets a page of %s ask',
  async (origin) => {
    expect((await ask({ host: 'localhost', origin })).body).toBe('in');
  },
);

it.each(['https://example.com', 'http://localhost.example.com', 'null', 'file://', 'http://127.0.0.1@example.com', ''])(
  'refuses what a page of "%s" asks',
  async (origin) => {
    expect((await ask({ host: 'localhost', origin })).status).toBe(403);
  },
);

it('refuses in the language of the reader', async () => {
  const answer = await ask({ host: 'example.com', 'accept-language': 'de-AT' });
  expect(JSON.parse(answer.body).detail).toContain('nur unter localhost');
});
