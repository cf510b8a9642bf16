import { emptyLedger } from '#core/release/ledger';
import type { ReleaseSummary } from '#core/release/release';
import { call } from './call';
import { startWorld, type World, waveOf } from './world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const home = { tenantId: 'tenant-home', workspaceId: 'w-pmo' };

const releaseOf = (waveId: string, closedAt: string): ReleaseSummary => ({
  waveId,
  title: `Wave ${waveId}`,
  instrumentId: 'express',
  instrumentVersion: 1,
  openedAt: '2026-01-01T09:00:00.000Z',
  closedAt,
  invited: 12,
  delivered: 12,
  n: 9,
  responseRate: 0.75,
  value: { itemId: 'V1', n: 9, figure: { mean: 4.555, low: 3.5, high: 5.5 } },
  ps: [],
});
const addRelease = (release: ReleaseSummary) =>
  world.stores.releases.addOnce({ ...home, waveId: release.waveId }, { ...release, detail: null }, emptyLedger([]));
const one = releaseOf('one', '2026-03-01T09:00:00.000Z');
const two = releaseOf('two', '2026-06-01T09:00:00.000Z');

const dashboard = (headers = {}) => call(world, { as: 'mia', route: 'getDashboard', headers });

test('before the first release the dashboard has none', async () => {
  expect((await dashboard()).json).toEqual({
    workspace: { id: 'w-pmo', name: 'Team w-pmo', simulated: false },
    latest: null,
    earlier: [],
  });
});

test('shows the newest release and the earlier ones, unchanged', async () => {
  await addRelease(one);
  await addRelease(two);
  expect((await dashboard()).json).toMatchObject({ latest: two, earlier: [one] });
});

describe('its ETag', () => {
  test('is strong, and lets the caller keep what still holds', async () => {
    const first = await dashboard();
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const second = await dashboard({ 'if-none-match': etag });
    expect([second.status, second.json, second.headers.get('etag')]).toEqual([304, undefined, etag]);
    expect((await dashboard({ 'if-none-match': `"other", ${etag}` })).status).toBe(304);
    expect((await dashboard({ 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('changes with a release', async () => {
    const before = (await dashboard()).headers.get('etag') ?? '';
    await addRelease(one);
    const after = await dashboard({ 'if-none-match': before });
    expect([after.status, after.headers.get('etag') === before]).toEqual([200, false]);
  });

  test('gives nothing to somebody who may not ask', async () => {
    const etag = (await dashboard()).headers.get('etag') ?? '';
    const { status } = await call(world, { as: 'sam', route: 'getDashboard', headers: { 'if-none-match': etag } });
    expect(status).toBe(403);
  });
});

describe('the release of a wave', () => {
  const ask = (headers = {}) => call(world, { as: 'mia', route: 'getRelease', params: { waveId: 'one' }, headers });

  test('is given once the wave is closed', async () => {
    await world.stores.waves.add(waveOf('one', 'closed'));
    await addRelease(one);
    expect((await ask()).json).toEqual({ ...one, detail: null });
  });

  test.each([
    ['draft', /Close this wave first/],
    ['open', /Close this wave first/],
    ['closing', /follow in a few seconds/],
    ['cancelled', /there will be none/],
  ] as const)('of a wave that is %s is 404, even if it is already written', async (state, words) => {
    await world.stores.waves.add(waveOf('one', state));
    await addRelease(one);
    const { status, json } = await ask();
    expect([status, json.type]).toEqual([404, 'urn:pmo-pulse:not-released']);
    expect(json.detail).toMatch(words);
  });

  test('of a wave that nobody knows is 404', async () => {
    expect((await ask({ 'accept-language': 'de' })).json).toMatchObject({
      type: 'urn:pmo-pulse:unknown-wave',
      detail: 'Dieses PMO hat keine solche Umfrage. Laden Sie die Liste der Umfragen neu.',
    });
  });
});
