import { makeFindPlaces } from '#core/delivery/pulse/find-places';
import { express } from '#core/instrument/express';
import { readPlace } from '#core/instrument/place';
import { quarterly } from '#core/instrument/quarterly';
import { breakOnce, makeMemoryKeys, makeStores, oids, ref, sampleInvitation, sampleWave, watch } from '../../samples';

const wave = sampleWave('open', { instrumentId: 'quarterly' });

const makeWorld = async (waves: readonly string[] = [ref.waveId]) => {
  const { stores, writes, calls } = watch(makeStores());
  const keys = makeMemoryKeys();
  for (const waveId of waves) {
    await keys.create({ ...ref, waveId });
    await stores.invitations.addAll(oids(40).map((oid) => sampleInvitation(oid, { waveId })));
  }
  writes.length = 0;
  calls.length = 0;
  return { stores, keys, writes, calls, findPlaces: makeFindPlaces({ ...stores, keys }) };
};

test('everybody has one place, and they are balanced: each first pair of Ps as often as any other', async () => {
  const { findPlaces } = await makeWorld();
  const places = await findPlaces(wave, quarterly);
  expect([...places.keys()].sort()).toEqual(oids(40).sort());
  const pairs = new Map<string, number>();
  for (const place of places.values()) {
    const pair = readPlace(quarterly, 0, place)[0]?.ps.join(' and ') ?? '';
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  // Five Ps make ten pairs, for forty people.
  expect([...pairs.values()]).toEqual(Array.from({ length: 10 }, () => 4));
});

test('two processes find the same places, and another wave has others', async () => {
  const { stores, keys, findPlaces } = await makeWorld(['wave', 'other']);
  const places = await findPlaces(wave, quarterly);
  expect(await makeFindPlaces({ ...stores, keys })(wave, quarterly)).toEqual(places);
  expect(await findPlaces({ ...wave, id: 'other' }, quarterly)).not.toEqual(places);
});

test('they are computed once, also when many ask at the same moment, and stored nowhere', async () => {
  const { findPlaces, calls, writes } = await makeWorld();
  await Promise.all([findPlaces(wave, quarterly), findPlaces(wave, quarterly)]);
  await findPlaces(wave, quarterly);
  expect(calls).toEqual(['invitations.pages']);
  expect(writes).toEqual([]);
});

test('an instrument that has one place needs no look at anything', async () => {
  const { findPlaces, calls } = await makeWorld([]);
  expect((await findPlaces(wave, express)).size).toBe(0);
  expect(calls).toEqual([]);
});

test('a failure is not remembered', async () => {
  const { stores, keys } = await makeWorld();
  const broken = makeFindPlaces({ invitations: breakOnce(stores.invitations, 'find'), keys: breakOnce(keys, 'find') });
  await expect(broken(wave, quarterly)).rejects.toThrow('planted');
  expect((await broken(wave, quarterly)).size).toBe(40);
});

test('a wave without a key has no places', async () => {
  const { stores } = await makeWorld();
  await expect(makeFindPlaces({ ...stores, keys: makeMemoryKeys() })(wave, quarterly)).rejects.toThrow('no key');
});

test('of many waves the one that was not asked about for longest is forgotten', async () => {
  const ids = Array.from({ length: 9 }, (_, index) => `wave-${index}`);
  const { findPlaces, calls } = await makeWorld(ids);
  for (const id of ids.slice(0, 8)) await findPlaces({ ...wave, id }, quarterly);
  await findPlaces({ ...wave, id: 'wave-0' }, quarterly);
  await findPlaces({ ...wave, id: 'wave-8' }, quarterly);
  calls.length = 0;
  await findPlaces({ ...wave, id: 'wave-0' }, quarterly);
  expect(calls).toEqual([]);
  await findPlaces({ ...wave, id: 'wave-1' }, quarterly);
  expect(calls).toEqual(['invitations.pages']);
});
