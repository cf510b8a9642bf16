import pino from 'pino';
import type { DoWork } from '#core/delivery/outbox/do-work';
import type { DeliveryWork, WorkQueue } from '#core/delivery/outbox/work-queue';
import { type DeliveryWorker, makeDeliveryWorker } from '../../../bot/jobs/delivery-worker';
import { breakOnce, ref } from '../../core/samples';
import { letSleepBeFaked } from '../../support/faked-sleep';
import { makeMemoryWorkQueue } from '../../support/memory/memory-work-queue';

const second = 1000;
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
const workers: DeliveryWorker[] = [];

beforeEach(() => {
  letSleepBeFaked();
  jest.useFakeTimers();
});
afterEach(async () => {
  const stopping = workers.splice(0).map((worker) => worker.stop());
  await pass(120 * second);
  await Promise.all(stopping);
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const works = (count: number): DeliveryWork[] =>
  Array.from({ length: count }, (_, index) => ({ ...ref, kind: 'send', bucket: String(index), microPulse: 1 }));

const makeWorld = (doing: (bucket: string) => ReturnType<DoWork>, change = (queue: WorkQueue) => queue) => {
  const queue = makeMemoryWorkQueue({ now: () => new Date().toISOString() });
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  const begun: string[] = [];
  const doWork: DoWork = async (inHand) => {
    begun.push(inHand.work.bucket);
    const outcome = await doing(inHand.work.bucket);
    await queue.done(inHand);
    return outcome;
  };
  const worker = makeDeliveryWorker({ queue: change(queue), doWork, log });
  workers.push(worker);
  return { queue, logged, begun, worker };
};
const quickly = async () => 'done' as const;
const slowly = (milliseconds: number) => async () => {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return 'done' as const;
};

test('all that is on the queue is done, each piece once', async () => {
  const { queue, begun, worker } = makeWorld(quickly);
  await queue.put(works(10));
  worker.start();
  await pass(second);
  expect(begun.sort()).toEqual(works(10).map(({ bucket }) => bucket));
});

test('six parts are worked on at once, and the next as soon as one has ended', async () => {
  const { queue, begun, worker } = makeWorld(slowly(3 * second));
  await queue.put(works(8));
  worker.start();
  await pass(2 * second);
  expect(begun).toHaveLength(6);
  await pass(second);
  expect(begun).toHaveLength(8);
});

test('idle it looks once a second; woken it looks at once', async () => {
  const { queue, begun, worker } = makeWorld(quickly);
  worker.start();
  await pass(100);
  await queue.put(works(1));
  await pass(899);
  expect(begun).toHaveLength(0);
  await pass(1);
  expect(begun).toHaveLength(1);
  await pass(100);
  await queue.put(works(1));
  worker.wake();
  await pass(0);
  expect(begun).toHaveLength(2);
});

test('stopped, it waits for what is under way and takes nothing new', async () => {
  const { queue, begun, worker } = makeWorld(slowly(5 * second));
  await queue.put(works(8));
  worker.start();
  await pass(second);
  let isStopped = false;
  const stopping = worker.stop().then(() => {
    isStopped = true;
  });
  worker.wake();
  await pass(3.9 * second);
  expect(isStopped).toBe(false);
  await pass(0.2 * second);
  await stopping;
  expect(begun).toHaveLength(6);
  await pass(60 * second);
  expect(begun).toHaveLength(6);
});

test('stopped, it waits for the last of those under way, also when it could take more', async () => {
  const { queue, worker } = makeWorld((bucket) => slowly(bucket === '0' ? second : 4 * second)());
  await queue.put(works(2));
  worker.start();
  await pass(100);
  let isStopped = false;
  const stopping = worker.stop().then(() => {
    isStopped = true;
  });
  await pass(3.8 * second);
  expect(isStopped).toBe(false);
  await pass(0.2 * second);
  await stopping;
});

test('stopped while it rests, it stops at once', async () => {
  const { worker } = makeWorld(quickly);
  worker.start();
  await pass(100);
  let isStopped = false;
  void worker.stop().then(() => {
    isStopped = true;
  });
  await pass(0);
  expect(isStopped).toBe(true);
});

test('work that fails is logged once, without what it was about, and stops nothing', async () => {
  const { queue, begun, logged, worker } = makeWorld(async (bucket) => {
    if (bucket === '1') throw new Error('planted: row of person-1');
    return 'done';
  });
  await queue.put(works(3));
  worker.start();
  await pass(second);
  expect(begun).toHaveLength(3);
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatch(/"event":"delivery.failed".*"waveId":"wave","bucket":"1"/);
  expect(logged[0]).not.toContain('person-1');
});

test('work that is set aside is told to the operator', async () => {
  const { queue, logged, worker } = makeWorld(async () => 'set-aside');
  await queue.put(works(1));
  worker.start();
  await pass(second);
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatch(/"level":50.*"event":"delivery.set-aside"/);
});

test('a queue that cannot be reached is noted, and asked again a second later', async () => {
  const { queue, begun, logged, worker } = makeWorld(quickly, (queue) => breakOnce(queue, 'take'));
  await queue.put(works(2));
  worker.start();
  await pass(999);
  expect(begun).toEqual([]);
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain('delivery.queue-failed');
  await pass(1);
  expect(begun).toHaveLength(2);
});
