import { express } from '#core/instrument/express';
import type { Seat } from '#core/response/find-seat';
import { inputsOf } from '#core/response/read-answers';
import { makeRecordResponse } from '#core/response/record-response';
import {
  answersOf,
  makeClock,
  makeStores,
  ref,
  responseOf,
  sampleInvitation,
  start,
  tenantId,
  watch,
} from '../samples';
import { ann, ben, inputs, makeWorld, namesOf } from './record-world';

test('an answer is one write, under the pseudonym, and nothing else is written anywhere', async () => {
  const { record, rows, writes, calls, pseudonymiser } = await makeWorld();
  expect((await record({ seat: pseudonymiser.seat(ann, 0), inputs })).ok).toBe(true);
  expect(writes).toEqual(['responses.put']);
  expect(calls).toEqual(['waves.find', 'responses.put']);
  expect(await rows()).toEqual([responseOf(pseudonymiser.pid(ann), answersOf(6, 2, 3))]);
});

test('an answer without a seat reads the invitation and still writes nothing keyed by the person', async () => {
  const { record, writes } = await makeWorld();
  await record();
  expect(writes).toEqual(['responses.put']);
});

test('what is stored names nobody', async () => {
  const { record, rows } = await makeWorld();
  await record({ inputs: { ...inputs, oid: 'ann', name: 'Ann' } });
  expect(JSON.stringify(await rows())).not.toMatch(/ann/i);
});

test('sent twice, or pressed twice at once, an answer lands on the same row', async () => {
  const { record, rows, pseudonymiser } = await makeWorld();
  const submit = () => record({ seat: pseudonymiser.seat(ann, 0), inputs });
  await Promise.all([submit(), submit(), submit()]);
  await submit();
  expect(await rows()).toHaveLength(1);
});

test('the same person written in capitals is the same person', async () => {
  const { record, stores, rows } = await makeWorld();
  await stores.invitations.addAll([sampleInvitation('ANN', { state: 'sent' })]);
  await record();
  await record({ person: { tenantId, oid: 'ANN' }, inputs });
  expect(await rows()).toHaveLength(1);
});

test('a changed answer replaces the earlier one', async () => {
  const { record, rows } = await makeWorld();
  await record({ inputs: { ...inputs, comment: 'first' } });
  await record({ inputs: inputsOf(express.items, answersOf(5, 5, null)) });
  expect((await rows()).map(({ answers }) => answers)).toEqual([answersOf(5, 5, null)]);
});

test('an incomplete answer is refused with its problems, and nothing is written', async () => {
  const { record, writes } = await makeWorld();
  const refused = await record({ inputs: { ...inputs, V1: '' } });
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
  const refused = await record({ seat: pseudonymiser.seat(ann, 0), inputs });
  expect(refused).toMatchObject({ ok: false, error: { kind } });
  expect(writes).toEqual([]);
});

test('somebody who was not invited stores nothing, whatever their card says', async () => {
  const { record, writes, pseudonymiser } = await makeWorld();
  const refused = await record({ person: ben, seat: pseudonymiser.seat(ann, 0), inputs });
  expect(refused).toMatchObject({ ok: false, error: { kind: 'not-invited' } });
  expect(writes).toEqual([]);
});

const seatOf = async (): Promise<Seat> => {
  const { findSeat } = await makeWorld();
  const seat = await findSeat(ann, ref, {});
  if (!seat.ok) throw new Error(seat.error.kind);
  return { ...seat.value, validUntil: start };
};
const submission = { person: ann, ref, claim: {}, inputs, authorName: null, seen: undefined };

test('a storage that breaks is a fault: nobody is thanked', async () => {
  const seat = await seatOf();
  const record = makeRecordResponse({
    findSeat: async () => ({ ok: true, value: seat }),
    clock: makeClock(),
    namesOf,
    responses: { ...makeStores().responses, put: () => Promise.reject(new Error('planted')) },
  });
  await expect(record(submission)).rejects.toThrow('planted');
});

test.each(['the look-ups', 'reading the names'])(
  'when %s took longer than they hold, the wave is asked about again before anything is stored',
  async (what) => {
    const { stores, writes } = watch(makeStores());
    const [seat, clock] = [await seatOf(), makeClock()];
    let asked = 0;
    const record = makeRecordResponse({
      ...stores,
      clock,
      namesOf: async () => {
        if (what === 'reading the names') clock.pass(5_000);
        return [];
      },
      findSeat: async () => {
        asked += 1;
        if (asked === 2) return { ok: false, error: { kind: 'wave-closed' } };
        if (what === 'the look-ups') clock.pass(5_000);
        return { ok: true, value: seat };
      },
    });
    const sent = await record({ ...submission, inputs: { ...inputs, comment: 'fine' } });
    expect(sent).toMatchObject({ error: { kind: 'wave-closed' } });
    expect(asked).toBe(2);
    expect(writes).toEqual([]);
  },
);

test('a person gets their own answer back, to change it', async () => {
  const { record, recall, pseudonymiser, writes } = await makeWorld();
  await record();
  writes.length = 0;
  expect(await recall({ seat: pseudonymiser.seat(ann, 0) })).toMatchObject({
    ok: true,
    value: { inputs },
  });
  expect(writes).toEqual([]);
});

test('who has not answered gets an empty card', async () => {
  const { recall } = await makeWorld();
  expect(await recall()).toMatchObject({ ok: true, value: { inputs: {} } });
});

test('nobody gets the answer of somebody else with a card passed on', async () => {
  const { record, recall, stores, pseudonymiser } = await makeWorld();
  await record();
  expect(await recall({ person: ben, seat: pseudonymiser.seat(ann, 0) })).toEqual({
    ok: false,
    error: { kind: 'not-invited' },
  });
  await stores.invitations.addAll([sampleInvitation('ben', { state: 'sent' })]);
  expect(await recall({ person: ben, seat: pseudonymiser.seat(ann, 0) })).toMatchObject({ value: { inputs: {} } });
});

test('after closing nobody gets an answer back', async () => {
  const { recall } = await makeWorld('closing');
  expect(await recall()).toEqual({ ok: false, error: { kind: 'wave-closed' } });
});
