// Every way in which the product says no, and what it must never say with it; and what every answer carries.
import { makeTables } from '../../../bot/tables/table-client';
import { findFreePort } from '../../support/product';
import { type Edge, personal, pressed, startEdge } from './world';

jest.setTimeout(60_000);

let edge: Edge;
beforeEach(async () => {
  for (const printer of ['error', 'warn'] as const) jest.spyOn(console, printer).mockImplementation(() => {});
  edge = await startEdge();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await edge.stop();
});

/** Where our code is and what it is made of, where its storage and keys are, and what only we know. */
const insides =
  /planted|secret|AccountKey|devstore|127\.0\.0\.1|localhost:|ECONN|ENOTFOUND|node_modules|\bat [\w.<>]+ \(|\.[jt]s:\d|PartitionKey|partition|RestError|StorageError|ZodError|TypeError|jose|botbuilder|botframework|express|azurite/i;

const expectDiscreet = (text: string, headers: Headers): void => {
  expect(text).not.toMatch(insides);
  expect([...headers].join('\n')).not.toMatch(/x-powered-by|planted|secret/i);
};

const ask = async (world: Edge, path: string, init: RequestInit = {}, authorization?: string) => {
  const response = await fetch(world.url + path, {
    ...init,
    headers: { ...(authorization ? { authorization } : {}), ...(init.headers as Record<string, string>) },
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
};

test('every refusal is problem+json in words, and gives nothing away', async () => {
  const tab = `Bearer ${await edge.tabToken()}`;
  const bot = `Bearer ${await edge.botToken()}`;
  const json = { 'content-type': 'application/json' };
  const write = (body: string, headers: Record<string, string> = json) => ({ method: 'PATCH', headers, body });
  const answers = [
    await ask(edge, '/api/me/preferences', write('{"a":'), tab),
    await ask(edge, '/api/me/preferences', write('{"__proto__":{"a":1},"planted":1}'.replace('planted', 'x')), tab),
    await ask(edge, '/api/me'),
    await ask(edge, '/api/me', {}, 'Bearer planted.secret.token'),
    await ask(edge, '/api/workspaces/%E0%A4%A/waves', {}, tab),
    await ask(edge, '/api/workspaces/planted-id/waves', {}, tab),
    await ask(edge, '/api/planted', {}, tab),
    await ask(edge, '/planted?secret=1'),
    await ask(edge, '/tab/planted.js'),
    await ask(edge, '/tab/%2e%2e%2f%2e%2e%2fpackage.json'),
    await ask(edge, '/local/token', { method: 'POST', headers: json, body: '{"tenantId":"t","userId":"u"}' }),
    await ask(edge, '/local/scene'),
    await ask(edge, '/api/me', { method: 'DELETE' }, tab),
    await ask(edge, '/api/me/preferences', write(`"${'x'.repeat(3_200_000)}"`), tab),
    await ask(edge, '/api/me/preferences', write('a=1', { 'content-type': 'text/plain' }), tab),
    await edge.post('{"type":', bot),
    await edge.post(personal('ada', { serviceUrl: 'https://planted.example/' }), bot),
    await edge.post(personal('ada', { channelId: 'planted' }), bot),
    await edge.post(personal('ada', { text: 'x'.repeat(300_000) }), bot),
    await edge.post(personal('ada'), 'Bearer planted.secret.token'),
  ];
  for (const { status, text, headers } of answers) {
    expectDiscreet(text, headers);
    // A file that is not there has no words of its own.
    if (text === '' || text.startsWith('<')) continue;
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(JSON.parse(text)).toMatchObject({ status, title: expect.any(String), detail: expect.stringMatching(/\.$/) });
  }
  expect([...new Set(answers.map(({ status }) => status))].sort()).toEqual([400, 401, 403, 404, 405, 413, 415]);
});

test('while the storage is away the API says so and when to come back, and the bot apologises', async () => {
  const port = await findFreePort();
  const plantedKey = Buffer.from('planted-secret-key').toString('base64');
  const tables = makeTables({
    kind: 'connection-string',
    connectionString: `DefaultEndpointsProtocol=http;AccountName=planted;AccountKey=${plantedKey};TableEndpoint=http://127.0.0.1:${port}/planted`,
  });
  const away = await startEdge({ tables });
  const tab = `Bearer ${await away.tabToken()}`;
  const [me, workspace, ready, answer] = await Promise.all([
    away.me(tab),
    ask(away, '/api/workspaces/w/waves', {}, tab),
    ask(away, '/readyz'),
    away.post(pressed('ada', { verb: 'pulse.stop', v: 1 }), `Bearer ${await away.botToken()}`),
  ]);
  for (const { status, text, headers } of [me, workspace, ready]) {
    expect({ status, text }).toMatchObject({ status: 503 });
    expect(JSON.parse(text).type).toBe('urn:pmo-pulse:storage-unavailable');
    expect(headers.get('retry-after')).toBe('5');
    expectDiscreet(text, headers);
  }
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.text).type).toBe('application/vnd.microsoft.activity.message');
  expectDiscreet(answer.text, answer.headers);
  expect(away.logged.join('')).not.toMatch(new RegExp(`${plantedKey}|planted-secret|Bearer|29:ada|a:ada`));
  await away.stop();
});

test('every answer to a browser says what a page may do, and no page from elsewhere may read one', async () => {
  const tab = `Bearer ${await edge.tabToken()}`;
  for (const path of ['/api/me', '/api/openapi.json', '/api/planted', '/healthz', '/readyz', '/tab/', '/planted']) {
    for (const method of ['GET', 'OPTIONS', 'HEAD']) {
      const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
      const answer = await ask(edge, path, { method, headers }, tab);
      const got = (name: string) => answer.headers.get(name) ?? '';
      expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(got('content-security-policy')).toContain("script-src 'self'");
      expect(got('content-security-policy')).toContain('frame-ancestors https://*.cloud.microsoft');
      expect(got('x-content-type-options')).toBe('nosniff');
      expect(got('referrer-policy')).toBe('no-referrer');
      expect(got('strict-transport-security')).toMatch(/^max-age=\d{8}/);
      expect(got('permissions-policy')).toContain('camera=()');
      expect(got('x-frame-options')).toBe('');
      if (path.startsWith('/api')) expect(got('cache-control')).toMatch(/^(no-store|private, no-cache)$/);
      expect(got('set-cookie')).toBe('');
    }
  }
});

test('outside of local mode nobody is signed in by their word', async () => {
  for (const path of ['/local/token', '/local/scene', '/', '/tab/local-host/', '/tab/LOCAL-HOST/index.html'])
    for (const method of ['GET', 'POST']) expect((await ask(edge, path, { method })).status).toBe(404);
});
