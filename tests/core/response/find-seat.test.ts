import { makeFindSeat } from '#core/response/find-seat';
import type { WaveState } from '#core/wave/wave';
import { makeWaveMemory } from '#core/wave/wave-memory';
import { makeClock, makeMemoryKeys, makeStores, ref, sampleInvitation, sampleWave, tenantId, watch } from '../samples';

const ann = { tenantId, oid: 'ann' };
const ben = { tenantId, oid: 'ben' };

/** A wave in this state to which ann is invited and ben is not. */
const makeWorld = async (state: WaveState, options: { readonly withoutKey?: boolean } = {}) => {
  const { stores, writes, calls } = watch(makeStores());
  const keys = makeMemoryKeys();
  await stores.waves.add(sampleWave(state));
  await stores.invitations.addAll([sampleInvitation('ann', { state: 'sent' })]);
  if (!options.withoutKey) await keys.create(ref);
  const findSeat = makeFindSeat({ ...stores, keys, recallWave: makeWaveMemory({ ...stores, clock: makeClock() }) });
  writes.length = 0;
  calls.length = 0;
  const pseudonymiser = await keys.find(ref);
  return { findSeat, writes, calls, seatOf: (person: typeof ann) => pseudonymiser?.seat(person) ?? '' };
};

test('a person with the seat of their card may answer, without a look at the invitations', async () => {
  const { findSeat, seatOf, calls } = await makeWorld('open');
  expect(await findSeat(ann, ref, seatOf(ann))).toMatchObject({
    ok: true,
    value: { wave: { id: 'wave' }, instrument: { id: 'express' } },
  });
  expect(calls).toEqual(['waves.find']);
});

test.each(['', 'forged', 'x'.repeat(22)])(
  'an invited person whose card says %j is looked up and may answer',
  async (seat) => {
    const { findSeat } = await makeWorld('open');
    expect(await findSeat(ann, ref, seat)).toMatchObject({ ok: true });
  },
);

test('an invited person whose old card has no seat may answer', async () => {
  const { findSeat } = await makeWorld('open');
  expect(await findSeat(ann, ref, undefined)).toMatchObject({ ok: true });
});

test('a card passed on to somebody who was not invited does nothing', async () => {
  const { findSeat, seatOf } = await makeWorld('open');
  expect(await findSeat(ben, ref, seatOf(ann))).toEqual({ ok: false, error: { kind: 'not-invited' } });
  expect(await findSeat(ben, ref, undefined)).toEqual({ ok: false, error: { kind: 'not-invited' } });
});

test('a namesake of another tenant has no seat here', async () => {
  const { findSeat, seatOf } = await makeWorld('open');
  const stranger = { tenantId: 'elsewhere', oid: 'ann' };
  expect(await findSeat(stranger, { ...ref, tenantId: 'elsewhere' }, seatOf(ann))).toEqual({
    ok: false,
    error: { kind: 'unknown-wave' },
  });
});

test.each([
  ['draft', 'not-invited'],
  ['scheduled', 'not-invited'],
  ['closing', 'wave-closed'],
  ['closed', 'wave-closed'],
  ['cancelled', 'wave-cancelled'],
] as const)('a wave that is %s takes no answer: %s', async (state, kind) => {
  const { findSeat, seatOf } = await makeWorld(state);
  expect(await findSeat(ann, ref, seatOf(ann))).toEqual({ ok: false, error: { kind } });
});

test('a closed wave whose key is destroyed still says that it has closed', async () => {
  const { findSeat } = await makeWorld('closed', { withoutKey: true });
  expect(await findSeat(ann, ref, 'x')).toEqual({ ok: false, error: { kind: 'wave-closed' } });
});

test('a wave that is not known is said to be so', async () => {
  const { findSeat } = await makeWorld('open');
  expect(await findSeat(ann, { ...ref, waveId: 'other' }, undefined)).toEqual({
    ok: false,
    error: { kind: 'unknown-wave' },
  });
});

test('an open wave without a key is a fault, never a seat', async () => {
  const { findSeat } = await makeWorld('open', { withoutKey: true });
  await expect(findSeat(ann, ref, 'x')).rejects.toThrow('no key');
});

test('looking for a seat writes nothing', async () => {
  const { findSeat, seatOf, writes } = await makeWorld('open');
  await findSeat(ann, ref, seatOf(ann));
  await findSeat(ann, ref, 'forged');
  await findSeat(ben, ref, seatOf(ann));
  expect(writes).toEqual([]);
});
