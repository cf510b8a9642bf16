import { makeDispatch, workLease } from '#core/delivery/outbox/dispatch';
import { makeDoWork } from '#core/delivery/outbox/do-work';
import type { DeliveryWork, WorkInHand } from '#core/delivery/outbox/work-queue';
import type { BucketOutcome } from '#core/delivery/sending/deliver-bucket';
import { takeLease } from '#core/kernel/lease';
import type { Wave } from '#core/wave/wave';
import type { Workspace } from '#core/workspace/workspace';
import { makeMemoryWorkQueue } from '../../../support/memory/memory-work-queue';
import { makeClock, makeStores, ref, sampleWave, sampleWorkspace } from '../../samples';

const minute = 60_000;
const day = 24 * 60 * minute;
const aWork: DeliveryWork = { ...ref, kind: 'send', bucket: '0', microPulse: 1 };

const makeWorld = async (changes: { readonly wave?: Partial<Wave>; readonly workspace?: Partial<Workspace> } = {}) => {
  const stores = makeStores();
  const clock = makeClock();
  const queue = makeMemoryWorkQueue(clock);
  await stores.waves.add(sampleWave('open', changes.wave));
  await stores.workspaces.add(sampleWorkspace(changes.workspace));
  const done: string[] = [];
  const told: { outcome: () => Promise<BucketOutcome> } = { outcome: async () => ({ kind: 'done' }) };
  const deps = {
    ...stores,
    queue,
    clock,
    send: (_: Workspace, wave: Wave, bucket: string) => {
      done.push(`send ${wave.id} ${bucket}`);
      return told.outcome();
    },
    remind: (_: Workspace, wave: Wave) => {
      done.push(`remind ${wave.id} 0`);
      return told.outcome();
    },
  };
  const doWork = makeDoWork(deps);
  const take = async (): Promise<WorkInHand> => {
    const [inHand] = await queue.take(1, minute);
    if (!inHand) throw new Error('The queue is empty');
    return inHand;
  };
  const put = async (work: Partial<DeliveryWork> = {}): Promise<WorkInHand> => {
    await queue.put([{ ...aWork, ...work }]);
    return take();
  };
  const isEmpty = async () => (await queue.take(32, minute)).length === 0;
  const mayTake = (owner: string, work = aWork) => takeLease(deps, workLease(work), owner, 1);
  return { deps, stores, clock, queue, done, told, doWork, take, put, isEmpty, mayTake };
};

test.each(['send', 'remind'] as const)('work of the kind %s is done and off the queue', async (kind) => {
  const { put, doWork, done, clock, isEmpty } = await makeWorld();
  expect(await doWork(await put({ kind }))).toBe('done');
  expect(done).toEqual([`${kind} wave 0`]);
  clock.pass(day);
  expect(await isEmpty()).toBe(true);
});

test('sent once, a part can be sent again at once, when a lead asks for it', async () => {
  const { put, doWork, mayTake } = await makeWorld();
  await doWork(await put());
  expect(await mayTake('another worker')).toBe(true);
});

test('reminders of a wave are one piece of work for one worker: a part of a small wave is one or two people', async () => {
  const { doWork, deps, told, queue, take } = await makeWorld();
  told.outcome = async () => ({ kind: 'again', afterMilliseconds: 15 * minute });
  await makeDispatch(deps)(sampleWave('open'), 'remind');
  const inHand = await take();
  expect(inHand.work).toMatchObject({ kind: 'remind', bucket: 'all' });
  expect(await doWork(inHand)).toBe('again');
  await makeDispatch(deps)(sampleWave('open'), 'remind');
  expect(await queue.take(32, minute)).toEqual([]);
});

test('while a part is worked on, somebody else’s work for it is dropped', async () => {
  const { put, doWork, done, told, clock, isEmpty, mayTake } = await makeWorld();
  let end: (outcome: BucketOutcome) => void = () => {};
  told.outcome = () =>
    new Promise((resolve) => {
      end = resolve;
    });
  const first = doWork(await put());
  const second = await put();
  expect(await doWork(second)).toBe('dropped');
  expect(await doWork(await put({ bucket: '1', microPulse: 7 }))).toBe('done');
  end({ kind: 'done' });
  expect(await first).toBe('done');
  expect(done).toEqual(['send wave 0']);
  clock.pass(day);
  expect(await isEmpty()).toBe(true);
  expect(await mayTake('another worker')).toBe(true);
});

