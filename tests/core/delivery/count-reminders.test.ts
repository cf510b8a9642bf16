import { makeDescribeDelivery } from '#core/delivery/describe-delivery';
import { makeMemoryWorkQueue } from '../../support/memory/memory-work-queue';
import {
  findInstrument,
  makeClock,
  makeStores,
  oids,
  pidOf,
  ref,
  sampleInvitation,
  sampleResponse,
  sampleWave,
} from '../samples';

/** A wave of eight people, so many of whom have answered; three were reminded of its first card, one of its second. */
const makeWorld = async (answers: number) => {
  const stores = makeStores();
  const clock = makeClock();
  const queue = makeMemoryWorkQueue(clock);
  await stores.invitations.addAll(oids(8).map((oid) => sampleInvitation(oid, { state: 'sent' })));
  for (let index = 0; index < answers; index += 1) await stores.responses.put(ref, sampleResponse(index, 5, 4));
  for (const [index, microPulse] of [1, 1, 1, 2].entries()) {
    await stores.reminders.add({
      ...{ ...ref, id: pidOf(index), microPulse, state: 'sent', attempt: 1 },
      ...{ notBefore: null, reason: null, claim: null },
    });
  }
  return { queue, describe: makeDescribeDelivery({ ...stores, queue, clock, findInstrument }) };
};
const wave = sampleWave('open', { reminderAfterDays: 7 });

test('how many were reminded of the newest card is told from five answers on, beside its counts', async () => {
  const { describe } = await makeWorld(5);
  const told = await describe(wave);
  expect(told.reminders).toMatchObject({ invited: 3, sent: 3 });
  expect(told.counts).toMatchObject({ invited: 8, sent: 8 });
});

test('before that it is not: with the delivered it would tell how many have answered', async () => {
  const { describe } = await makeWorld(4);
  expect((await describe(wave)).reminders).toBeNull();
});

test('a wave without reminders tells of none', async () => {
  const { describe } = await makeWorld(5);
  expect((await describe(sampleWave('open'))).reminders).toBeNull();
});

test('work that was set aside is counted for its own wave', async () => {
  const { describe, queue } = await makeWorld(5);
  const work = { ...ref, kind: 'send' as const, bucket: '0', microPulse: 1 };
  await queue.put([work, { ...work, waveId: 'other' }]);
  for (const inHand of await queue.take(2, 1000)) await queue.setAside(inHand);
  expect((await describe(wave)).setAside).toBe(1);
});
