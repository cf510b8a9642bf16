import { express } from '#core/instrument/express';
import { makeFindSeat } from '#core/response/find-seat';
import { inputsOf } from '#core/response/read-answers';
import { makeRecallResponse, makeRecordResponse } from '#core/response/record-response';
import type { WaveState } from '#core/wave/wave';
import { makeWaveMemory } from '#core/wave/wave-memory';
import {
  answersOf,
  makeClock,
  makeMemoryKeys,
  makeStores,
  ref,
  sampleInvitation,
  sampleWave,
  start,
  tenantId,
  watch,
} from '../samples';

const ann = { tenantId, oid: 'ann' };
const ben = { tenantId, oid: 'ben' };
const inputs = inputsOf(express, answersOf(6, 2, 3));

const makeWorld = async (state: WaveState = 'open') => {
  const { stores, writes, calls } = watch(makeStores());
  const keys = makeMemoryKeys();
  await stores.waves.add(sampleWave(state));
  await stores.invitations.addAll([sampleInvitation('ann', { state: 'sent' })]);
  await keys.create(ref);
  const findSeat = makeFindSeat({ ...stores, keys, recallWave: makeWaveMemory({ ...stores, clock: makeClock() }) });
  writes.length = 0;
  calls.length = 0;
  const pseudonymiser = await keys.find(ref);
  if (!pseudonymiser) throw new Error('no key');
  return {
    stores,
    writes,
    calls,
    pseudonymiser,
    record: makeRecordResponse({ ...stores, findSeat, clock: makeClock() }),
    recall: makeRecallResponse({ ...stores, findSeat }),
  };
};

test('an answer is one write, under the pseudonym, and nothing else is written anywhere', async () => {
  const { record, stores, writes, calls, pseudonymiser } = await makeWorld();
  expect((await record({ person: ann, ref, seat: pseudonymiser.seat(ann), inputs })).ok).toBe(true);
  expect(writes).toEqual(['responses.put']);
  expect(calls).toEqual(['waves.find', 'responses.put']);
  expect(await stores.responses.list(ref)).toEqual([{ pid: pseudonymiser.pid(ann), answers: answersOf(6, 2, 3) }]);
});

test('an answer without a seat reads the invitation and still writes nothing keyed by the person', async () => {
  const { record, writes } = await makeWorld();
  await record({ person: ann, ref, seat: undefined, inputs });
  expect(writes).toEqual(['responses.put']);
});

test('what is stored names nobody', async () => {
  const { record, stores } = await makeWorld();
  await record({ person: ann, ref, seat: undefined, inputs: { ...inputs, oid: 'ann', name: 'Ann' } });
  expect(JSON.stringify(await stores.responses.list(ref))).not.toMatch(/ann/i);
});

test('sent twice, or pressed twice at once, an answer lands on the same row', async () => {
  const { record, stores, pseudonymiser } = await makeWorld();
  const submit = () => record({ person: ann, ref, seat: pseudonymiser.seat(ann), inputs });
  await Promise.all([submit(), submit(), submit()]);
  await submit();
  expect(await stores.responses.list(ref)).toHaveLength(1);
});

test('the same person written in capitals is the same person', async () => {
  const { record, stores } = await makeWorld();
  await stores.invitations.addAll([sampleInvitation('ANN', { state: 'sent' })]);
  await record({ person: ann, ref, seat: undefined, inputs });
  await record({ person: { tenantId, oid: 'ANN' }, ref, seat: undefined, inputs });
  expect(await stores.responses.list(ref)).toHaveLength(1);
});

test('a changed answer replaces the earlier one', async () => {
  const { record, stores } = await makeWorld();
  await record({ person: ann, ref, seat: undefined, inputs: { ...inputs, comment: 'first' } });
  await record({ person: ann, ref, seat: undefined, inputs: inputsOf(express, answersOf(5, 5, null)) });
  expect((await stores.responses.list(ref)).map(({ answers }) => answers)).toEqual([answersOf(5, 5, null)]);
});

