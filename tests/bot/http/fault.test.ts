import { call } from './call';
import { startWorld, type World } from './world';

class StorageFault extends Error {
  override readonly name = 'StorageFault';
  readonly code = 'ServerBusy';
}

const secret = 'row tenant-home|lea of stakeholders';
const fault = new StorageFault(secret, { cause: new TypeError(`fetch failed for ${secret}`) });

let world: World;
beforeEach(async () => {
  world = await startWorld({ listStakeholders: () => Promise.reject(fault) });
});
afterEach(() => world.stop());

const ask = (language: string) =>
  call(world, { as: 'lea', route: 'listStakeholders', headers: { 'accept-language': language } });

test('a fault is answered 500, without anything from inside', async () => {
  const { status, json } = await ask('en');
  expect(status).toBe(500);
  expect(json).toEqual({
    type: 'urn:pmo-pulse:fault',
    title: 'Something went wrong',
    status: 500,
    detail: expect.stringMatching(/^Something went wrong on our side.* this number: [0-9a-f-]{36}\.$/),
  });
  expect(JSON.stringify(json)).not.toMatch(/tenant-home|\blea\b|stack|StorageFault|ServerBusy|\.ts/);
});

test('is logged once, by route and number, without anything that names a person', async () => {
  const { json } = await ask('en');
  const [requestId] = json.detail.match(/[0-9a-f-]{36}/);
  expect(world.logged).toHaveLength(1);
  expect(world.logged[0]).toEqual([
    {
      event: 'api.fault',
      route: 'listStakeholders',
      requestId,
      fault: {
        name: 'StorageFault',
        code: 'ServerBusy',
        at: expect.arrayContaining([expect.stringContaining('fault.test.ts')]),
        cause: { name: 'TypeError', at: expect.any(Array) },
      },
    },
    'The API broke',
  ]);
  expect(JSON.stringify(world.logged)).not.toMatch(/tenant-home|\blea\b|fetch failed/);
});

test('a fault in the check of the token is no 401', async () => {
  await world.stop();
  world = await startWorld({ validateToken: () => Promise.reject(new Error(secret)) });
  expect((await ask('de')).json).toMatchObject({ status: 500, title: 'Etwas ist schiefgegangen' });
});

test('something thrown that is no error ends in the same place', async () => {
  await world.stop();
  world = await startWorld({ listStakeholders: () => Promise.reject(secret) });
  expect((await ask('en')).status).toBe(500);
  expect(world.logged).toEqual([[expect.objectContaining({ fault: { name: 'string', at: [] } }), 'The API broke']]);
});

test('a no is not logged', async () => {
  await call(world, { as: 'sam', route: 'listStakeholders' });
  await call(world, { route: 'getMe' });
  expect(world.logged).toEqual([]);
});
