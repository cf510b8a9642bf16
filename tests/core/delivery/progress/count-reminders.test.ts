import { makeDescribeDelivery } from '#core/delivery/progress/describe-delivery';
import { makeMemoryWorkQueue } from '../../../support/memory/memory-work-queue';
import { findInstrument, makeClock, makeStores, oids, pidOf, ref, sampleInvitation, sampleWave } from '../../samples';

/** A wave of so many people; so many were reminded of its first card, one of its second. */
const makeWorld = async (size: number, reminded: number) => {
  const stores = makeStores();
  const clock = makeClock();
  const queue = makeMemoryWorkQueue(clock);
  await stores.invitations.addAll(oids(size).map((oid) => sampleInvitation(oid, { state: 'sent' })));
  for (let index = 0; index <= reminded; index += 1) {
    await stores.reminders.add({
      ...{ ...ref, id: pidOf(index), microPulse: index < reminded ? 1 : 2, state: 'sent', attempt: 1 },
      ...{ notBefore: null, reason: null, claim: null },
    });
  }
  return { queue, describe: makeDescribeDelivery({ ...stores, queue, clock, findInstrument }) };
};
const wave = sampleWave('closed', { reminderAfterDays: 7 });

test('how many were reminded of the newest card is told once the wave has closed, beside its counts', async () => {
  const { describe } = await makeWorld(12, 5);
  const told = await describe(wave);
  expect(told.reminded).toBe(5);
  expect(told.counts).toMatchObject({ invited: 12, sent: 12 });
});

test('while it is open it is not: with the date of each card it would tell who has not answered', async () => {
  const { describe } = await makeWorld(12, 5);
  expect((await describe(sampleWave('open', { reminderAfterDays: 7 }))).reminded).toBeNull();
});

test.each([
  [12, 4],
  [9, 5],
])('of %i people %i reminded are not told: one side is fewer than five', async (size, reminded) => {
  const { describe } = await makeWorld(size, reminded);
  expect((await describe(wave)).reminded).toBeNull();
});

test('a wave without reminders tells of none', async () => {
  const { describe } = await makeWorld(12, 5);
  expect((await describe(sampleWave('closed'))).reminded).toBeNull();
});

test('work that was set aside is counted once, for its own wave', async () => {
  const { describe, queue } = await makeWorld(12, 5);
  const work = { ...ref, kind: 'send' as const, bucket: '0', microPulse: 1 };
  await queue.put([work, work, { ...work, waveId: 'other' }]);
  for (const inHand of await queue.take(3, 1000)) await queue.setAside(inHand);
  expect((await describe(wave)).setAside).toBe(1);
});
