import { makePlanAudience, type WaveToOpen } from '#core/delivery/audience/plan-audience';
import { makeOpenWave } from '#core/delivery/course/open-wave';
import { dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import type { WithLease } from '#core/kernel/with-lease';
import { defaultPreferences, type Person } from '#core/stakeholder/person';
import type { Wave } from '#core/wave/wave';
import type { Roster } from '#core/workspace/roster';
import { localWorkspaceSettings, type WorkspaceSettings } from '#core/workspace/workspace';
import {
  findInstrument,
  makeClock,
  makeMemoryKeys,
  makeStores,
  oids,
  ref,
  rosterOf,
  sampleInvitation,
  samplePerson,
  sampleStakeholder,
  sampleWave,
  sampleWorkspace,
  start,
  tenantId,
  watch,
} from '../../samples';

// `start` is a Sunday, 09:00 in UTC.
const daysFrom = (days: number): string => plusMilliseconds(start, days * dayInMilliseconds);
const guarded: WorkspaceSettings = { ...localWorkspaceSettings, minimumInvited: 5, fatigueGuard: true };
const office: WorkspaceSettings = {
  ...guarded,
  quietHours: { from: '18:00', to: '08:00' },
  workingDays: [1, 2, 3, 4, 5],
  timeZone: 'Europe/Vienna',
};

/** A lease that everybody gets: nothing here may hang on it. */
const withLease: WithLease = (_tenant, _name, work) => work();

/** A PMO with `size` reachable stakeholders; some of them are changed. */
const makeWorld = async (
  size: number,
  changes: Readonly<Record<string, Partial<Person>>> = {},
  roster: Roster = rosterOf(['lead']),
) => {
  const { stores, writes, calls } = watch(makeStores());
  await stores.stakeholders.putAll(oids(size).map((oid) => sampleStakeholder(oid)));
  for (const oid of oids(size)) await stores.people.add(samplePerson(oid, changes[oid]));
  const deps = { ...stores, roster, findInstrument, clock: makeClock(), keys: makeMemoryKeys(), withLease };
  const plan = async (settings: WorkspaceSettings = guarded, wave: Partial<WaveToOpen> = {}) => {
    const planned = await makePlanAudience(deps)(sampleWorkspace({ settings }), {
      kind: 'pulse',
      audience: { kind: 'everyone' },
      instrumentId: 'express',
      instrumentVersion: 1,
      waveId: null,
      opensAt: start,
      closesAt: daysFrom(14),
      ...wave,
    });
    if (!planned.ok) throw new Error(planned.error.kind);
    return planned.value;
  };
  /** Another wave, and who of it got a card so many days ago. */
  const addAsked = async (asked: Readonly<Record<string, number>>, wave: Partial<Wave> = {}) => {
    const other = sampleWave('open', { id: 'other', workspaceId: 'other-pmo', openedAt: daysFrom(-90), ...wave });
    await stores.waves.add(other);
    const { workspaceId, id: waveId } = other;
    await stores.invitations.addAll(
      Object.entries(asked).map(([oid, days]) =>
        sampleInvitation(oid, { workspaceId, waveId, state: 'sent', delivered: 1, sentAt: daysFrom(-days) }),
      ),
    );
    writes.length = 0;
  };
  writes.length = 0;
  return { deps, stores, writes, calls, plan, addAsked };
};

type Plan = Awaited<ReturnType<Awaited<ReturnType<typeof makeWorld>>['plan']>>;
const reasonsOf = ({ leftOut }: Plan) => Object.fromEntries(leftOut.map(({ oid, reason }) => [oid, reason]));
const timesOf = ({ recipients }: Plan) =>
  Object.fromEntries(recipients.map(({ stakeholder, at }) => [stakeholder.oid, at]));

describe('who gets it, and who not and why', () => {
  test('everybody who is meant is a recipient, or left out for one reason', async () => {
    const world = await makeWorld(
      12,
      {
        'person-2': { reachability: 'not-installed' },
        'person-3': { reachability: 'blocked' },
        'person-4': { reachability: 'admin-disabled' },
        'person-5': { reachability: 'gone' },
        'person-6': { asking: 'stopped' },
      },
      rosterOf(['lead', 'person-1']),
    );
    await world.stores.stakeholders.putAll([sampleStakeholder('stranger')]);
    const plan = await world.plan();
    expect(reasonsOf(plan)).toEqual({
      'person-1': 'pmo-member',
      'person-2': 'not-installed',
      'person-3': 'blocked',
      'person-4': 'admin-disabled',
      'person-5': 'gone',
      'person-6': 'asked-to-stop',
      stranger: 'never-met',
    });
    expect(plan.recipients.map(({ stakeholder }) => stakeholder.oid).sort()).toEqual(oids(12).slice(6).sort());
    expect(plan.leftOut[0]?.name).toBe('Name of person-1');
  });

  test('somebody who was named and is not registered is told apart', async () => {
    const world = await makeWorld(6);
    await world.stores.people.add(samplePerson('zoe'));
    const plan = await world.plan(guarded, { audience: { kind: 'people', userIds: [...oids(6), 'Zoe', 'nobody'] } });
    expect(plan.leftOut).toEqual([
      { oid: 'zoe', name: 'Name of zoe', reason: 'not-registered' },
      { oid: 'nobody', name: 'nobody', reason: 'not-registered' },
    ]);
  });

  test('who chose their own page is invited from the opening on, at any hour and however often', async () => {
    const onPage = { preferences: { ...defaultPreferences, channel: 'page', frequency: 'quarterly' } } as const;
    const world = await makeWorld(6, { 'person-1': onPage });
    await world.addAsked({ 'person-1': 2 });
    const { recipients } = await world.plan(office);
    const found = recipients.find(({ stakeholder }) => stakeholder.oid === 'person-1');
    expect(found).toMatchObject({ channel: 'page', at: start });
  });

  test('nothing is written, and without a roster nothing is said', async () => {
    const world = await makeWorld(6, {}, rosterOf('unavailable'));
    await expect(world.plan()).rejects.toThrow('roster-unavailable');
    const open = await makeWorld(6);
    await open.plan();
    expect(open.writes).toEqual([]);
  });
});

describe('when', () => {
  test('each person by their own clock', async () => {
    const world = await makeWorld(6, {
      'person-1': { timeZone: 'Asia/Tokyo' },
      'person-2': { timeZone: 'America/New_York' },
      'person-3': { timeZone: 'not a zone' },
    });
    expect(timesOf(await world.plan(office))).toMatchObject({
      'person-1': '2026-11-22T23:00:00.000Z',
      'person-2': '2026-11-23T13:00:00.000Z',
      'person-3': '2026-11-23T07:00:00.000Z',
      'person-4': '2026-11-23T07:00:00.000Z',
    });
  });

  test('a wave that closes before somebody may be written to leaves them out', async () => {
    const world = await makeWorld(6, { 'person-1': { timeZone: 'Asia/Tokyo' } });
    const plan = await world.plan(office, { closesAt: '2026-11-23T06:00:00.000Z' });
    expect(Object.keys(timesOf(plan))).toEqual(['person-1']);
    expect(new Set(Object.values(reasonsOf(plan)))).toEqual(new Set(['closes-first']));
  });
});

describe('what else was sent', () => {
  test('by another PMO in the last four weeks leaves out, unless they end within a week: then it is later', async () => {
    const world = await makeWorld(8);
    await world.addAsked({ 'person-1': 1, 'person-2': 20.9, 'person-3': 21, 'person-4': 28 });
    const plan = await world.plan();
    expect(reasonsOf(plan)).toEqual({ 'person-1': 'asked-recently', 'person-2': 'asked-recently' });
    expect(timesOf(plan)).toMatchObject({ 'person-3': daysFrom(7), 'person-4': start, 'person-5': start });
  });

  test('counts for nothing where the PMO turned the guard off, and is not even read', async () => {
    const world = await makeWorld(6);
    await world.addAsked({ 'person-1': 1 });
    expect(reasonsOf(await world.plan({ ...guarded, fatigueGuard: false }))).toEqual({});
    expect(world.calls).not.toContain('waves.listAskedSince');
  });

  test('holds against a person’s choice whatever the PMO turned off', async () => {
    const quarterly = { preferences: { ...defaultPreferences, frequency: 'quarterly' } } as const;
    const world = await makeWorld(7, { 'person-1': quarterly, 'person-2': quarterly });
    await world.addAsked({ 'person-1': 60, 'person-2': 84, 'person-3': 60 });
    const plan = await world.plan({ ...guarded, fatigueGuard: false });
    expect(reasonsOf(plan)).toEqual({ 'person-1': 'asked-as-often-as-chosen' });
  });

  test('and what another wave is about to send', async () => {
    const world = await makeWorld(6);
    await world.addAsked({});
    await world.stores.invitations.addAll([
      sampleInvitation('person-1', { workspaceId: 'other-pmo', waveId: 'other' }),
    ]);
    expect(reasonsOf(await world.plan())).toEqual({ 'person-1': 'asked-recently' });
  });

  test('does not hold a question after an event back, but two of these hold back a third', async () => {
    const world = await makeWorld(7);
    await world.addAsked({ 'person-1': 1, 'person-2': 1 });
    const event = { workspaceId: 'third-pmo', instrumentId: 'event-service' } as const;
    await world.addAsked({ 'person-1': 1, 'person-2': 2 }, { ...event, id: 'event-1' });
    await world.addAsked({ 'person-2': 3 }, { ...event, id: 'event-2' });
    expect(reasonsOf(await world.plan(guarded, { instrumentId: 'event-support' }))).toEqual({
      'person-2': 'asked-recently',
    });
  });
});

describe('what keeps it from opening is said before', () => {
  test('too few people', async () => {
    const world = await makeWorld(6, { 'person-1': { asking: 'stopped' }, 'person-2': { reachability: 'blocked' } });
    expect((await world.plan()).obstacle).toEqual({ kind: 'too-few-invited', invited: 4, minimum: 5 });
  });

  test('an audience that differs by few people from another of the quarter it would open in', async () => {
    const world = await makeWorld(10);
    await world.addAsked(Object.fromEntries(oids(9).map((oid) => [oid, 40])), {
      workspaceId: ref.workspaceId,
      openedAt: daysFrom(-40),
      title: 'Autumn',
    });
    expect((await world.plan()).obstacle).toEqual({ kind: 'audience-too-similar', title: 'Autumn' });
    expect((await world.plan(guarded, { opensAt: daysFrom(60), closesAt: daysFrom(70) })).obstacle).toBeNull();
  });
});

test('what the plan says is what opening does', async () => {
  const world = await makeWorld(30, {
    'person-1': { timeZone: 'Asia/Tokyo' },
    'person-2': { asking: 'stopped' },
    'person-3': { preferences: { ...defaultPreferences, channel: 'page' } },
  });
  await world.addAsked({ 'person-4': 3, 'person-5': 25 });
  await world.stores.waves.add(sampleWave('draft'));
  const planned = await world.plan(office, { waveId: ref.waveId });
  const opened = await makeOpenWave(world.deps)(sampleWorkspace({ settings: office }), ref);
  expect(opened.ok).toBe(true);
  const invited = (await world.stores.invitations.list(ref)).map(({ value }) => [value.oid, value.notBefore ?? start]);
  expect(Object.fromEntries(invited)).toEqual(timesOf(planned));
  expect(await world.stores.people.find({ tenantId, oid: 'person-1' })).not.toBeNull();
});
