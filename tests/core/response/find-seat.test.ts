import type { FindPlaces } from '#core/delivery/pulse/find-places';
import { makeFindSeat } from '#core/response/find-seat';
import type { Wave, WaveState } from '#core/wave/wave';
import { makeWaveMemory } from '#core/wave/wave-memory';
import {
  findInstrument,
  makeClock,
  makeMemoryKeys,
  makeStores,
  ref,
  sampleInvitation,
  sampleWave,
  tenantId,
  watch,
} from '../samples';

const ann = { tenantId, oid: 'ann' };
const ben = { tenantId, oid: 'ben' };

/** The place that the rotation gives to ann. */
const annsPlace = 5;

/** A wave in this state to which ann is invited and ben is not. */
const makeWorld = async (
  state: WaveState,
  options: { readonly withoutKey?: boolean; readonly wave?: Partial<Wave> } = {},
) => {
  const { stores, writes, calls } = watch(makeStores());
  const keys = makeMemoryKeys();
  const clock = makeClock();
  await stores.waves.add(sampleWave(state, options.wave));
  await stores.invitations.addAll([sampleInvitation('ann', { state: 'sent' })]);
  if (!options.withoutKey) await keys.create(ref);
  const findPlaces: FindPlaces = async () => {
    calls.push('findPlaces');
    return new Map([['ann', annsPlace]]);
  };
  const recallWave = makeWaveMemory({ ...stores, clock });
  const findSeat = makeFindSeat({ ...stores, keys, recallWave, findInstrument, findPlaces });
  writes.length = 0;
  calls.length = 0;
  const pseudonymiser = await keys.find(ref);
  const seatOf = (person: typeof ann, place = 0): string => pseudonymiser?.seat(person, place) ?? '';
  return { findSeat, writes, calls, clock, seatOf };
};

test('a person with the seat of their card may answer, without a look at the invitations', async () => {
  const { findSeat, seatOf, calls } = await makeWorld('open');
  expect(await findSeat(ann, ref, { seat: seatOf(ann) })).toMatchObject({
    ok: true,
    value: { wave: { id: 'wave' }, instrument: { id: 'express' }, place: 0, microPulse: 1, turn: 0 },
  });
  expect(calls).toEqual(['waves.find']);
});

test.each(['', 'forged', 'x'.repeat(22)])(
  'an invited person whose card says %j is looked up and may answer',
  async (seat) => {
    const { findSeat } = await makeWorld('open');
    expect(await findSeat(ann, ref, { seat })).toMatchObject({ ok: true });
  },
);

test('an invited person whose old card has no seat may answer', async () => {
  const { findSeat } = await makeWorld('open');
  expect(await findSeat(ann, ref, {})).toMatchObject({ ok: true });
});

test('a card passed on to somebody who was not invited does nothing', async () => {
  const { findSeat, seatOf } = await makeWorld('open');
  expect(await findSeat(ben, ref, { seat: seatOf(ann) })).toEqual({ ok: false, error: { kind: 'not-invited' } });
  expect(await findSeat(ben, ref, {})).toEqual({ ok: false, error: { kind: 'not-invited' } });
});

