import { gzipSync } from 'node:zlib';
import { startWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const waves = '/api/workspaces/w-pmo/waves';

const send = async (method: string, path: string, init: { body?: BodyInit; headers?: Record<string, string> } = {}) => {
  const headers = { authorization: await world.bearerOf('lea'), ...init.headers };
  const response = await fetch(world.url + path, { ...init, method, headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
};
const problemOf = (text: string) => JSON.parse(text);
const asJson = { 'content-type': 'application/json' };

describe('a body that cannot be read', () => {
  test.each<[string, number, string, BodyInit, Record<string, string>]>([
    ['broken JSON', 400, 'malformed-json', '{"instrumentId":', asJson],
    ['an unpacked body that says it is packed', 400, 'malformed-json', 'x', { ...asJson, 'content-encoding': 'gzip' }],
    ['a body of another type', 415, 'not-json', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a body of type text', 415, 'not-json', '{}', { 'content-type': 'text/plain' }],
    ['an unknown packing', 415, 'not-json', '{}', { ...asJson, 'content-encoding': 'zip' }],
    ['an unknown character set', 415, 'not-json', '{}', { 'content-type': 'application/json; charset=ebcdic' }],
    ['a body that is too large', 413, 'body-too-large', JSON.stringify({ a: 'x'.repeat(3_200_000) }), asJson],
    [
      'a body that is too large once unpacked',
      413,
      'body-too-large',
      gzipSync(JSON.stringify({ a: 'x'.repeat(3_200_000) })),
      { ...asJson, 'content-encoding': 'gzip' },
    ],
  ])('%s is answered %d %s', async (_, status, kind, body, headers) => {
    const answer = await send('POST', waves, { body, headers });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(problemOf(answer.text)).toMatchObject({ type: `urn:pmo-pulse:${kind}`, status });
    if (status === 400) expect(problemOf(answer.text).errors).toHaveLength(1);
  });

  test('broken JSON is not quoted back', async () => {
    const { text } = await send('POST', waves, { body: '{"secret-word":', headers: asJson });
    expect(text).not.toMatch(/secret-word|position|Unexpected|at /);
  });
});

test('the largest audience fits', async () => {
  const userIds = Array.from(
    { length: 10_000 },
    (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  );
  const body = JSON.stringify({ instrumentId: 'express', audience: { kind: 'people', userIds } });
  expect((await send('POST', waves, { body, headers: asJson })).status).toBe(201);
});

describe('addresses and methods', () => {
  test.each([
    ['PUT', '/api/me', 'GET, HEAD'],
    ['OPTIONS', '/api/me', 'GET, HEAD'],
    ['DELETE', waves, 'GET, HEAD, POST'],
    ['POST', '/api/workspaces/w-pmo', 'PUT, GET, HEAD'],
    ['GET', `${waves}/one/open`, 'POST'],
    ['POST', '/api/openapi.json', 'GET, HEAD'],
    ['POST', '/healthz', 'GET, HEAD'],
  ])('%s %s is 405 and says that %s are known', async (method, path, allow) => {
    const { status, headers, text } = await send(method, path);
    expect([status, headers.get('allow')]).toEqual([405, allow]);
    expect(problemOf(text).detail).toContain(allow);
  });

  test.each(['/api', '/api/', '/api/nothing', '/api/workspaces', '/API/nothing', '/local/scene', '/api/messages'])(
    '%s is a 404 problem',
    async (path) => {
      const { status, text } = await send('GET', path);
      expect([status, problemOf(text).type]).toEqual([404, 'urn:pmo-pulse:not-found']);
    },
  );

  test('HEAD is answered like GET, without a body', async () => {
    const { status, text } = await send('HEAD', '/api/me');
    expect([status, text]).toEqual([200, '']);
  });
});

test('answers and problems are not kept by anybody', async () => {
  expect((await send('GET', '/api/me')).headers.get('cache-control')).toBe('no-store');
  expect((await send('GET', '/api/nothing')).headers.get('cache-control')).toBe('no-store');
});

describe('the language of a problem', () => {
  test.each([
    [undefined, 'Not found'],
    ['de', 'Nicht gefunden'],
    ['de-CH', 'Nicht gefunden'],
    ['fr, de;q=0.5', 'Nicht gefunden'],
    ['en-GB, de;q=0.5', 'Not found'],
    ['fr', 'Not found'],
    ['', 'Not found'],
    ['*', 'Not found'],
    [';;=', 'Not found'],
  ])('for %j is that of "%s"', async (language, title) => {
    const headers: Record<string, string> = language === undefined ? {} : { 'accept-language': language };
    expect(problemOf((await send('GET', '/api/nothing', { headers })).text).title).toBe(title);
  });
});
