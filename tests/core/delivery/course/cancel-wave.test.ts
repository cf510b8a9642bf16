import { makeCancelWave } from '#core/delivery/course/cancel-wave';
import type { InvitationState } from '#core/delivery/outbox/invitation';
import { makeFindPlaces } from '#core/delivery/pulse/find-places';
import type { WaveState } from '#core/wave/wave';
import {
  breakOnce,
  findInstrument,
  makeClock,
  makeIds,
  makeMemoryKeys,
  makeSender,
  makeStores,
  ref,
  sampleInvitation,
  samplePerson,
  sampleWave,
  start,
} from '../../samples';
import { makeSendAll } from '../sending/send-world';

const everyState: readonly InvitationState[] = [
  'planned',
  'claimed',
  'sent',
  'unknown',
  'unreachable',
  'failed',
  'cancelled',
];

/** While a worker is still sending it. */
const later = '2026-11-22T09:00:30.000Z';

const makeWorld = async (state: WaveState) => {
  const stores = makeStores();
  await stores.waves.add(sampleWave(state));
  await stores.invitations.addAll(
    everyState.map((each) => sampleInvitation(each, { state: each, notBefore: each === 'claimed' ? later : null })),
  );
  const deps = { ...stores, clock: makeClock() };
  const stateOf = async (oid: string) => (await stores.invitations.find(ref, oid))?.value.state;
  return { stores, deps, stateOf, cancelWave: makeCancelWave(deps) };
};

test.each(['draft', 'scheduled', 'open'] as const)('a wave that is %s can be called off', async (state) => {
  const { cancelWave, stores } = await makeWorld(state);
  expect(await cancelWave(ref)).toMatchObject({ ok: true, value: { state: 'cancelled', closedAt: start } });
  expect((await stores.waves.find(ref))?.value.state).toBe('cancelled');
});

test.each(['closing', 'closed'] as const)('a wave that is %s stands', async (state) => {
  const { cancelWave, stateOf } = await makeWorld(state);
  expect(await cancelWave(ref)).toEqual({ ok: false, error: { kind: 'not-from-here', state } });
  expect(await stateOf('planned')).toBe('planned');
});

test('an unknown wave cannot be called off', async () => {
  const { cancelWave } = await makeWorld('open');
  expect(await cancelWave({ ...ref, waveId: 'other' })).toEqual({ ok: false, error: { kind: 'unknown-wave' } });
});

test('cards that are not out yet are called off, all others keep their state', async () => {
  const { cancelWave, stores, stateOf } = await makeWorld('open');
  await cancelWave(ref);
  expect((await stores.invitations.find(ref, 'planned'))?.value).toMatchObject({
    state: 'cancelled',
    reason: 'wave-cancelled',
  });
  for (const state of everyState.slice(1)) expect(await stateOf(state)).toBe(state);
});

test('calling off again changes nothing', async () => {
  const { cancelWave, stores } = await makeWorld('open');
  await cancelWave(ref);
  const before = await stores.waves.find(ref);
  expect(await cancelWave(ref)).toMatchObject({ ok: true });
  expect(await stores.waves.find(ref)).toEqual(before);
});

test('calling off again finishes what a broken storage left', async () => {
  const { deps, stores, stateOf } = await makeWorld('open');
  const cancelWave = makeCancelWave({ ...deps, invitations: breakOnce(stores.invitations, 'replace') });
  await expect(cancelWave(ref)).rejects.toThrow('planted');
  await cancelWave(ref);
  expect(await stateOf('planned')).toBe('cancelled');
});

test('a card that Teams was too busy for while its wave was called off does not wait for ever', async () => {
  const { stores, deps, cancelWave } = await makeWorld('open');
  const keys = makeMemoryKeys();
  await keys.create(ref);
  await stores.invitations.addAll([sampleInvitation('ann')]);
  await stores.people.add(samplePerson('ann'));
  const sender = makeSender(async () => {
    await cancelWave(ref);
    return { kind: 'later', afterMilliseconds: 1000 };
  });
  const findPlaces = makeFindPlaces({ ...deps, keys });
  await makeSendAll({ ...deps, keys, sender, findInstrument, findPlaces, ids: makeIds(), draw: () => 0 })();
  expect((await stores.invitations.find(ref, 'ann'))?.value).toMatchObject({
    state: 'cancelled',
    reason: 'wave-cancelled',
  });
});
