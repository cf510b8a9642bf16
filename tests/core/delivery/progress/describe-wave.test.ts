import { makeDescribeWave } from '#core/delivery/progress/describe-wave';
import { makeStores, oids, ref, sampleInvitation, sampleResponse, sampleWave, watch } from '../../samples';

const makeWorld = async () => {
  const { stores, calls } = watch(makeStores());
  await stores.invitations.addAll(oids(6).map((oid) => sampleInvitation(oid, { state: 'sent' })));
  for (const index of [1, 2, 3]) await stores.responses.put(ref, sampleResponse(index, 6, 3));
  calls.length = 0;
  return { stores, calls, describe: makeDescribeWave(stores) };
};

test.each(['draft', 'scheduled'] as const)('a wave that is %s has asked nobody yet', async (state) => {
  const { describe, calls } = await makeWorld();
  expect(await describe(sampleWave(state))).toMatchObject({ counts: { invited: 0, planned: 0 }, answered: 0 });
  expect(calls).toEqual([]);
});

test('an open wave is counted anew each time, because it goes on', async () => {
  const { describe, stores } = await makeWorld();
  expect(await describe(sampleWave('open'))).toMatchObject({ counts: { invited: 6, sent: 6 }, answered: 3 });
  await stores.responses.put(ref, sampleResponse(4, 6, 3));
  expect(await describe(sampleWave('open'))).toMatchObject({ answered: 4 });
});

test('who could say nothing in numbers has not answered', async () => {
  const { describe, stores } = await makeWorld();
  await stores.responses.put(ref, sampleResponse(9, null, null));
  expect(await describe(sampleWave('open'))).toMatchObject({ answered: 3 });
});

test('a wave that has ended is counted once, and keeps its latest title and state', async () => {
  const { describe, calls } = await makeWorld();
  await describe(sampleWave('closed'));
  calls.length = 0;
  const again = await describe(sampleWave('closed', { title: 'Winter' }));
  expect(again).toMatchObject({ wave: { title: 'Winter' }, counts: { sent: 6 }, answered: 3 });
  expect(calls).toEqual([]);
});

test.each(['planned', 'claimed'] as const)('a wave that ended with a card still %s is not final', async (state) => {
  const { describe, stores } = await makeWorld();
  await stores.invitations.addAll([sampleInvitation('late', { state })]);
  expect(await describe(sampleWave('closed'))).toMatchObject({ counts: { invited: 7, planned: 1 } });
  const late = await stores.invitations.find(ref, 'late');
  if (late) await stores.invitations.replace({ ...late.value, state: 'sent' }, late.version);
  expect(await describe(sampleWave('closed'))).toMatchObject({ counts: { planned: 0, sent: 7 } });
});
