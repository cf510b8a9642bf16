import { plusMilliseconds } from '#core/kernel/clock';
import { onQueue, releaseLease, takeLease } from '#core/kernel/lease';
import type { LeaseStore } from '#core/kernel/lease-store';
import { makeMemoryLeaseStore } from '../../support/memory/memory-lease-store';
import { breakOnce, makeClock, start, tenantId } from '../samples';

const timer = { tenantId, name: 'timer' };
const minute = 60_000;

const makeWorld = (change: (leases: LeaseStore) => LeaseStore = (leases) => leases) => {
  const stored = makeMemoryLeaseStore();
  const clock = makeClock();
  const deps = { leases: change(stored), clock };
  const find = async () => (await stored.find(tenantId, 'timer'))?.value;
  return {
    deps,
    clock,
    find,
    take: (owner: string, milliseconds = minute) => takeLease(deps, timer, owner, milliseconds),
  };
};

test('whoever comes first has it, until it runs out', async () => {
  const { take, clock, find } = makeWorld();
  expect(await take('one')).toBe(true);
  expect(await find()).toEqual({ ...timer, owner: 'one', expiresAt: plusMilliseconds(start, minute), note: '' });
  clock.pass(minute - 1);
  expect(await take('other')).toBe(false);
  expect(await find()).toMatchObject({ owner: 'one' });
  clock.pass(1);
  expect(await take('other')).toBe(true);
  expect(await take('one')).toBe(false);
});

test('the owner makes it last longer, or shorter', async () => {
  const { take, clock, find } = makeWorld();
  await take('one');
  clock.pass(minute / 2);
  expect(await take('one')).toBe(true);
  expect(await find()).toMatchObject({ expiresAt: plusMilliseconds(start, 1.5 * minute) });
  expect(await take('one', 0)).toBe(true);
  expect(await take('other')).toBe(true);
});

test('of two who try at once one gets it, whether it is new or ran out', async () => {
  const { take, clock } = makeWorld();
  expect((await Promise.all([take('one'), take('other')])).filter(Boolean)).toHaveLength(1);
  clock.pass(minute);
  expect((await Promise.all([take('one'), take('other'), take('third')])).filter(Boolean)).toHaveLength(1);
});

test('what lies on a queue is for whoever takes it off, but is not put there twice', async () => {
  const { take } = makeWorld();
  expect(await take(onQueue)).toBe(true);
  expect(await take(onQueue)).toBe(false);
  expect(await take('one')).toBe(true);
  expect(await take('other')).toBe(false);
  expect(await take(onQueue)).toBe(false);
});

test('leases of other names and tenants are others', async () => {
  const { take, deps } = makeWorld();
  await take('one');
  expect(await takeLease(deps, { ...timer, name: 'other' }, 'other', minute)).toBe(true);
  expect(await takeLease(deps, { ...timer, tenantId: 'other' }, 'other', minute)).toBe(true);
});

test('given back it is free at once, but only its owner can do so', async () => {
  const { take, deps } = makeWorld();
  await releaseLease(deps, timer, 'one');
  await take('one');
  await releaseLease(deps, timer, 'other');
  expect(await take('other')).toBe(false);
  await releaseLease(deps, timer, 'one');
  expect(await take('other')).toBe(true);
  await releaseLease(deps, timer, 'one');
  expect(await take('third')).toBe(false);
});

test('what its holder noted stays for whoever comes next', async () => {
  const { take, deps, clock, find } = makeWorld();
  await deps.leases.add({ ...timer, owner: 'one', expiresAt: start, note: '{"next":1}' });
  await take('other');
  await releaseLease(deps, timer, 'other');
  clock.pass(minute);
  await take('third');
  expect(await find()).toMatchObject({ owner: 'third', note: '{"next":1}' });
});

describe('a write that was repeated because its answer was lost', () => {
  /** Does what it is asked, and then says that somebody else was faster. */
  const forgetful = (leases: LeaseStore): LeaseStore => ({
    ...leases,
    add: async (lease) => {
      await leases.add(lease);
      return 'conflict';
    },
    replace: async (lease, version) => {
      await leases.replace(lease, version);
      return 'conflict';
    },
  });

  test('is our own: the lease is held', async () => {
    const { take, clock } = makeWorld(forgetful);
    expect(await take('one')).toBe(true);
    clock.pass(1);
    expect(await take('one')).toBe(true);
    expect(await take('other')).toBe(false);
  });

  test('that was not made after all is none of ours', async () => {
    const { take } = makeWorld((leases) => ({ ...leases, add: async () => 'conflict' }));
    expect(await take('one')).toBe(false);
  });

  test('a fault of the storage is thrown', async () => {
    const { take } = makeWorld((leases) => breakOnce(leases, 'add'));
    await expect(take('one')).rejects.toThrow('planted');
    expect(await take('other')).toBe(true);
  });
});
