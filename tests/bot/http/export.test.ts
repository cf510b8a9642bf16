import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { emptyLedger } from '#core/release/ledger';
import type { Release } from '#core/release/release';
import { makeOpenApi } from '../../../bot/http/openapi';
import { expectedFigures, figuresIn } from '../../core/release/export/expected-figures';
import { sampleRelease } from '../../core/release/export/sample-release';
import { type Call, call } from './call';
import { startWorld, type World, waveOf } from './world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const ref = { tenantId: 'tenant-home', workspaceId: 'w-pmo', waveId: 'wave-1' };
const files = ['getReleaseCsv', 'getReleaseXlsx'] as const;

const close = async (changes: Partial<Release> = {}) => {
  await world.stores.waves.add(waveOf('wave-1', 'closed'));
  await world.stores.releases.addOnce(ref, { ...sampleRelease, ...changes }, emptyLedger([]));
};
const ask = (route: (typeof files)[number], asked: Partial<Call> = {}) =>
  call(world, { as: 'mia', route, params: { waveId: 'wave-1' }, ...asked });

const csvCells = (bytes: Uint8Array) =>
  parse(Buffer.from(bytes), {
    bom: true,
    cast: (value, { quoting }) => (quoting ? value : value === '' ? null : Number(value)),
  }) as (string | number | null)[][];
const xlsxCells = async (bytes: Uint8Array) => {
  const [figures] = await readXlsxFile(Buffer.from(bytes));
  return figures?.data as (string | number | null)[][];
};

test('both files hold every figure of the release and no other', async () => {
  await close();
  const csv = await ask('getReleaseCsv');
  expect(figuresIn(csvCells(csv.bytes))).toEqual(expectedFigures(sampleRelease));
  const xlsx = await ask('getReleaseXlsx');
  expect(figuresIn(await xlsxCells(xlsx.bytes))).toEqual(expectedFigures(sampleRelease));
});

test.each([
  ['getReleaseCsv', 'text/csv; charset=utf-8', 'csv'],
  ['getReleaseXlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
] as const)('%s says what it is, how it is called and that nobody may keep it', async (route, type, extension) => {
  await close({ title: 'Größe "Zürich"; 100 % – 日本' });
  const { status, headers, bytes } = await ask(route);
  expect(status).toBe(200);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': type,
    'content-length': String(bytes.byteLength),
    'cache-control': 'no-store',
    'content-disposition':
      `attachment; filename="PMO Pulse Gro_e Zurich 100 _ __ 2026-11-15.${extension}"; filename*=UTF-8''` +
      `PMO%20Pulse%20Gr%C3%B6%C3%9Fe%20Z%C3%BCrich%20100%20%E2%80%93%20%E6%97%A5%E6%9C%AC%202026-11-15.${extension}`,
  });
});

test('the OpenAPI document tells what kind of files they are', () => {
  const { paths } = makeOpenApi() as {
    paths: Record<string, { get: { responses: Record<string, { content: object }> } }>;
  };
  const kindOf = (path: string) =>
    Object.keys(paths[`/api/workspaces/{workspaceId}/waves/{waveId}/${path}`]?.get.responses[200]?.content ?? {});
  expect(kindOf('release.csv')).toEqual(['text/csv']);
  expect(kindOf('release.xlsx')).toEqual(['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);
});

test('is in the language of the reader', async () => {
  await close();
  const { bytes } = await ask('getReleaseCsv', { headers: { 'accept-language': 'de-DE' } });
  expect(csvCells(bytes)[0]?.slice(0, 3)).toEqual(['Umfrage', 'Gruppe', 'Messgröße']);
  const xlsx = await ask('getReleaseXlsx', { headers: { 'accept-language': 'de' } });
  expect((await readXlsxFile(Buffer.from(xlsx.bytes))).map(({ sheet }) => sheet)).toEqual([
    ...['Werte', 'Verteilung', 'Anteile', 'Zuverlässigkeit', 'Treiber', 'Erläuterungen'],
  ]);
});

describe.each(files)('%s', (route) => {
  test('tells its headers without the file', async () => {
    await close();
    const path = route === 'getReleaseCsv' ? 'release.csv' : 'release.xlsx';
    const headers = { authorization: await world.bearerOf('mia') };
    const url = `${world.url}/api/workspaces/w-pmo/waves/wave-1/${path}`;
    const head = await fetch(url, { method: 'HEAD', headers });
    expect([head.status, (await head.arrayBuffer()).byteLength]).toEqual([200, 0]);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(1000);
    expect(head.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect((await fetch(url, { method: 'POST', headers })).status).toBe(405);
  });

  test.each(['draft', 'open', 'closing', 'cancelled'] as const)('of a wave that is %s is 404', async (state) => {
    await world.stores.waves.add(waveOf('wave-1', state));
    await world.stores.releases.addOnce(ref, sampleRelease, emptyLedger([]));
    const { status, json, headers } = await ask(route);
    expect([status, json.type]).toEqual([404, 'urn:pmo-pulse:not-released']);
    expect(headers.get('content-disposition')).toBeNull();
  });

  test.each([
    ['lea', 200],
    ['ines', 200],
    ['otto', 403],
    ['sam', 403],
    ['fay', 404],
  ] as const)('%s gets %d', async (as, status) => {
    await close();
    expect((await ask(route, { as })).status).toBe(status);
  });
});
