import type { Invitation } from '#core/delivery/outbox/invitation';
import { makeReadDeliveryList } from '#core/delivery/progress/delivery-list';
import type { Wave, WaveState } from '#core/wave/wave';
import { makeStores, sampleInvitation, samplePerson, sampleStakeholder, sampleWave, start } from '../../samples';

const makeWorld = async (rows: Readonly<Record<string, Partial<Invitation>>>) => {
  const stores = makeStores();
  await stores.invitations.addAll(Object.entries(rows).map(([oid, changes]) => sampleInvitation(oid, changes)));
  const read = (state: WaveState = 'open', changes: Partial<Wave> = {}) =>
    makeReadDeliveryList(stores)(sampleWave(state, changes));
  return { stores, read };
};

test('has every invited person once, in order of name and not of anything that happened', async () => {
  const { stores, read } = await makeWorld({ a: {}, b: {}, c: {}, d: {}, e: {} });
  const names: Readonly<Record<string, string>> = { a: 'Zoë', b: 'ann', c: 'Person 10', d: 'Person 9', e: 'Ann' };
  await stores.stakeholders.putAll(Object.entries(names).map(([oid, name]) => sampleStakeholder(oid, { name })));
  await stores.stakeholders.putAll([sampleStakeholder('nobody', { name: 'Not invited' })]);
  expect((await read()).map(({ oid }) => oid)).toEqual(['b', 'e', 'd', 'c', 'a']);
});

test('says what people are called: as in the register, else as in Teams, else nothing', async () => {
  const { stores, read } = await makeWorld({ a: {}, b: {}, c: {} });
  await stores.stakeholders.putAll([sampleStakeholder('a', { name: 'In the register' })]);
  await stores.people.add(samplePerson('a', { name: 'In Teams' }));
  await stores.people.add(samplePerson('b', { name: 'In Teams' }));
  expect((await read()).map(({ oid, name }) => [oid, name])).toEqual([
    ['c', ''],
    ['b', 'In Teams'],
    ['a', 'In the register'],
  ]);
});

test('says of who has no end yet that they are planned, and nothing else', async () => {
  const { read } = await makeWorld({
    a: { notBefore: start, reason: 'bot-not-registered', attempt: 2 },
    b: { state: 'claimed', notBefore: start, attempt: 1 },
    c: { state: 'sent', sentAt: start, attempt: 1 },
  });
  expect(await read()).toMatchObject([
    { oid: 'a', state: 'planned', reason: null, sentAt: null, attempt: 2 },
    { oid: 'b', state: 'planned', reason: null, sentAt: null },
    { oid: 'c', state: 'sent', sentAt: start },
  ]);
  const later = await read('open', { microPulse: 2 });
  expect(later.find(({ oid }) => oid === 'c')).toMatchObject({ state: 'planned', sentAt: null, attempt: 0 });
});

test.each(['draft', 'scheduled'] as const)('of a wave that is %s is empty', async (state) => {
  const { read } = await makeWorld({ a: {} });
  expect(await read(state)).toEqual([]);
});
