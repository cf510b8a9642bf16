import pino from 'pino';
import { makeConfirmRegistered, makeNoteNotSent } from '#core/communication/send-communication';
import { makeAdvanceMicroPulse } from '#core/delivery/course/advance-micro-pulse';
import { makeOpenWave } from '#core/delivery/course/open-wave';
import { makeDispatch, makeKeepDelivering } from '#core/delivery/outbox/dispatch';
import { makeDoWork } from '#core/delivery/outbox/do-work';
import { makeFindPlaces } from '#core/delivery/pulse/find-places';
import { makeKeepReminding } from '#core/delivery/reminder/keep-reminding';
import { makeRemindWave } from '#core/delivery/reminder/remind-wave';
import { makeDeliverBucket } from '#core/delivery/sending/deliver-bucket';
import { makeCloseWave, makeFinishClosing } from '#core/release/close-wave';
import { makeShuffleAnswers } from '#core/release/shuffle-answers';
import type { Wave } from '#core/wave/wave';
import type { Roster } from '#core/workspace/roster';
import { makeAdvanceWave } from '../../../bot/jobs/advance-wave';
import {
  findInstrument,
  makeClock,
  makeIds,
  makeMemoryKeys,
  makeMemoryWithLease,
  makeSender,
  makeStores,
  oids,
  ref,
  rosterOf,
  samplePerson,
  sampleStakeholder,
  sampleWave,
  sampleWorkspace,
  watch,
} from '../../core/samples';
import { makeMemoryWorkQueue } from '../../support/memory/memory-work-queue';

export const opensAt = '2026-11-22T10:00:00.000Z';
export const closesAt = '2026-11-22T11:00:00.000Z';

/** A PMO with six stakeholders, and a wave that opens in one hour and closes in two; one process, with one worker. */
export const makeWorld = async (
  options: { readonly roster?: Roster; readonly wave?: Wave; readonly size?: number } = {},
) => {
  const { leases, ...tables } = makeStores();
  const { stores, writes, calls } = watch(tables);
  const keys = makeMemoryKeys();
  const clock = makeClock();
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  const cards: string[] = [];
  /** Which card went to whom; `reminder` and a number for one that reminds of it. */
  const asked: string[] = [];
  const sender = makeSender(async ({ person, microPulse, isReminder }) => {
    cards.push(person.oid);
    asked.push(`${isReminder ? 'reminder ' : ''}${microPulse} ${person.oid}`);
    return { kind: 'sent', activityId: 'a1' };
  });
  await stores.workspaces.add(sampleWorkspace());
  await stores.stakeholders.putAll(oids(options.size ?? 6).map((oid) => sampleStakeholder(oid)));
  for (const oid of oids(6)) await stores.people.add(samplePerson(oid));
  await stores.waves.add(options.wave ?? sampleWave('scheduled', { opensAt, closesAt }));
  const deps = {
    ...stores,
    leases,
    queue: makeMemoryWorkQueue(clock),
    keys,
    clock,
    log,
    sender,
    ids: makeIds(),
    draw: () => 0,
    shuffle: <Row>(all: readonly Row[]): Row[] => [...all],
    findInstrument,
    findPlaces: makeFindPlaces({ ...stores, keys }),
    withLease: makeMemoryWithLease(clock),
    roster: options.roster ?? rosterOf(['lead']),
  };
  let woken = 0;
  const advanceWave = makeAdvanceWave({
    ...deps,
    openWave: makeOpenWave(deps),
    confirmRegistered: makeConfirmRegistered(deps),
    noteNotSent: makeNoteNotSent(deps),
    advanceMicroPulse: makeAdvanceMicroPulse(deps),
    keepDelivering: makeKeepDelivering(deps),
    keepReminding: makeKeepReminding({ ...deps, dispatch: makeDispatch(deps) }),
    wakeWorker: () => {
      woken += 1;
    },
    closeWave: makeCloseWave(deps),
    finishClosing: makeFinishClosing(deps),
    shuffleAnswers: makeShuffleAnswers(deps),
  });
  const doWork = makeDoWork({ ...deps, send: makeDeliverBucket(deps), remind: makeRemindWave(deps) });
  /** Does what is on the queue at this moment. */
  const work = async (): Promise<void> => {
    for (const inHand of await deps.queue.take(32, 60_000)) await doWork(inHand);
  };
  const stored = async (): Promise<Wave> => {
    const found = await stores.waves.find(ref);
    if (!found) throw new Error('no wave');
    return found.value;
  };
  writes.length = 0;
  return {
    ...{ stores, writes, calls, keys, clock, logged, cards, asked, deps, advanceWave, stored, work },
    woken: () => woken,
    /** One tick of the timer, after which the worker does what there is to do. */
    tick: async () => {
      await advanceWave(await stored());
      await work();
    },
  };
};
