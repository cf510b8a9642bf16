import { makeWithLease } from '#core/kernel/with-lease';
import { makeMemoryLeaseStore } from '../../support/memory/memory-lease-store';
import { makeClock, makeIds, tenantId } from '../samples';

/** Two processes on one storage; what they do again and again is done when the test says so. */
const makeWorld = () => {
  const [leases, clock, ids] = [makeMemoryLeaseStore(), makeClock(), makeIds()];
  const repeated: { readonly milliseconds: number; readonly work: () => Promise<void>; isStopped: boolean }[] = [];
  const every = (milliseconds: number, work: () => Promise<void>) => {
    const one = { milliseconds, work, isStopped: false };
    repeated.push(one);
    return () => {
      one.isStopped = true;
    };
  };
  const makeProcess = () => makeWithLease({ leases, clock, ids, every });
  const [one, other] = [makeProcess(), makeProcess()];
  return { one, other, clock, repeated };
};

/** Work that lasts until it is let go. */
const makeWork = () => {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => ended.then(() => 'done'), end };
};

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('gives what the work gives, and lets the next one begin at once', async () => {
  const { one, other } = makeWorld();
  expect(await one(tenantId, 'opening', async () => 7)).toBe(7);
  expect(await other(tenantId, 'opening', async () => 8)).toBe(8);
});

test('another process is told that it is busy, and its work is not begun', async () => {
  const { one, other } = makeWorld();
  const { work, end } = makeWork();
  const first = one(tenantId, 'opening', work);
  await settled();
  let isBegun = false;
  const begin = async () => {
    isBegun = true;
  };
  expect(await other(tenantId, 'opening', begin)).toBe('busy');
  expect(await one(tenantId, 'opening', begin)).toBe('busy');
  expect(isBegun).toBe(false);
  expect(await other(tenantId, 'another', async () => 'free')).toBe('free');
  expect(await other('other-tenant', 'opening', async () => 'free')).toBe('free');
  end();
  expect(await first).toBe('done');
});

test('work that takes long keeps its lease, and gives up renewing it at the end', async () => {
  const { one, other, clock, repeated } = makeWorld();
  const { work, end } = makeWork();
  const first = one(tenantId, 'opening', work);
  await settled();
  expect(repeated.map(({ milliseconds }) => milliseconds)).toEqual([5_000]);
  for (let round = 1; round <= 10; round += 1) {
    clock.pass(5_000);
    await repeated[0]?.work();
  }
  expect(await other(tenantId, 'opening', async () => 'begun')).toBe('busy');
  expect(repeated[0]?.isStopped).toBe(false);
  end();
  await first;
  expect(repeated[0]?.isStopped).toBe(true);
});

test('after a quarter of a minute without a word the process is taken for dead', async () => {
  const { one, other, clock } = makeWorld();
  void one(tenantId, 'opening', makeWork().work);
  await settled();
  clock.pass(14_999);
  expect(await other(tenantId, 'opening', async () => 'begun')).toBe('busy');
  clock.pass(1);
  expect(await other(tenantId, 'opening', async () => 'begun')).toBe('begun');
});

test('a fault of the work is thrown, and the lease given back', async () => {
  const { one, other, repeated } = makeWorld();
  await expect(one(tenantId, 'opening', () => Promise.reject(new Error('planted')))).rejects.toThrow('planted');
  expect(repeated[0]?.isStopped).toBe(true);
  expect(await other(tenantId, 'opening', async () => 'begun')).toBe('begun');
});
