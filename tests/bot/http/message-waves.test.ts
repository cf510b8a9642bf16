// Waves about messages over HTTP: they stand with their message, not among the pulses, and name none of the readers asked.
import { emptyLedger } from '#core/release/ledger';
import { sampleDraft } from '../../core/abcde/sample-check';
import { sampleCommunication } from '../../core/communication/sample-communication';
import { sampleInvitation, sampleStakeholder } from '../../core/samples';
import { call } from './call';
import { sampleRelease } from './sample-release';
import { personOf, startWorld, type World, waveOf } from './world';

const home = { tenantId: 'tenant-home', workspaceId: 'w-pmo' };
const communicationId = 'dates';
const oids = Array.from({ length: 44 }, (_, index) => `reader-${index}`);
const isNamed = (json: unknown): boolean => JSON.stringify(json).includes('reader-');

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await world.stores.stakeholders.putAll(oids.map((oid) => sampleStakeholder(oid, home)));
  for (const oid of oids) await world.stores.people.add(personOf(oid));
  const audience = { kind: 'everyone' } as const;
  await world.stores.communications.add(
    sampleCommunication(communicationId, { ...home, authorId: 'mia', channel: 'chat', audience }),
  );
});
afterEach(() => world.stop());

const ask = (route: 'sendCommunication' | 'askReaders' | 'getReaders') =>
  call(world, { as: 'mia', route, params: { communicationId } });
const sentElsewhere = () =>
  call(world, {
    as: 'mia',
    route: 'markCommunicationSent',
    params: { communicationId },
    body: { sentAt: '2026-11-20T09:00:00.000Z' },
  });

test('sending twice answers the same, and stands in the audit log once', async () => {
  const first = await ask('sendCommunication');
  expect(first).toMatchObject({ status: 200, json: { communication: { state: 'sent', sentBy: 'bot' } } });
  expect((await ask('sendCommunication')).json).toEqual(first.json);
  const log = await call(world, { as: 'lea', route: 'listAudit', body: {} });
  expect(JSON.stringify(log.json).split('communication-sent')).toHaveLength(2);
  expect((await call(world, { as: 'mia', route: 'listWaves' })).json).toEqual({ waves: [] });
});

test('a message’s wave can be followed, but not planned anew or removed', async () => {
  await ask('sendCommunication');
  const params = { waveId: `message-${communicationId}` };
  expect(await call(world, { as: 'mia', route: 'getDelivery', params })).toMatchObject({ status: 200 });
  expect(await call(world, { as: 'lea', route: 'changeWavePlan', params, body: { title: 'X' } })).toMatchObject({
    status: 404,
  });
  expect(await call(world, { as: 'lea', route: 'removeWavePlan', params })).toMatchObject({ status: 404 });
  expect(await call(world, { as: 'mia', route: 'previewWave', params })).toMatchObject({ status: 404 });
});

test('a message’s wave is its author’s and the leads’: others change nothing of it, and nobody opens it before its time', async () => {
  const sendAt = '2026-12-01T09:00:00.000Z';
  const found = await world.stores.communications.find({ ...home, communicationId });
  await world.stores.communications.replace(
    sampleCommunication(communicationId, { ...found?.value, sendAt }),
    found?.version ?? '',
  );
  await ask('sendCommunication');
  const params = { waveId: `message-${communicationId}` };
  const wave = await world.stores.waves.find({ ...home, ...params });
  expect((await call(world, { as: 'mia', route: 'openWave', params })).status).toBe(404);
  // Called off here, the register would go on saying that it was sent.
  expect((await call(world, { as: 'mia', route: 'cancelWave', params })).status).toBe(404);
  expect(await world.stores.waves.find({ ...home, ...params })).toEqual(wave);
  await world.stores.waves.add(waveOf('readers-two', 'open', { kind: 'audience-check', communicationId }));
  for (const route of ['pauseWave', 'resumeWave', 'retryWave', 'closeWave', 'cancelWave'] as const) {
    const asked = { route, params: { waveId: 'readers-two' } };
    expect(await call(world, { as: 'ines', ...asked })).toMatchObject({
      status: 403,
      json: { type: 'urn:pmo-pulse:not-its-author' },
    });
  }
  for (const as of ['mia', 'lea'] as const)
    expect((await call(world, { as, route: 'pauseWave', params: { waveId: 'readers-two' } })).status).toBe(200);
});