describe('work that is not finished', () => {
  const again = (afterMilliseconds: number) => async (): Promise<BucketOutcome> => ({
    kind: 'again',
    afterMilliseconds,
  });

  test('comes back when it is due, without a failure', async () => {
    const { put, take, doWork, told, clock, isEmpty } = await makeWorld();
    told.outcome = again(7_000);
    expect(await doWork(await put())).toBe('again');
    clock.pass(6_999);
    expect(await isEmpty()).toBe(true);
    clock.pass(1);
    const inHand = await take();
    expect(inHand).toMatchObject({ work: aWork, failures: 0 });
    expect(await doWork(inHand)).toBe('again');
  });

  test('however often it comes back it is not set aside', async () => {
    const { put, take, doWork, told, done } = await makeWorld();
    told.outcome = again(0);
    let inHand = await put();
    for (let round = 1; round <= 20; round += 1) {
      expect(await doWork(inHand)).toBe('again');
      inHand = await take();
    }
    expect(done).toHaveLength(20);
  });

  test('meanwhile nobody puts it on the queue again', async () => {
    const { put, doWork, told, deps, clock } = await makeWorld();
    told.outcome = again(4 * minute);
    await doWork(await put());
    clock.pass(3 * minute);
    await makeDispatch(deps)(sampleWave('open'), 'send');
    const bucketsPut = (await deps.queue.take(32, minute)).map(({ work }) => work.bucket);
    expect(bucketsPut).toEqual(['1']);
  });

  test.each([
    ['send', 5 * minute],
    ['remind', 60 * minute],
  ] as const)('and waits long is looked at all the same: %s after %i ms', async (kind, longest) => {
    const { put, take, doWork, told, clock, isEmpty } = await makeWorld();
    told.outcome = again(7 * day);
    await doWork(await put({ kind }));
    clock.pass(longest - 1);
    expect(await isEmpty()).toBe(true);
    clock.pass(1);
    expect((await take()).work.kind).toBe(kind);
  });
});

describe('work that fails', () => {
  test('stays hidden for a while, and is set aside after five failures', async () => {
    const { put, take, doWork, told, done, clock, queue, isEmpty } = await makeWorld();
    told.outcome = () => Promise.reject(new Error('planted'));
    let inHand = await put();
    for (let failures = 0; failures < 5; failures += 1) {
      expect(inHand.failures).toBe(failures);
      await expect(doWork(inHand)).rejects.toThrow('planted');
      expect(await isEmpty()).toBe(true);
      clock.pass(minute);
      inHand = await take();
    }
    expect(await doWork(inHand)).toBe('set-aside');
    expect(done).toHaveLength(5);
    expect(await queue.listSetAside()).toEqual([{ work: aWork, at: expect.any(String) }]);
    clock.pass(day);
    expect(await isEmpty()).toBe(true);
  });

  test('and then goes well begins to count anew', async () => {
    const { put, take, doWork, told, clock } = await makeWorld();
    told.outcome = () => Promise.reject(new Error('planted'));
    await expect(doWork(await put())).rejects.toThrow('planted');
    clock.pass(minute);
    told.outcome = async () => ({ kind: 'again', afterMilliseconds: 0 });
    await doWork(await take());
    expect((await take()).failures).toBe(0);
  });

  test('does not keep its lease longer than it is hidden: another worker may go on', async () => {
    const { put, doWork, told, clock, mayTake } = await makeWorld();
    told.outcome = () => Promise.reject(new Error('planted'));
    await expect(doWork(await put())).rejects.toThrow('planted');
    clock.pass(minute - 1);
    expect(await mayTake('another')).toBe(false);
    clock.pass(1);
    expect(await mayTake('another')).toBe(true);
  });
});

describe('what has changed since the work was put on the queue', () => {
  test.each([
    [{ state: 'closing' }],
    [{ state: 'closed' }],
    [{ state: 'cancelled' }],
    [{ microPulse: 2 }],
    [{ id: 'another' }],
  ] as const)('a wave with %j: there is nothing to do any more', async (wave) => {
    const { put, doWork, done, clock, isEmpty } = await makeWorld({ wave });
    expect(await doWork(await put())).toBe('done');
    expect(done).toEqual([]);
    clock.pass(day);
    expect(await isEmpty()).toBe(true);
  });

  test.each([[{ wave: { paused: true } }], [{ workspace: { installed: false } }]] as const)(
    '%j: it is looked at again in five seconds',
    async (changes) => {
      const { put, take, doWork, done, clock, isEmpty } = await makeWorld(changes);
      expect(await doWork(await put())).toBe('again');
      expect(done).toEqual([]);
      clock.pass(4_999);
      expect(await isEmpty()).toBe(true);
      clock.pass(1);
      expect((await take()).failures).toBe(0);
    },
  );

  test('a wave that is paused and then closed ends its work', async () => {
    const { put, take, doWork, stores, clock } = await makeWorld({ wave: { paused: true } });
    await doWork(await put());
    const found = await stores.waves.find(ref);
    if (found) await stores.waves.replace({ ...found.value, state: 'closing' }, found.version);
    clock.pass(5_000);
    expect(await doWork(await take())).toBe('done');
  });
});
