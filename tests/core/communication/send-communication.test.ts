import type { AuditDeed } from '#core/audit/audit-entry';
import type { Communication } from '#core/communication/communication';
import { makeConfirmRegistered, makeNoteNotSent, makeSendCommunication } from '#core/communication/send-communication';
import { makePlanAudience } from '#core/delivery/audience/plan-audience';
import { makeOpenWave } from '#core/delivery/course/open-wave';
import { makeReadAsks } from '#core/delivery/fatigue/read-asks';
import { makeFindOpenPulses } from '#core/delivery/pulse/find-open-pulses';
import { makeFindPlaces } from '#core/delivery/pulse/find-places';
import { makeCloseWave, makeFinishClosing } from '#core/release/close-wave';
import { makeFindSeat } from '#core/response/find-seat';
import { defaultPreferences, type Person } from '#core/stakeholder/person';
import { closingMilliseconds, waveRefOf } from '#core/wave/wave';
import { makeWaveMemory } from '#core/wave/wave-memory';
import { localWorkspaceSettings } from '#core/workspace/workspace';
import { makeSendAll } from '../delivery/sending/send-world';
import {
  findInstrument,
  makeClock,
  makeIds,
  makeMemoryKeys,
  makeMemoryWithLease,
  makeSender,
  makeStores,
  oids,
  rosterOf,
  sampleInvitation,
  samplePerson,
  sampleStakeholder,
  sampleWave,
  sampleWorkspace,
  start,
  tenantId,
  workspaceId,
} from '../samples';
import { sampleCommunication } from './sample-communication';

const waveId = 'message-dates';
const ref = { tenantId, workspaceId, waveId };
const communicationRef = { tenantId, workspaceId, communicationId: 'dates' };
const forEverybody = { channel: 'chat', audience: { kind: 'everyone' } } as const;
const settings = { ...localWorkspaceSettings, minimumInvited: 10, fatigueGuard: true };
const workspace = sampleWorkspace({ settings });

/** A PMO with `size` stakeholders, some of them changed, and one checked message. */
const makeWorld = async (
  size: number,
  message: Partial<Communication> = {},
  changes: Readonly<Record<string, Partial<Person>>> = {},
) => {
  const stores = makeStores();
  const clock = makeClock();
  const keys = makeMemoryKeys();
  await stores.stakeholders.putAll(oids(size).map((oid) => sampleStakeholder(oid, { attributes: { site: 'A' } })));
  for (const oid of oids(size)) await stores.people.add(samplePerson(oid, changes[oid]));
  await stores.communications.add(sampleCommunication('dates', { ...forEverybody, ...message }));
  const deeds: AuditDeed[] = [];
  const cards: [string, string | undefined][] = [];
  const sender = makeSender(async ({ person, message: carried }) => {
    cards.push([person.oid, carried?.text]);
    return { kind: 'sent', activityId: 'a1' };
  });
  const ports = {
    ...stores,
    keys,
    clock,
    findInstrument,
    roster: rosterOf(['lead']),
    withLease: makeMemoryWithLease(clock),
  };
  const deps = {
    ...ports,
    sender,
    findPlaces: makeFindPlaces(ports),
    ids: makeIds('claim'),
    draw: () => 0.5,
    shuffle: <Row>(rows: readonly Row[]): Row[] => [...rows],
    recordAudit: async (_workspace: unknown, _by: unknown, deed: AuditDeed) => void deeds.push(deed),
    planAudience: makePlanAudience(ports),
  };
  const send = makeSendCommunication(deps);
  const ask = (oid = 'ada', role: 'member' | 'lead' = 'member') =>
    send({ access: { workspace, role }, by: { tenantId, oid }, communicationId: 'dates' });
  const wave = async () => (await stores.waves.find(ref))?.value;
  const open = async () => {
    const found = await wave();
    if (!found || !(await makeConfirmRegistered(deps)(found))) return null;
    const opened = await makeOpenWave(deps)(workspace, ref);
    return opened.ok ? opened.value : opened.error;
  };
  const deliver = async () => {
    const found = await wave();
    if (found) await makeSendAll(deps)(workspace, found);
  };
  return { stores, clock, keys, deps, deeds, cards, ask, wave, open, deliver };
};

const registered = async ({ stores }: Awaited<ReturnType<typeof makeWorld>>) =>
  (await stores.communications.find(communicationRef))?.value;