test('an incomplete answer is refused with its problems, and nothing is written', async () => {
  const { record, writes } = await makeWorld();
  const refused = await record({ person: ann, ref, seat: undefined, inputs: { ...inputs, V1: '' } });
  expect(refused).toMatchObject({
    ok: false,
    error: { kind: 'invalid-answers', problems: [{ inputId: 'V1', kind: 'missing' }] },
  });
  expect(writes).toEqual([]);
});

test.each([
  ['closing', 'wave-closed'],
  ['closed', 'wave-closed'],
  ['cancelled', 'wave-cancelled'],
  ['draft', 'not-invited'],
] as const)('a wave that is %s refuses an answer and stores nothing', async (state, kind) => {
  const { record, writes, pseudonymiser } = await makeWorld(state);
  const refused = await record({ person: ann, ref, seat: pseudonymiser.seat(ann), inputs });
  expect(refused).toMatchObject({ ok: false, error: { kind } });
  expect(writes).toEqual([]);
});

test('somebody who was not invited stores nothing, whatever their card says', async () => {
  const { record, writes, pseudonymiser } = await makeWorld();
  const refused = await record({ person: ben, ref, seat: pseudonymiser.seat(ann), inputs });
  expect(refused).toMatchObject({ ok: false, error: { kind: 'not-invited' } });
  expect(writes).toEqual([]);
});

test('a storage that breaks is a fault: nobody is thanked', async () => {
  const { pseudonymiser } = await makeWorld();
  const { stores } = await makeWorld();
  const record = makeRecordResponse({
    findSeat: async () => ({
      ok: true,
      value: { wave: sampleWave('open'), instrument: express, pseudonymiser, proof: 'a-seat', validUntil: start },
    }),
    clock: makeClock(),
    responses: { ...stores.responses, put: () => Promise.reject(new Error('planted')) },
  });
  await expect(record({ person: ann, ref, seat: undefined, inputs })).rejects.toThrow('planted');
});

test('when the look-ups took longer than they hold, the wave is asked about again before anything is stored', async () => {
  const { stores, pseudonymiser, writes } = await makeWorld();
  const clock = makeClock();
  let asked = 0;
  const record = makeRecordResponse({
    ...stores,
    clock,
    findSeat: async () => {
      asked += 1;
      if (asked === 2) return { ok: false, error: { kind: 'wave-closed' } };
      clock.pass(5_000);
      return {
        ok: true,
        value: { wave: sampleWave('open'), instrument: express, pseudonymiser, proof: 'a-seat', validUntil: start },
      };
    },
  });
  expect(await record({ person: ann, ref, seat: undefined, inputs })).toMatchObject({ error: { kind: 'wave-closed' } });
  expect(asked).toBe(2);
  expect(writes).toEqual([]);
});

test('a person gets their own answer back, to change it', async () => {
  const { record, recall, pseudonymiser, writes } = await makeWorld();
  await record({ person: ann, ref, seat: undefined, inputs });
  writes.length = 0;
  expect(await recall({ person: ann, ref, seat: pseudonymiser.seat(ann) })).toMatchObject({
    ok: true,
    value: { inputs },
  });
  expect(writes).toEqual([]);
});

test('who has not answered gets an empty card', async () => {
  const { recall } = await makeWorld();
  expect(await recall({ person: ann, ref, seat: undefined })).toMatchObject({ ok: true, value: { inputs: {} } });
});

test('nobody gets the answer of somebody else with a card passed on', async () => {
  const { record, recall, stores, pseudonymiser } = await makeWorld();
  await record({ person: ann, ref, seat: undefined, inputs });
  expect(await recall({ person: ben, ref, seat: pseudonymiser.seat(ann) })).toEqual({
    ok: false,
    error: { kind: 'not-invited' },
  });
  await stores.invitations.addAll([sampleInvitation('ben', { state: 'sent' })]);
  expect(await recall({ person: ben, ref, seat: pseudonymiser.seat(ann) })).toMatchObject({ value: { inputs: {} } });
});

test('after closing nobody gets an answer back', async () => {
  const { recall } = await makeWorld('closing');
  expect(await recall({ person: ann, ref, seat: undefined })).toEqual({ ok: false, error: { kind: 'wave-closed' } });
});
