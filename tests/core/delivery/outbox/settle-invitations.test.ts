import { settleInvitations } from '#core/delivery/outbox/settle-invitations';
import { makeDescribeWave } from '#core/delivery/progress/describe-wave';
import { makeStores, oids, ref, sampleInvitation, sampleWave, start, watch } from '../../samples';

const later = '2026-11-22T09:00:30.000Z';

test('a wave that ends while its second card goes out calls that off for whoever has not got it', async () => {
  const { stores, writes } = watch(makeStores());
  await stores.invitations.addAll([
    sampleInvitation('got-both', { state: 'sent', microPulse: 2, delivered: 2 }),
    sampleInvitation('got-first', { state: 'sent', delivered: 1 }),
    sampleInvitation('was-away', { state: 'unreachable', reason: 'blocked' }),
    sampleInvitation('is-planned', { microPulse: 2, delivered: 1 }),
  ]);
  const wave = sampleWave('closing', { microPulse: 2 });
  expect(await settleInvitations(stores.invitations, wave, 'wave-closed', start)).toBe(true);
  const off = { state: 'cancelled', reason: 'wave-closed', microPulse: 2 };
  const one = async (oid: string) => (await stores.invitations.find(ref, oid))?.value;
  expect(await one('got-both')).toMatchObject({ state: 'sent', delivered: 2 });
  expect(await one('got-first')).toMatchObject({ ...off, delivered: 1 });
  expect(await one('was-away')).toMatchObject({ ...off, delivered: 0 });
  expect(await one('is-planned')).toMatchObject({ ...off, delivered: 1 });
  writes.length = 0;
  expect(await settleInvitations(stores.invitations, wave, 'wave-closed', start)).toBe(true);
  expect(writes).toEqual([]);
});

test('a card that is being sent is waited for, whichever it is; a dead worker’s may have been delivered', async () => {
  const stores = makeStores();
  await stores.invitations.addAll([sampleInvitation('ann', { state: 'claimed', notBefore: later, delivered: 1 })]);
  const wave = sampleWave('closing', { microPulse: 2 });
  expect(await settleInvitations(stores.invitations, wave, 'wave-closed', start)).toBe(false);
  expect(await settleInvitations(stores.invitations, wave, 'wave-closed', later)).toBe(true);
  expect((await stores.invitations.find(ref, 'ann'))?.value).toMatchObject({ state: 'unknown', delivered: 2 });
});

test('many are settled in one go, and counted for the newest card', async () => {
  const stores = makeStores();
  await stores.invitations.addAll(oids(50).map((oid) => sampleInvitation(oid, { state: 'sent', delivered: 1 })));
  const wave = sampleWave('open', { microPulse: 2 });
  const describe = makeDescribeWave(stores);
  expect((await describe(wave)).counts).toMatchObject({ invited: 50, planned: 50, sent: 0 });
  await settleInvitations(stores.invitations, wave, 'wave-cancelled', start);
  expect((await describe(wave)).counts).toMatchObject({ invited: 50, planned: 0, cancelled: 50 });
});
