import { makeReadAsks } from '#core/delivery/fatigue/read-asks';
import type { Invitation } from '#core/delivery/outbox/invitation';
import { express } from '#core/instrument/express';
import type { FindInstrument } from '#core/instrument/find-instrument';
import { dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import type { Wave } from '#core/wave/wave';
import { findInstrument, makeStores, oids, sampleInvitation, sampleWave, start, tenantId, watch } from '../../samples';

const daysAgo = (days: number): string => plusMilliseconds(start, -days * dayInMilliseconds);
const since = daysAgo(28);

const makeWorld = () => {
  const { stores, calls } = watch(makeStores());
  const readAsks = makeReadAsks({ ...stores, findInstrument });
  const add = async (id: string, wave: Partial<Wave>, invitations: readonly Partial<Invitation>[]): Promise<void> => {
    const { state = 'open' } = wave;
    await stores.waves.add(sampleWave(state, { id, ...wave }));
    await stores.invitations.addAll(
      invitations.map((changes, index) =>
        sampleInvitation(`person-${index + 1}`, { waveId: id, workspaceId: wave.workspaceId ?? 'pmo', ...changes }),
      ),
    );
  };
  const read = async (planned = false) =>
    Object.fromEntries(
      [...(await readAsks({ tenantId, since, now: start, planned }))].map(([oid, asks]) => [
        oid,
        asks.map(({ at }) => at).sort(),
      ]),
    );
  return { add, read, calls };
};

test('what was sent, by whichever workspace', async () => {
  const { add, read } = makeWorld();
  await add('ours', {}, [{ state: 'sent', delivered: 1, sentAt: daysAgo(3) }]);
  await add('theirs', { workspaceId: 'other' }, [{ state: 'unknown', delivered: 1, sentAt: daysAgo(5) }]);
  expect(await read()).toEqual({ 'person-1': [daysAgo(5), daysAgo(3)] });
});

test('nothing of another tenant, and nothing that was not sent', async () => {
  const { add, read } = makeWorld();
  await add('theirs', { tenantId: 'elsewhere' }, []);
  await add('ours', {}, [{ state: 'failed' }, { state: 'unreachable' }, { state: 'cancelled' }, { state: 'planned' }]);
  expect(await read()).toEqual({});
});

test('what was sent before the time counts for nothing, nor is a wave read that ended before', async () => {
  const { add, read, calls } = makeWorld();
  await add('long', { openedAt: daysAgo(60) }, [
    { state: 'sent', delivered: 1, sentAt: daysAgo(29) },
    { state: 'sent', delivered: 2, sentAt: daysAgo(28) },
  ]);
  await add('ended', { state: 'closed', closedAt: daysAgo(29) }, [{ state: 'sent', sentAt: daysAgo(1) }]);
  expect(await read()).toEqual({ 'person-2': [daysAgo(28)] });
  expect(calls.filter((call) => call === 'invitations.pages')).toHaveLength(1);
});

test('a wave that was called off asked too', async () => {
  const { add, read } = makeWorld();
  await add('off', { state: 'cancelled', openedAt: daysAgo(2), closedAt: daysAgo(1) }, [
    { state: 'sent', sentAt: daysAgo(2) },
  ]);
  expect(await read()).toEqual({ 'person-1': [daysAgo(2)] });
});

test('rows that are older than the time of sending tell when their wave opened', async () => {
  const { add, read } = makeWorld();
  await add('old', { openedAt: daysAgo(9) }, [
    { state: 'sent' },
    { state: 'unknown' },
    { state: 'failed', delivered: 1 },
  ]);
  expect(await read()).toEqual({ 'person-1': [daysAgo(9)], 'person-2': [daysAgo(9)], 'person-3': [daysAgo(9)] });
});

test('on demand, what an open wave is about to send counts as well', async () => {
  const { add, read } = makeWorld();
  const later = plusMilliseconds(start, dayInMilliseconds);
  await add('open', { microPulse: 2 }, [
    { state: 'planned', microPulse: 2 },
    { state: 'planned', microPulse: 2, notBefore: later },
    { state: 'sent', delivered: 1, sentAt: daysAgo(20) },
    { state: 'failed', microPulse: 2 },
  ]);
  await add('closing', { state: 'closing' }, [{ state: 'planned' }]);
  expect(await read(true)).toEqual({ 'person-1': [start], 'person-2': [later], 'person-3': [daysAgo(20), start] });
  expect(await read(false)).toEqual({ 'person-3': [daysAgo(20)] });
});

test('everybody of a wave of many pages is read', async () => {
  const { add, read } = makeWorld();
  await add(
    'large',
    {},
    oids(35).map(() => ({ state: 'sent' as const, sentAt: daysAgo(1) })),
  );
  expect(Object.keys(await read())).toHaveLength(35);
});

test('a question after an event is an event ask, that of a copy too', async () => {
  const { stores } = watch(makeStores());
  await stores.waves.add(sampleWave('open', { id: 'one', instrumentId: 'event-service' }));
  await stores.waves.add(sampleWave('open', { id: 'two', instrumentId: 'copy-of-copy' }));
  await stores.invitations.addAll([sampleInvitation('ann', { waveId: 'one', state: 'sent' })]);
  await stores.invitations.addAll([sampleInvitation('ben', { waveId: 'two', state: 'sent' })]);
  const copies: Readonly<Record<string, string>> = { 'copy-of-copy': 'copy', copy: 'event-recovery' };
  const findCopy: FindInstrument = async (_, id) => ({
    ...express,
    id,
    copyOf: copies[id] ?? 'express',
    copyOfVersion: 1,
  });
  const asks = await makeReadAsks({ ...stores, findInstrument: findCopy })({
    tenantId,
    since,
    now: start,
    planned: false,
  });
  expect([...asks.values()].flat().map(({ kind }) => kind)).toEqual(['event-ask', 'event-ask']);
});
