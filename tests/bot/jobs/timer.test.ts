import pino from 'pino';
import type { Wave } from '#core/wave/wave';
import type { Leader } from '../../../bot/jobs/leader';
import { makeTimer, type Timer } from '../../../bot/jobs/timer';
import { breakOnce, makeStores, sampleWave } from '../../core/samples';

const second = 1000;
const timers: Timer[] = [];
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(async () => {
  const stopping = timers.splice(0).map((timer) => timer.stop());
  await pass(120 * second);
  await Promise.all(stopping);
  jest.useRealTimers();
});

/** A process that leads from the start, until it is told otherwise. */
const makeLeading = () => {
  const leading = { is: true, starts: 0, stops: 0 };
  const leader: Leader = {
    start: async () => {
      leading.starts += 1;
    },
    isLeading: () => leading.is,
    stop: async () => {
      leading.stops += 1;
    },
  };
  return { leading, leader };
};

const makeWorld = async (
  advanceWave: (wave: Wave) => Promise<void>,
  changes: Partial<Parameters<typeof makeTimer>[0]> = {},
  stores = makeStores(),
) => {
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  let destroyed = 0;
  const destroyKeys = async () => {
    destroyed += 1;
  };
  const { leading, leader } = makeLeading();
  const timer = makeTimer({
    waves: stores.waves,
    tenantId: null,
    leader,
    advanceWave,
    housekeeping: [destroyKeys],
    log,
    intervalMilliseconds: second,
    ...changes,
  });
  timers.push(timer);
  return { timer, stores, logged, leading, destroyed: () => destroyed };
};

test('every active wave is moved on once a second, others are not', async () => {
  const moved: string[] = [];
  const { timer, stores } = await makeWorld(async (wave) => void moved.push(wave.id));
  for (const state of ['draft', 'scheduled', 'open', 'closing', 'closed', 'cancelled'] as const) {
    await stores.waves.add(sampleWave(state, { id: state }));
  }
  timer.start();
  await pass(second);
  expect(moved.sort()).toEqual(['closing', 'open', 'scheduled']);
  await pass(second);
  expect(moved).toHaveLength(6);
});

test('a wave that fails does not stop the others, and is tried again at the next tick', async () => {
  const moved: string[] = [];
  const { timer, stores, logged } = await makeWorld(async (wave) => {
    moved.push(wave.id);
    if (wave.id === 'bad') throw new Error('planted: row of person-1');
  });
  for (const id of ['a', 'bad', 'c']) await stores.waves.add(sampleWave('open', { id }));
  timer.start();
  await pass(2 * second);
  expect(moved.sort()).toEqual(['a', 'a', 'bad', 'bad', 'c', 'c']);
  expect(logged).toHaveLength(2);
  expect(logged[0]).toContain('job.failed');
  expect(logged[0]).toContain('"waveId":"bad"');
  expect(logged[0]).not.toContain('person-1');
});

test('a wave that takes long is not begun again meanwhile, and others do not wait for it', async () => {
  const begun: string[] = [];
  const { timer, stores } = await makeWorld(async (wave) => {
    begun.push(wave.id);
    if (wave.id === 'long') await new Promise((resolve) => setTimeout(resolve, 5 * second));
  });
  for (const id of ['long', 'short']) await stores.waves.add(sampleWave('open', { id }));
  timer.start();
  await pass(4 * second);
  expect(begun.filter((id) => id === 'long')).toHaveLength(1);
  expect(begun.filter((id) => id === 'short')).toHaveLength(4);
});

test('when the list of waves cannot be read the next tick tries again', async () => {
  const moved: string[] = [];
  const stores = makeStores();
  await stores.waves.add(sampleWave('open'));
  const waves = breakOnce(stores.waves, 'listActive');
  const { timer, logged } = await makeWorld(async (wave) => void moved.push(wave.id), { waves }, stores);
  timer.start();
  await pass(2 * second);
  expect(moved).toEqual(['wave']);
  expect(logged.join('')).toContain('job.list-failed');
});

test('woken, it looks at once', async () => {
  const moved: string[] = [];
  const { timer, stores } = await makeWorld(async (wave) => void moved.push(wave.id));
  await stores.waves.add(sampleWave('open'));
  timer.wake();
  await pass(0);
  expect(moved).toEqual(['wave']);
});

test('stopped, it waits for what is under way and begins nothing new', async () => {
  const begun: string[] = [];
  let ended = false;
  const { timer, stores } = await makeWorld(async (wave) => {
    begun.push(wave.id);
    await new Promise((resolve) => setTimeout(resolve, 3 * second));
    ended = true;
  });
  await stores.waves.add(sampleWave('open'));
  timer.start();
  await pass(second);
  const stopping = timer.stop();
  timer.wake();
  await pass(10 * second);
  await stopping;
  expect(ended).toBe(true);
  expect(begun).toHaveLength(1);
});

test('keys whose time has come are looked for at the start and every hour', async () => {
  const { timer, destroyed } = await makeWorld(async () => {});
  timer.start();
  await pass(0);
  expect(destroyed()).toBe(1);
  await pass(3_600 * second);
  expect(destroyed()).toBe(2);
});

test('a key store that breaks is noted, and stops nothing', async () => {
  const moved: string[] = [];
  const { timer, stores, logged } = await makeWorld(async (wave) => void moved.push(wave.id), {
    housekeeping: [() => Promise.reject(new Error('planted'))],
  });
  await stores.waves.add(sampleWave('open'));
  timer.start();
  await pass(second);
  expect(logged.join('')).toContain('job.housekeeping-failed');
  expect(moved).toEqual(['wave']);
});

describe('of several processes', () => {
  test('one that does not lead keeps still, and takes over when it does', async () => {
    const moved: string[] = [];
    const { timer, stores, leading, destroyed } = await makeWorld(async (wave) => void moved.push(wave.id));
    await stores.waves.add(sampleWave('open'));
    leading.is = false;
    await timer.start();
    await pass(3 * second);
    timer.wake();
    await pass(0);
    expect(moved).toEqual([]);
    expect(destroyed()).toBe(0);
    leading.is = true;
    await pass(second);
    expect(moved).toEqual(['wave']);
    await pass(3_600 * second);
    expect(destroyed()).toBe(1);
  });

  test('another may lead only when what this one has under way has ended', async () => {
    const { timer, stores, leading } = await makeWorld(() => new Promise((resolve) => setTimeout(resolve, 3 * second)));
    await stores.waves.add(sampleWave('open'));
    await timer.start();
    expect(leading.starts).toBe(1);
    await pass(second);
    const stopping = timer.stop();
    await pass(2 * second);
    expect(leading.stops).toBe(0);
    await pass(second);
    await stopping;
    expect(leading.stops).toBe(1);
  });
});

test('waves of a tenant that this installation does not serve are left alone', async () => {
  const advanced: string[] = [];
  const { timer, stores } = await makeWorld(async ({ id }) => void advanced.push(id), { tenantId: 'tenant-own' });
  await stores.waves.add(sampleWave('open', { id: 'own', tenantId: 'tenant-own' }));
  await stores.waves.add(sampleWave('open', { id: 'foreign', tenantId: 'tenant-foreign' }));
  await timer.start();
  await pass(second);
  expect(advanced).toEqual(['own']);
});