test('a message goes to its audience once, however few they are and however often it is asked for', async () => {
  const world = await makeWorld(3);
  const first = await world.ask();
  expect(first).toMatchObject({
    ok: true,
    value: { state: 'sent', sentBy: 'bot', sentAt: start, messageWaveId: waveId },
  });
  expect(await world.ask()).toEqual(first);
  expect(await world.stores.waves.list(ref)).toHaveLength(1);
  expect(await world.open()).toMatchObject({ state: 'open', kind: 'message', attributes: [], reminderAfterDays: null });
  await world.deliver();
  await world.ask('lead', 'lead');
  await world.deliver();
  const text = sampleCommunication('dates').text;
  expect(world.cards.sort()).toEqual(oids(3).map((oid) => [oid, text]));
  expect(world.deeds).toEqual([{ kind: 'communication-sent', name: 'New dates' }]);
  const invited = await world.stores.invitations.list(ref);
  expect(invited.map(({ value }) => [value.state, value.attributes])).toEqual(oids(3).map(() => ['sent', {}]));
});

test('who asked to stop, cannot be reached, or wants nothing written to them, gets none', async () => {
  const preferences = { ...defaultPreferences, channel: 'page' } as const;
  const world = await makeWorld(
    4,
    {},
    {
      'person-1': { asking: 'stopped' },
      'person-2': { reachability: 'blocked' },
      'person-3': { preferences },
    },
  );
  await world.ask();
  await world.open();
  await world.deliver();
  expect(world.cards.map(([oid]) => oid)).toEqual(['person-4']);
});

test('who chooses so after it was opened gets none either, and is not counted as reached', async () => {
  const world = await makeWorld(2);
  await world.ask();
  await world.open();
  const ann = await world.stores.people.find({ tenantId, oid: 'person-1' });
  if (!ann) throw new Error('nobody');
  const preferences = { ...defaultPreferences, channel: 'page' } as const;
  await world.stores.people.replace({ ...ann.value, preferences }, ann.version);
  await world.deliver();
  expect((await world.stores.invitations.find(ref, 'person-1'))?.value).toMatchObject({
    state: 'cancelled',
    reason: 'wants-no-messages',
    delivered: 0,
  });
});

test('it counts as no ask, and no ask holds it back', async () => {
  const world = await makeWorld(2);
  const pulse = sampleWave('open', { id: 'pulse', openedAt: start });
  await world.stores.waves.add(pulse);
  await world.stores.invitations.addAll(
    oids(2).map((oid) => sampleInvitation(oid, { waveId: 'pulse', state: 'sent', delivered: 1, sentAt: start })),
  );
  await world.ask();
  await world.open();
  await world.deliver();
  expect(world.cards).toHaveLength(2);
  const asks = await makeReadAsks(world.deps)({
    tenantId,
    since: '2026-01-01T00:00:00.000Z',
    now: start,
    planned: true,
  });
  expect([...asks.values()].map((all) => all.length)).toEqual([1, 1]);
});

test('there is nothing to answer: no pulse is open, and no answer is taken', async () => {
  const world = await makeWorld(2);
  await world.ask();
  await world.open();
  expect(await makeFindOpenPulses(world.deps)({ tenantId, oid: 'person-1' })).toEqual([]);
  const findSeat = makeFindSeat({ ...world.deps, recallWave: makeWaveMemory(world.deps) });
  expect(await findSeat({ tenantId, oid: 'person-1' }, ref, {})).toEqual({
    ok: false,
    error: { kind: 'unknown-wave' },
  });
});

test('its wave ends closed, without a release, and with what was not sent called off', async () => {
  const world = await makeWorld(2);
  await world.ask();
  await world.open();
  await makeCloseWave(world.deps)(ref);
  world.clock.pass(closingMilliseconds);
  const closing = await world.wave();
  if (!closing) throw new Error('no wave');
  await world.keys.destroy(waveRefOf(closing));
  expect(await makeFinishClosing(world.deps)(closing)).toBe(true);
  expect(await world.wave()).toMatchObject({ state: 'closed', shuffled: true });
  expect(await world.stores.releases.findSummary(ref)).toBeNull();
  expect((await world.stores.invitations.list(ref)).map(({ value }) => value.state)).toEqual([
    'cancelled',
    'cancelled',
  ]);
});

test('one with a time of its own waits for it, and can be sent again where it could not go then', async () => {
  const sendAt = '2026-12-01T09:00:00.000Z';
  const world = await makeWorld(2, { sendAt });
  expect(await world.ask()).toMatchObject({ ok: true, value: { sentAt: sendAt } });
  expect(await world.wave()).toMatchObject({
    state: 'scheduled',
    opensAt: sendAt,
    closesAt: '2026-12-15T09:00:00.000Z',
  });
  await makeNoteNotSent(world.deps)(sampleWave('scheduled', await world.wave()));
  expect(await registered(world)).toMatchObject({
    state: 'checked',
    sentBy: null,
    sentAt: null,
    messageWaveId: waveId,
  });
  expect(await world.ask()).toMatchObject({ ok: true, value: { state: 'sent', messageWaveId: waveId } });
  expect(await world.wave()).toMatchObject({ state: 'scheduled', closedAt: null });
});

