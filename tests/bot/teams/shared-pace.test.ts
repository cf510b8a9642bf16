import type { LeaseStore } from '#core/kernel/lease-store';
import { type Lane, makeSharedPace, type SharedPace } from '../../../bot/teams/shared-pace';
import { tenantId } from '../../core/samples';
import { letSleepBeFaked } from '../../support/faked-sleep';
import { makeMemoryLeaseStore } from '../../support/memory/memory-lease-store';

const second = 1000;
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  letSleepBeFaked();
  jest.useFakeTimers({ now: Date.parse('2026-11-22T09:00:00.000Z') });
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** Takes so many turns, all at once, and notes when each came, in milliseconds from now. */
const take = (pace: SharedPace, count: number, lane: Lane = 'bulk', tenant = tenantId) => {
  const begun = Date.now();
  const times: number[] = [];
  const all = Array.from({ length: count }, () => pace.turn(tenant, lane).then(() => times.push(Date.now() - begun)));
  return { times, all: Promise.all(all) };
};

/** The most turns in any second. */
const densest = (times: readonly number[]): number =>
  Math.max(0, ...times.map((from) => times.filter((time) => time >= from && time < from + second).length));

/** A storage that takes a while, as a real one does. */
const slow = (leases: LeaseStore, milliseconds: number): LeaseStore => ({
  ...leases,
  find: async (...asked) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return leases.find(...asked);
  },
});

test('two processes together never send more than agreed in any second, and lose few turns', async () => {
  const leases = slow(makeMemoryLeaseStore(), 10);
  const [one, other] = [take(makeSharedPace({ leases }), 200), take(makeSharedPace({ leases }), 200)];
  await pass(12 * second);
  await Promise.all([one.all, other.all]);
  const times = [...one.times, ...other.times];
  expect(times).toHaveLength(400);
  expect(densest(times)).toBeLessThanOrEqual(46);
  expect(Math.max(...times)).toBeGreaterThanOrEqual((399 / 45) * second - 50);
  expect(Math.max(...times)).toBeLessThan((399 / 45) * second * 1.2);
  for (const { times } of [one, other]) expect(times.filter((time) => time < 4 * second).length).toBeGreaterThan(20);
});

test('those who send and those who talk together stay within what Teams allows', async () => {
  const leases = makeMemoryLeaseStore();
  const paces = [makeSharedPace({ leases }), makeSharedPace({ leases })];
  const taking = paces.flatMap((pace) => [take(pace, 100), take(pace, 6, 'talk')]);
  await pass(20 * second);
  await Promise.all(taking.map(({ all }) => all));
  expect(densest(taking.flatMap(({ times }) => times))).toBeLessThanOrEqual(52);
});

test('after a pause nobody catches up: turns that were missed are let go', async () => {
  const pace = makeSharedPace({ leases: makeMemoryLeaseStore() });
  const first = take(pace, 1);
  await pass(0);
  await first.all;
  await pass(10 * second);
  const { times, all } = take(pace, 100);
  await pass(5 * second);
  await all;
  expect(densest(times)).toBeLessThanOrEqual(46);
});

test('somebody who talks does not wait for those who send', async () => {
  const pace = makeSharedPace({ leases: makeMemoryLeaseStore() });
  const bulk = take(pace, 400);
  await pass(second);
  const talk = take(pace, 1, 'talk');
  await pass(10 * second);
  await Promise.all([bulk.all, talk.all]);
  expect(talk.times).toEqual([0]);
});

test('many who talk at once wait about a second and a half, and then share with those who send', async () => {
  const pace = makeSharedPace({ leases: makeMemoryLeaseStore() });
  const talk = take(pace, 40, 'talk');
  await pass(10 * second);
  await talk.all;
  expect(Math.max(...talk.times)).toBeLessThan(4 * second);
});

test('tenants do not wait for each other', async () => {
  const pace = makeSharedPace({ leases: makeMemoryLeaseStore() });
  const [one, other] = [take(pace, 90), take(pace, 90, 'bulk', 'other')];
  await pass(3 * second);
  await Promise.all([one.all, other.all]);
  for (const { times } of [one, other]) expect(Math.max(...times)).toBeLessThan(2.2 * second);
});

describe('when Teams asks to slow down', () => {
  const refusedUntil = async (share: number, wait: number) => {
    const leases = makeMemoryLeaseStore();
    const [pace, other] = [makeSharedPace({ leases }), makeSharedPace({ leases })];
    const first = take(pace, 45);
    await pass(second);
    await first.all;
    for (let index = 0; index < 45; index += 1) pace.heard(tenantId, index < share * 45, Date.now() + wait);
    // What was heard is told with the next turns that are taken.
    const told = take(pace, 60);
    await pass(3 * second);
    const { times } = take(other, 200);
    await pass(2 * second);
    return { times, told, pace };
  };

  test('the other process slows down too', async () => {
    const calm = await refusedUntil(0, 0);
    const busy = await refusedUntil(0.4, 0);
    expect(busy.times.length).toBeLessThan(calm.times.length);
  });

  test('and most are refused, all wait as long as it asked', async () => {
    const { times } = await refusedUntil(1, 60 * second);
    expect(times).toEqual([]);
    await pass(70 * second);
    expect(times.length).toBeGreaterThan(0);
    expect(Math.min(...times)).toBeGreaterThan(50 * second);
  });

  test('fewer cards are claimed at once', async () => {
    const leases = makeMemoryLeaseStore();
    const pace = makeSharedPace({ leases });
    expect(pace.chunk()).toBe(11);
    const { pace: slowed } = await refusedUntil(0.9, 0);
    expect(slowed.chunk()).toBeLessThan(11);
    expect(slowed.chunk()).toBeGreaterThanOrEqual(1);
  });
});

test('where nothing has to be waited for nobody waits, and nothing is asked of the storage', async () => {
  const unlimited = Number.POSITIVE_INFINITY;
  const leases = new Proxy(makeMemoryLeaseStore(), {
    get: () => () => Promise.reject(new Error('The storage was asked')),
  });
  const pace = makeSharedPace({ leases, most: { bulk: unlimited, talk: unlimited } });
  await take(pace, 1_000).all;
  await take(pace, 1_000, 'talk').all;
  expect(pace.chunk()).toBe(100);
});

test('a storage that is away is told to whoever waits, and asked again by the next', async () => {
  const leases = makeMemoryLeaseStore();
  let isAway = true;
  const find: LeaseStore['find'] = (...asked) =>
    isAway ? Promise.reject(new Error('planted')) : leases.find(...asked);
  const pace = makeSharedPace({ leases: { ...leases, find } });
  await expect(pace.turn(tenantId, 'bulk')).rejects.toThrow('planted');
  isAway = false;
  const { all } = take(pace, 1);
  await pass(second);
  await expect(all).resolves.toHaveLength(1);
});
