// What the API says of what was removed, and of waves of which something was.

import { emptyLedger } from '#core/release/ledger';
import { periods } from '#core/retention/periods';
import { call } from './call';
import { sampleRelease } from './sample-release';
import { startWorld, type World, waveOf } from './world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const home = { tenantId: 'tenant-home', workspaceId: 'w-pmo' };
const run = {
  day: '2026-11-22',
  startedAt: '2026-11-22T09:00:00.000Z',
  endedAt: '2026-11-22T09:00:02.500Z',
  milliseconds: 2500,
  removed: { invitations: 62, keys: 1 },
  faults: [{ thing: 'comments', fault: 'storage' }],
  wholeWorkspace: false,
} as const;

test('leads read what was removed when, and take it away as a file', async () => {
  await world.stores.runs.put(home, { ...run, faults: [...run.faults] });
  expect((await call(world, { as: 'lea', route: 'listRuns' })).json).toEqual({ runs: [run] });
  const csv = (await call(world, { as: 'lea', route: 'getRunsCsv' })).bytes.toString('utf8').split('\r\n');
  expect(csv[0]).toContain('"Keys from people to answers"');
  expect(csv[1]).toContain('"2026-11-22","2026-11-22T09:00:00.000Z","2026-11-22T09:00:02.500Z",2.5,1,0,62,0,0,0,0,0');
  expect(csv[1]).toContain('Comments could not be removed: the storage did not answer.');
  const german = { 'accept-language': 'de' };
  const xlsx = await call(world, { as: 'lea', route: 'getRunsXlsx', headers: german });
  expect(xlsx.headers.get('content-disposition')).toContain('gel');
  expect((await call(world, { as: 'mia', route: 'listRuns' })).status).toBe(403);
});

test('of a wave whose invitations were removed the counts stay, and its delivery list says why there is none', async () => {
  const endCounts = { invited: 12, planned: 0, sent: 9, unknown: 0, unreachable: 1, failed: 2, cancelled: 0 };
  await world.stores.waves.add(waveOf('old', 'closed', { removed: ['invitations'], endCounts }));
  const params = { waveId: 'old' };
  expect((await call(world, { as: 'mia', route: 'getWave', params })).json.counts).toEqual(endCounts);
  expect((await call(world, { as: 'mia', route: 'getDelivery', params })).json).toMatchObject({
    counts: endCounts,
    isRemoved: true,
    doing: 'ended',
    reasons: [
      { state: 'sent', reason: null, count: 9 },
      { state: 'unreachable', reason: null, count: 1 },
      { state: 'failed', reason: null, count: 2 },
    ],
  });
  for (const route of ['getDeliveryListCsv', 'getDeliveryListXlsx'] as const) {
    const { status, json } = await call(world, { as: 'mia', route, params });
    expect({ status, type: json.type }).toEqual({ status: 404, type: 'urn:pmo-pulse:invitations-removed' });
    expect(json.detail).toContain(`${periods.invitations.days} days`);
  }
});

test('comments that were removed are said to be, and the release stands', async () => {
  await world.stores.waves.add(waveOf('old', 'closed', { removed: ['comments', 'answers'] }));
  const params = { waveId: 'old' };
  const hidden = { hidden: 'removed', comments: [], themes: [] };
  expect((await call(world, { as: 'mia', route: 'listComments', params })).json).toEqual(hidden);
  await world.stores.releases.addOnce({ ...home, waveId: 'old' }, sampleRelease('old'), emptyLedger([]));
  expect((await call(world, { as: 'mia', route: 'getRelease', params })).json.n).toBe(7);
  expect((await call(world, { as: 'mia', route: 'getWave', params })).json.answered).toBe(7);
});
