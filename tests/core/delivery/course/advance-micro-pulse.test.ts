import { makeAdvanceMicroPulse } from '#core/delivery/course/advance-micro-pulse';
import { dayInMilliseconds } from '#core/kernel/clock';
import type { Wave } from '#core/wave/wave';
import { findInstrument, makeClock, makeStores, ref, sampleWave, start, watch } from '../../samples';

const quarterly: Partial<Wave> = {
  instrumentId: 'quarterly',
  openedAt: start,
  closesAt: '2027-02-20T09:00:00.000Z',
};

const makeWorld = async (changes: Partial<Wave> = quarterly) => {
  const { stores, writes } = watch(makeStores());
  const wave = sampleWave('open', changes);
  await stores.waves.add(wave);
  writes.length = 0;
  const clock = makeClock();
  const advance = makeAdvanceMicroPulse({ ...stores, findInstrument, clock });
  return { stores, writes, wave, clock, advance };
};

test('nothing is written before a card is due, nor twice', async () => {
  const { advance, wave, clock, writes } = await makeWorld();
  clock.pass(30 * dayInMilliseconds - 1);
  expect(await advance(wave)).toBe(wave);
  expect(writes).toEqual([]);
  clock.pass(1);
  const advanced = await advance(wave);
  expect(advanced).toMatchObject({ microPulse: 2, state: 'open' });
  expect(await advance(advanced)).toBe(advanced);
  expect(writes).toEqual(['waves.replace']);
});

test('two workers at once bring a wave to the same card', async () => {
  const { advance, wave, clock, stores } = await makeWorld();
  clock.pass(30 * dayInMilliseconds);
  const both = await Promise.all([advance(wave), advance(wave)]);
  expect(both.map(({ microPulse }) => microPulse)).toEqual([2, 2]);
  expect((await stores.waves.find(ref))?.value.microPulse).toBe(2);
});

test('a card that was missed is left out', async () => {
  const { advance, wave, clock } = await makeWorld();
  clock.pass(70 * dayInMilliseconds);
  expect(await advance(wave)).toMatchObject({ microPulse: 3 });
});

test('a wave that was closed meanwhile, or is gone, goes on to no card', async () => {
  const { advance, wave, clock, stores, writes } = await makeWorld();
  clock.pass(30 * dayInMilliseconds);
  const found = await stores.waves.find(ref);
  await stores.waves.replace({ ...wave, state: 'closing' }, found?.version ?? '');
  writes.length = 0;
  expect(await advance(wave)).toMatchObject({ state: 'closing', microPulse: 1 });
  expect(await advance({ ...wave, id: 'gone' })).toMatchObject({ microPulse: 1 });
  expect(writes).toEqual([]);
});

test('cards that follow on answers are never sent by date', async () => {
  const { advance, wave, clock } = await makeWorld({ ...quarterly, instrumentId: 'annual' });
  clock.pass(89 * dayInMilliseconds);
  expect(await advance(wave)).toMatchObject({ microPulse: 1 });
});

test('an open wave whose instrument is lost is a fault', async () => {
  const { advance, wave } = await makeWorld({ ...quarterly, instrumentId: 'lost' });
  await expect(advance(wave)).rejects.toThrow('no instrument');
});
