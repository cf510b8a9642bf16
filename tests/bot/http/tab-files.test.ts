import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { makeSecurityHeaders } from '../../../bot/http/security-headers';
import { makeTabFiles } from '../../../bot/http/tab-files';
import { listen } from './world';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tab-files-'));
  await mkdir(join(directory, 'assets'));
  await mkdir(join(directory, 'local-host'));
  await writeFile(join(directory, 'index.html'), 'the tab');
  await writeFile(join(directory, 'config.html'), 'the configuration');
  await writeFile(join(directory, 'consent.html'), 'the consent');
  await writeFile(join(directory, '.hidden'), 'hidden');
  await writeFile(join(directory, 'assets', 'tab-1a2b3c.js'), 'code');
  await writeFile(join(directory, 'local-host', 'index.html'), 'the host');
});
afterAll(() => rm(directory, { recursive: true }));

const get = async (path: string, isLocal = false) => {
  const server = await listen(express().use(makeTabFiles({ directory, isLocal })));
  const response = await fetch(server.url + path);
  const answer = {
    status: response.status,
    text: await response.text(),
    caching: response.headers.get('cache-control'),
  };
  await server.stop();
  return answer;
};

test.each([
  ['/tab/', 'the tab'],
  ['/tab', 'the tab'],
  ['/tab/index.html', 'the tab'],
  ['/tab/config.html', 'the configuration'],
])('%s is a page that is asked for anew', async (path, text) => {
  expect(await get(path)).toEqual({ status: 200, text, caching: 'no-cache' });
});

test('what is named after its content never changes', async () => {
  expect(await get('/tab/assets/tab-1a2b3c.js')).toEqual({
    status: 200,
    text: 'code',
    caching: 'public, max-age=31536000, immutable',
  });
});

test('only the window of a consent may tell the page that opened it how it ended', async () => {
  const app = express().use(makeSecurityHeaders({ isLocal: false }), makeTabFiles({ directory, isLocal: false }));
  const server = await listen(app);
  const openerOf = async (path: string) => (await fetch(server.url + path)).headers.get('cross-origin-opener-policy');
  expect(await openerOf('/tab/consent.html')).toBe('unsafe-none');
  expect(await openerOf('/tab/config.html')).toBe('same-origin');
  await server.stop();
});

test('in local mode the host page is at the top', async () => {
  expect(await get('/', true)).toEqual({ status: 200, text: 'the host', caching: 'no-cache' });
});

test.each([
  '/',
  '/tab/local-host/',
  '/tab/local-host/index.html',
  '/tab//local-host/index.html',
  '/TAB/LOCAL-HOST/index.html',
  '/tab/./local-host/index.html',
  '/tab/%6cocal-host/index.html',
])('outside of local mode there is no host page at %s', async (path) => {
  const { status, text } = await get(path);
  expect([status, text]).not.toEqual([200, 'the host']);
  expect(status).toBe(404);
});

test.each(['/tab/.hidden', '/tab/%2e%2e/secret', '/tab/..%2fsecret'])('%s is not served', async (path) => {
  expect((await get(path)).status).toBeGreaterThanOrEqual(400);
});
