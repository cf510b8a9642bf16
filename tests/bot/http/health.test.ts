import { startWorld } from './world';

const ask = async (isStorageReachable: () => Promise<boolean>, path: string) => {
  const world = await startWorld({ isStorageReachable });
  const response = await fetch(world.url + path);
  const answer = { status: response.status, headers: response.headers, json: await response.json() };
  await world.stop();
  return answer;
};
const broken = () => Promise.reject(new Error('no storage'));

test('the process is up whatever the storage does', async () => {
  const { status, json } = await ask(broken, '/healthz');
  expect([status, json]).toEqual([200, { status: 'up' }]);
});

test('it is ready while the storage can be reached', async () => {
  const { status, json } = await ask(async () => true, '/readyz');
  expect([status, json]).toEqual([200, { status: 'ready' }]);
});

test.each([
  ['says no', async () => false],
  ['breaks', broken],
])('it is not ready when the probe %s', async (_, probe) => {
  const { status, json, headers } = await ask(probe, '/readyz');
  expect([status, json.type]).toEqual([503, 'urn:pmo-pulse:storage-unavailable']);
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect(JSON.stringify(json)).not.toContain('no storage');
});
