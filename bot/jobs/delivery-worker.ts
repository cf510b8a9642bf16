import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { deliveryTimes } from '#core/delivery/delivery-times';
import type { DoWork } from '#core/delivery/outbox/do-work';
import type { WorkInHand, WorkQueue } from '#core/delivery/outbox/work-queue';
import { describeFault } from '../describe-fault';

type Deps = {
  readonly queue: Pick<WorkQueue, 'take'>;
  readonly doWork: DoWork;
  readonly log: Logger;
  /** How long an idle worker waits before it looks again, in milliseconds. */
  readonly idleMilliseconds?: number;
  /** Work in hand is hidden from other workers so long, in milliseconds. */
  readonly hiddenMilliseconds?: number;
};

/** So many parts of waves are worked on at once: while one claims or writes down, the others send. */
const partsAtOnce = 6;

export type DeliveryWorker = {
  readonly start: () => void;
  /** Looks for work at once, because some was just put on the queue. */
  readonly wake: () => void;
  /** Takes nothing new and waits for what is under way. */
  readonly stop: () => Promise<void>;
};

/** Makes the worker that takes deliveries off the queue; every process has one. */
export const makeDeliveryWorker = ({
  queue,
  doWork,
  log,
  idleMilliseconds = 1000,
  hiddenMilliseconds = deliveryTimes.hidden,
}: Deps): DeliveryWorker => {
  const underWay = new Set<Promise<void>>();
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();
  let pause = new AbortController();

  const handle = async (inHand: WorkInHand): Promise<void> => {
    const { kind, waveId, bucket } = inHand.work;
    try {
      const outcome = await doWork(inHand);
      if (outcome === 'set-aside') log.error({ event: 'delivery.set-aside', kind, waveId, bucket });
    } catch (error) {
      log.error({ event: 'delivery.failed', kind, waveId, bucket, fault: describeFault(error) });
    }
  };
  const begin = (inHand: WorkInHand): void => {
    const work: Promise<void> = handle(inHand).finally(() => underWay.delete(work));
    underWay.add(work);
  };
  const rest = async (): Promise<void> => {
    pause = new AbortController();
    await sleep(idleMilliseconds, undefined, { signal: pause.signal }).catch(() => undefined);
  };
  const look = async (): Promise<void> => {
    try {
      const taken = await queue.take(partsAtOnce - underWay.size, hiddenMilliseconds);
      for (const inHand of taken) begin(inHand);
      if (taken.length > 0) return;
    } catch (error) {
      log.error({ event: 'delivery.queue-failed', fault: describeFault(error) });
    }
    await rest();
  };
  const run = async (): Promise<void> => {
    while (!isStopped) {
      if (underWay.size >= partsAtOnce) await Promise.race(underWay);
      else await look();
    }
    await Promise.all(underWay);
  };
  return {
    start: () => {
      running = run();
    },
    wake: () => pause.abort(),
    stop: async () => {
      isStopped = true;
      pause.abort();
      await running;
    },
  };
};