test('a namesake of another tenant has no seat here', async () => {
  const { findSeat, seatOf } = await makeWorld('open');
  const stranger = { tenantId: 'elsewhere', oid: 'ann' };
  expect(await findSeat(stranger, { ...ref, tenantId: 'elsewhere' }, { seat: seatOf(ann) })).toEqual({
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
  expect(await findSeat(ann, ref, { seat: seatOf(ann) })).toEqual({ ok: false, error: { kind } });
});

test('a closed wave whose key is destroyed still says that it has closed', async () => {
  const { findSeat } = await makeWorld('closed', { withoutKey: true });
  expect(await findSeat(ann, ref, { seat: 'x' })).toEqual({ ok: false, error: { kind: 'wave-closed' } });
});

test('a wave that is not known is said to be so', async () => {
  const { findSeat } = await makeWorld('open');
  expect(await findSeat(ann, { ...ref, waveId: 'other' }, {})).toEqual({
    ok: false,
    error: { kind: 'unknown-wave' },
  });
});

test('an open wave without a key is a fault, never a seat', async () => {
  const { findSeat } = await makeWorld('open', { withoutKey: true });
  await expect(findSeat(ann, ref, { seat: 'x' })).rejects.toThrow('no key');
});

test('looking for a seat writes nothing', async () => {
  const { findSeat, seatOf, writes } = await makeWorld('open');
  await findSeat(ann, ref, { seat: seatOf(ann) });
  await findSeat(ann, ref, { seat: 'forged' });
  await findSeat(ben, ref, { seat: seatOf(ann) });
  expect(writes).toEqual([]);
});

describe('the place of the rotation', () => {
  test('on the card is taken as it is where the seat proves it, without a look at anything', async () => {
    const { findSeat, seatOf, calls } = await makeWorld('open');
    expect(await findSeat(ann, ref, { seat: seatOf(ann, 3), place: 3 })).toMatchObject({
      value: { place: 3, proof: seatOf(ann, 3) },
    });
    expect(calls).toEqual(['waves.find']);
  });

  test.each([
    ['another place than the seat proves', { place: 4 }],
    ['no place beside a seat that has one', {}],
    ['half a place', { place: 3.5 }],
  ])('is looked up for a card with %s', async (_, claim) => {
    const { findSeat, seatOf, calls } = await makeWorld('open');
    expect(await findSeat(ann, ref, { seat: seatOf(ann, 3), ...claim })).toMatchObject({
      value: { place: annsPlace, proof: seatOf(ann, annsPlace) },
    });
    expect(calls).toEqual(['waves.find', 'invitations.find', 'findPlaces']);
  });

  test('is not looked up for somebody who was not invited', async () => {
    const { findSeat, seatOf, calls } = await makeWorld('open');
    await findSeat(ben, ref, { seat: seatOf(ann, 3), place: 3 });
    expect(calls).not.toContain('findPlaces');
  });
});

describe('the card that is answered', () => {
  const day = 24 * 60 * 60 * 1000;
  const quarterly = {
    instrumentId: 'quarterly',
    openedAt: '2026-11-01T09:00:00.000Z',
    closesAt: '2027-01-30T09:00:00.000Z',
    microPulse: 1,
    turn: 4,
  };
  const cardFor = async (wave: Partial<Wave>, microPulse: number | undefined, passed = 0) => {
    const { findSeat, seatOf, clock } = await makeWorld('open', { wave });
    clock.pass(passed);
    const seat = await findSeat(ann, ref, { seat: seatOf(ann), microPulse });
    return seat.ok ? seat.value.microPulse : null;
  };

  test.each([
    [undefined, 1],
    [1, 1],
    [2, 2],
    [3, 2],
    [99, 2],
    [0, 1],
    [-1, 1],
    [1.5, 1],
    [Number.NaN, 1],
  ])('%s of a wave whose second is the newest is %i', async (claimed, expected) => {
    expect(await cardFor({ ...quarterly, microPulse: 2 }, claimed)).toBe(expected);
  });

  test('is one that just went out, even while the wave is remembered as it was before', async () => {
    const untilSecond = 9 * day;
    expect(await cardFor(quarterly, 2, untilSecond - 1001)).toBe(1);
    expect(await cardFor(quarterly, 2, untilSecond - 1)).toBe(2);
    expect(await cardFor(quarterly, 2, untilSecond)).toBe(2);
  });

  test('is any card of an instrument whose cards follow on answers', async () => {
    expect(await cardFor({ instrumentId: 'annual' }, 2)).toBe(2);
    expect(await cardFor({ instrumentId: 'express' }, 2)).toBe(1);
  });

  test('has the turn of its wave', async () => {
    const { findSeat, seatOf } = await makeWorld('open', { wave: quarterly });
    expect(await findSeat(ann, ref, { seat: seatOf(ann) })).toMatchObject({ value: { turn: 4 } });
  });
});
