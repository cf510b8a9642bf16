// What runs by the clock.
import { randomIds } from '../chance';
import { makeAdvanceWave } from '../jobs/advance-wave';
import { makeKeepAskingReviews } from '../jobs/ask-reviews';
import type { DeliveryWorker } from '../jobs/delivery-worker';
import { makeDiscardAnswers } from '../jobs/discard-answers';
import { makeKeepDeletions } from '../jobs/keep-deletions';
import { makeKeepRetention } from '../jobs/keep-retention';
import { makeLeader } from '../jobs/leader';
import { makeTimer, type Timer } from '../jobs/timer';
import { systemClock } from '../system-clock';
import type { Parts } from './use-cases';

const tickMilliseconds = 1000;

/** What the instance that keeps time does, each second and each hour. */
export const makeTimers = (
  { surroundings: { bot, log, deliveryTimes: times }, stores, useCases }: Parts,
  worker: DeliveryWorker,
): Timer =>
  makeTimer({
    waves: stores.waves,
    tenantId: bot?.tenantId ?? null,
    advanceWave: makeAdvanceWave({ ...stores, ...useCases, wakeWorker: worker.wake, clock: systemClock, log, times }),
    leader: makeLeader({
      ...stores,
      clock: systemClock,
      ids: randomIds,
      log,
      ...(times ? { leaseMilliseconds: times.leader } : {}),
    }),
    often: [
      useCases.keepErasures,
      makeKeepDeletions({ ...stores, ...useCases, clock: systemClock, log }),
      ...(useCases.installProactively ? [useCases.installProactively] : []),
    ],
    housekeeping: [
      makeKeepAskingReviews({ ...useCases, log }),
      makeKeepRetention({ ...stores, ...useCases, clock: systemClock, log }),
      useCases.remindLearners,
      makeDiscardAnswers({ ...stores, clock: systemClock }),
    ],
    log,
    intervalMilliseconds: tickMilliseconds,
  });