test('a crash after the wave was written down is healed when it is due, and one without a message is called off', async () => {
  const world = await makeWorld(2);
  await world.ask();
  const sent = await world.stores.communications.find(communicationRef);
  if (!sent) throw new Error('none');
  await world.stores.communications.replace(sampleCommunication('dates', forEverybody), sent.version);
  expect(await world.open()).toMatchObject({ state: 'open' });
  expect(await registered(world)).toMatchObject({ state: 'sent', sentBy: 'bot', messageWaveId: waveId });

  const other = await makeWorld(2);
  await other.ask();
  const gone = await other.stores.communications.find(communicationRef);
  await other.stores.communications.remove(communicationRef, gone?.version ?? '');
  expect(await other.open()).toBeNull();
  expect(await other.wave()).toMatchObject({ state: 'cancelled' });
});

test('a long name is cut to that of a wave, and not through a sign that takes two places', async () => {
  const world = await makeWorld(2, { purpose: `${'a'.repeat(99)}🎉 dates` });
  await world.ask();
  expect((await world.wave())?.title).toBe('a'.repeat(99));
});

const forOne: Communication['audience'] = { kind: 'people', userIds: ['person-1'] };

test('what was settled anew after a send that broke off holds: its audience, and its time', async () => {
  const world = await makeWorld(3);
  await world.ask();
  const sent = await world.stores.communications.find(communicationRef);
  if (!sent) throw new Error('none');
  // The wave was written down, the register was not; its author settles something else meanwhile.
  const sendAt = '2026-12-01T09:00:00.000Z';
  const anew = sampleCommunication('dates', { ...forEverybody, audience: forOne, sendAt });
  await world.stores.communications.replace(anew, sent.version);
  expect(await world.ask()).toMatchObject({ ok: true, value: { audience: forOne, sentAt: sendAt } });
  expect(await world.wave()).toMatchObject({ state: 'scheduled', audience: forOne, opensAt: sendAt });
});

test('a send that broke off carries nothing to those for whom it is not meant any more', async () => {
  for (const changes of [{ audience: forOne }, { channel: 'email' }, { sendAt: '2026-12-01T09:00:00.000Z' }] as const) {
    const world = await makeWorld(3);
    await world.ask();
    const sent = await world.stores.communications.find(communicationRef);
    await world.stores.communications.replace(
      sampleCommunication('dates', { ...forEverybody, ...changes }),
      sent?.version ?? '',
    );
    expect(await world.open()).toBeNull();
    expect(await world.wave()).toBeUndefined();
    expect(await registered(world)).toMatchObject({ state: 'checked', messageWaveId: null });
  }
});

test('what its author changes while it is being sent is not sent to those it was meant for before', async () => {
  const world = await makeWorld(3);
  const { communications, waves } = world.stores;
  const add = waves.add.bind(waves);
  // The change comes after the message was read, and before the register says that it is sent.
  jest.spyOn(waves, 'add').mockImplementationOnce(async (wave) => {
    const found = await communications.find(communicationRef);
    if (found) await communications.replace({ ...found.value, audience: forOne }, found.version);
    return add(wave);
  });
  expect(await world.ask()).toMatchObject({ ok: true, value: { audience: forOne } });
  expect(await world.wave()).toMatchObject({ audience: forOne });
});

test.each([
  [{ audience: null }, 'no-audience'],
  [{ channel: 'email' }, 'not-for-chat'],
  [{ audience: { kind: 'people', userIds: ['nobody'] } }, 'nobody-to-send-to'],
  [{ state: 'sent', sentBy: 'elsewhere', sentAt: start }, 'sent-already'],
] as const)('%j is refused as %s, with nothing written', async (message, kind) => {
  const world = await makeWorld(2, message as Partial<Communication>);
  expect(await world.ask()).toMatchObject({ ok: false, error: { kind } });
  expect(await world.wave()).toBeUndefined();
});

test('only its author and leads may send it', async () => {
  const world = await makeWorld(2);
  expect(await world.ask('other')).toEqual({ ok: false, error: { kind: 'not-its-author' } });
  expect(await world.ask('other', 'lead')).toMatchObject({ ok: true });
});
