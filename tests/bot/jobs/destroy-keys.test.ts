import { dayInMilliseconds } from '#core/kernel/clock';
import type { Wave } from '#core/wave/wave';
import { makeDestroyKeys } from '../../../bot/jobs/destroy-keys';
import { makeClock, makeMemoryKeys, makeStores, pidOf, ref, sampleWave } from '../../core/samples';

const makeWorld = async (wave: Wave) => {
  const stores = makeStores();
  const keys = makeMemoryKeys();
  const clock = makeClock();
  await stores.waves.add(wave);
  await keys.create(ref);
  return { stores, keys, clock, destroyKeys: makeDestroyKeys({ ...stores, keys, clock }) };
};

test.each([
  [14 * dayInMilliseconds, true],
  [14 * dayInMilliseconds + 1, false],
])('%i ms after a wave ended its key is still there: %p', async (passed, isThere) => {
  const { keys, clock, destroyKeys } = await makeWorld(sampleWave('closed'));
  clock.pass(passed);
  await destroyKeys();
  expect((await keys.find(ref)) !== null).toBe(isThere);
});

test('keys of waves that were called off go too, those of open waves stay', async () => {
  const { stores, keys, clock, destroyKeys } = await makeWorld(sampleWave('cancelled'));
  const open = { ...ref, waveId: 'open' };
  await stores.waves.add(sampleWave('open', { id: 'open' }));
  await keys.create(open);
  clock.pass(100 * dayInMilliseconds);
  await destroyKeys();
  expect(await keys.find(ref)).toBeNull();
  expect(await keys.find(open)).not.toBeNull();
});

test('what was kept of reminders goes with the key, and not before', async () => {
  const { stores, clock, destroyKeys } = await makeWorld(sampleWave('closed'));
  const reminder = { id: pidOf(1), microPulse: 1, state: 'sent', attempt: 1, notBefore: null, reason: null } as const;
  await stores.reminders.add({ ...ref, ...reminder, claim: null });
  await stores.reminders.add({ ...ref, ...reminder, waveId: 'open', claim: null });
  clock.pass(14 * dayInMilliseconds);
  await destroyKeys();
  expect(await stores.reminders.list(ref)).toHaveLength(1);
  clock.pass(1);
  await destroyKeys();
  expect(await stores.reminders.list(ref)).toEqual([]);
  expect(await stores.reminders.list({ ...ref, waveId: 'open' })).toHaveLength(1);
});