test('nobody can plan a pulse with the instruments of messages, or copy them', async () => {
  for (const instrumentId of ['message', 'abcde']) {
    const body = { instrumentId, audience: { kind: 'everyone' } };
    expect(await call(world, { as: 'mia', route: 'planWave', body })).toMatchObject({ status: 422 });
  }
  expect(JSON.stringify((await call(world, { as: 'mia', route: 'listInstruments' })).json)).not.toContain('abcde');
});

test('too few readers are refused with the number it takes', async () => {
  expect(await ask('getReaders')).toMatchObject({ status: 200, json: { state: null, letters: null } });
  await world.stores.stakeholders.remove(home, 'reader-0');
  for (const oid of oids.slice(0, 10)) await world.stores.stakeholders.remove(home, oid);
  await sentElsewhere();
  const refused = await ask('askReaders');
  expect(refused.status).toBe(409);
  expect(JSON.stringify(refused.json)).toContain('it needs 40 readers');
});

test('who is in the sample is told on no page and in no file', async () => {
  await sentElsewhere();
  expect(await ask('askReaders')).toMatchObject({ status: 200 });
  const waveId = `readers-${communicationId}`;
  const params = { waveId };
  const [found] = [await world.stores.waves.find({ ...home, waveId })];
  expect(isNamed(found?.value.audience)).toBe(true);
  await world.stores.invitations.addAll(
    oids.slice(0, 11).map((oid) => ({ ...sampleInvitation(oid), ...home, waveId })),
  );
  for (const route of ['getWave', 'getDelivery'] as const) {
    const answer = await call(world, { as: 'lea', route, params });
    expect([route, answer.status, isNamed(answer.json)]).toEqual([route, 200, false]);
  }
  for (const route of ['getDeliveryListCsv', 'getDeliveryListXlsx', 'previewWave'] as const) {
    expect([route, (await call(world, { as: 'lea', route, params })).status]).toEqual([route, 404]);
  }
  expect(isNamed((await ask('getReaders')).json)).toBe(false);
  expect(isNamed((await call(world, { as: 'mia', route: 'getCommunication', params: { communicationId } })).json)).toBe(
    false,
  );
});

test('where asking was called off before anybody was asked, it can be asked for again', async () => {
  await sentElsewhere();
  await ask('askReaders');
  const ref = { ...home, waveId: `readers-${communicationId}` };
  const found = await world.stores.waves.find(ref);
  if (!found) throw new Error('no wave');
  await world.stores.waves.replace({ ...found.value, state: 'cancelled' }, found.version);
  expect((await ask('getReaders')).json).toMatchObject({ state: null });
  expect((await ask('askReaders')).status).toBe(200);
  expect((await ask('getReaders')).json).toMatchObject({ state: 'scheduled' });
});

test('a draft for the last day of all times is checked like any other', async () => {
  const body = sampleDraft({ channel: 'chat', sendAt: '9999-12-31T23:59:59.999Z', reviewOn: '9999-12-31' });
  expect((await call(world, { as: 'mia', route: 'checkMessage', body })).status).toBe(200);
});

test('what readers say is not among the results of pulses', async () => {
  const release = { ...sampleRelease('readers-one'), instrumentId: 'abcde' };
  await world.stores.releases.addOnce({ ...home, waveId: 'readers-one' }, release, emptyLedger([]));
  await world.stores.waves.add(waveOf('readers-one', 'closed', { kind: 'audience-check', instrumentId: 'abcde' }));
  expect((await call(world, { as: 'mia', route: 'getDashboard' })).json).toMatchObject({ latest: null, earlier: [] });
});
