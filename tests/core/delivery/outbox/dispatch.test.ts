import { makeDispatch, makeKeepDelivering, workLease } from '#core/delivery/outbox/dispatch';
import type { Invitation } from '#core/delivery/outbox/invitation';
import { takeLease } from '#core/kernel/lease';
import { makeMemoryWorkQueue } from '../../../support/memory/memory-work-queue';
import { breakOnce, makeClock, makeStores, ref, sampleInvitation, sampleWave } from '../../samples';

const minute = 60_000;

const makeWorld = async (changes: Partial<Invitation> = {}) => {
  const stores = makeStores();
  const clock = makeClock();
  const queue = makeMemoryWorkQueue(clock);
  await stores.invitations.addAll([sampleInvitation('ann', changes)]);
  const deps = { ...stores, clock, queue };
  const { buckets } = stores.invitations;
  return { deps, clock, queue, buckets, keepDelivering: makeKeepDelivering(deps), dispatch: makeDispatch(deps) };
};
const workOf = (bucket: string, changes: object = {}) => ({
  ...ref,
  kind: 'send' as const,
  bucket,
  microPulse: 1,
  ...changes,
});

test('work for every part of the wave is put on the queue, once', async () => {
  const { keepDelivering, queue, buckets } = await makeWorld();
  expect(await keepDelivering(sampleWave('open'))).toBe(false);
  expect(await keepDelivering(sampleWave('open'))).toBe(false);
  expect((await queue.take(32, minute)).map(({ work }) => work)).toEqual(buckets.map((bucket) => workOf(bucket)));
});

test('another process that watches the same wave does not put its work there again', async () => {
  const { deps, queue, buckets, clock } = await makeWorld();
  for (let round = 1; round <= 3; round += 1) {
    await makeKeepDelivering(deps)(sampleWave('open'));
    clock.pass(10_000);
  }
  expect(await queue.take(32, minute)).toHaveLength(buckets.length);
});

test('a part that somebody has in hand is left to them', async () => {
  const { deps, queue, buckets, keepDelivering } = await makeWorld();
  const [held = '', ...others] = buckets;
  await takeLease(deps, workLease(workOf(held)), 'a worker', minute);
  await keepDelivering(sampleWave('open'));
  expect((await queue.take(32, minute)).map(({ work }) => work.bucket)).toEqual(others);
});

test('what lay on the queue for ten minutes may be lost: it is put there again', async () => {
  const { queue, buckets, keepDelivering, clock } = await makeWorld();
  await keepDelivering(sampleWave('open'));
  clock.pass(10 * minute - 1);
  await keepDelivering(sampleWave('open'));
  expect(await queue.take(32, minute)).toHaveLength(buckets.length);
  clock.pass(1);
  await keepDelivering(sampleWave('open'));
  expect((await queue.take(32, minute)).length).toBe(buckets.length);
});

test('work that could not be put on the queue comes there after ten minutes', async () => {
  const { deps, queue, buckets, clock } = await makeWorld();
  const keepDelivering = makeKeepDelivering({ ...deps, queue: breakOnce(queue, 'put') });
  await expect(keepDelivering(sampleWave('open'))).rejects.toThrow('planted');
  clock.pass(10 * minute);
  await keepDelivering(sampleWave('open'));
  expect(await queue.take(32, minute)).toHaveLength(buckets.length);
});

test.each(['sent', 'unknown', 'unreachable', 'failed', 'cancelled'] as const)(
  'a wave whose invitations are all %s needs no work, until its next card',
  async (state) => {
    const { keepDelivering, queue, buckets } = await makeWorld({ state });
    expect(await keepDelivering(sampleWave('open'))).toBe(true);
    expect(await queue.take(32, minute)).toEqual([]);
    expect(await keepDelivering(sampleWave('open', { microPulse: 2 }))).toBe(false);
    const works = (await queue.take(32, minute)).map(({ work }) => work);
    expect(works).toEqual(buckets.map((bucket) => workOf(bucket, { microPulse: 2 })));
  },
);

test('a claimed invitation still needs somebody who sees it through', async () => {
  const { keepDelivering } = await makeWorld({ state: 'claimed' });
  expect(await keepDelivering(sampleWave('open'))).toBe(false);
});

test('sending, reminding, other cards and other waves do not stand in each other’s way', async () => {
  const { dispatch, queue, buckets } = await makeWorld();
  await dispatch(sampleWave('open'), 'send');
  await dispatch(sampleWave('open'), 'remind');
  await dispatch(sampleWave('open', { microPulse: 2 }), 'send');
  await dispatch(sampleWave('open', { id: 'other' }), 'send');
  await dispatch(sampleWave('open', { workspaceId: 'other' }), 'send');
  expect(await queue.take(32, minute)).toHaveLength(4 * buckets.length + 1);
});
