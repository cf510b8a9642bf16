import type { AuditDeed } from '#core/audit/audit-entry';
import { makeAskReaders } from '#core/communication/ask-readers';
import type { Communication } from '#core/communication/communication';
import { makeConfirmRegistered } from '#core/communication/send-communication';
import { makePlanAudience } from '#core/delivery/audience/plan-audience';
import { makeOpenWave } from '#core/delivery/course/open-wave';
import { makeReadAsks } from '#core/delivery/fatigue/read-asks';
import { dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { localWorkspaceSettings } from '#core/workspace/workspace';
import {
  findInstrument,
  makeClock,
  makeMemoryKeys,
  makeMemoryWithLease,
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

const ref = { tenantId, workspaceId, waveId: 'readers-dates' };
const workspace = sampleWorkspace({ settings: { ...localWorkspaceSettings, minimumInvited: 10, fatigueGuard: true } });
const sentByBot = { state: 'sent', sentBy: 'bot', sentAt: start, messageWaveId: 'message-dates' } as const;
const daysAgo = (days: number): string => plusMilliseconds(start, -days * dayInMilliseconds);

/** Chance by which the later somebody stands, the sooner they are drawn. */
const fallingDraw = () => {
  let drawn = 1;
  return (): number => {
    drawn /= 2;
    return drawn;
  };
};

/** A PMO with `size` stakeholders, and a message that reached the first `reached` of them. */
const makeWorld = async (
  size: number,
  reached: number,
  message: Partial<Communication> = sentByBot,
  draw = fallingDraw(),
) => {
  const stores = makeStores();
  const clock = makeClock();
  await stores.stakeholders.putAll(oids(size).map((oid) => sampleStakeholder(oid)));
  for (const oid of oids(size)) await stores.people.add(samplePerson(oid));
  const everyone = { kind: 'everyone' } as const;
  await stores.communications.add(sampleCommunication('dates', { channel: 'chat', audience: everyone, ...message }));
  await stores.invitations.addAll(
    oids(size).map((oid, index) => {
      const state = index < reached ? (index % 2 === 0 ? 'sent' : 'unknown') : 'failed';
      return sampleInvitation(oid, { waveId: 'message-dates', state });
    }),
  );
  const deeds: AuditDeed[] = [];
  const deps = {
    ...stores,
    clock,
    findInstrument,
    keys: makeMemoryKeys(),
    roster: rosterOf(['lead']),
    withLease: makeMemoryWithLease(clock),
    recordAudit: async (_workspace: unknown, _by: unknown, deed: AuditDeed) => void deeds.push(deed),
    draw,
  };
  const planAudience = makePlanAudience(deps);
  const ask = (oid = 'ada', role: 'member' | 'lead' = 'member') =>
    makeAskReaders({ ...deps, planAudience })({
      access: { workspace, role },
      by: { tenantId, oid },
      communicationId: 'dates',
    });
  const wave = async () => (await stores.waves.find(ref))?.value;
  /** Asked an event question lately, twice: as much as the guard allows. */
  const askTwice = async (them: readonly string[]) => {
    for (const id of ['one', 'two']) {
      const event = { instrumentId: 'event-service', openedAt: daysAgo(3), workspaceId: 'other' } as const;
      await stores.waves.add(sampleWave('open', { id, ...event }));
      await stores.invitations.addAll(
        them.map((oid) =>
          sampleInvitation(oid, { workspaceId: 'other', waveId: id, state: 'sent', delivered: 1, sentAt: daysAgo(3) }),
        ),
      );
    }
  };
  return { stores, deps, deeds, ask, wave, askTwice };
};

const sampleIn = async ({ wave }: Awaited<ReturnType<typeof makeWorld>>): Promise<string[]> => {
  const audience = (await wave())?.audience;
  return audience?.kind === 'people' ? audience.userIds : [];
};

test('a quarter of those it reached is asked, by lot, for seven days, once', async () => {
  const world = await makeWorld(60, 50);
  const first = await world.ask();
  expect(first).toMatchObject({ ok: true, value: { audienceWaveId: ref.waveId } });
  const sample = await sampleIn(world);
  // A quarter of fifty, of those whom it reached, as the lot fell.
  expect(new Set(sample).size).toBe(12);
  expect(sample.filter((oid) => !oids(50).includes(oid))).toEqual([]);
  const other = await makeWorld(60, 50, sentByBot, () => 0.5);
  await other.ask();
  expect(await sampleIn(other)).not.toEqual(sample);
  expect(await world.wave()).toMatchObject({
    kind: 'audience-check',
    instrumentId: 'abcde',
    title: 'New dates',
    opensAt: start,
    closesAt: plusMilliseconds(start, 7 * dayInMilliseconds),
    reminderAfterDays: null,
  });
  expect(await world.ask('lead', 'lead')).toEqual(first);
  expect(await sampleIn(world)).toEqual(sample);
  expect(world.deeds).toEqual([{ kind: 'communication-readers-asked', name: 'New dates' }]);
});

test('it opens like every wave, cut by nothing, and counts as an event ask', async () => {
  const world = await makeWorld(60, 40);
  await world.ask();
  const wave = await world.wave();
  if (!wave) throw new Error('no wave');
  expect(await makeConfirmRegistered(world.deps)(wave)).toBe(true);
  const opened = await makeOpenWave(world.deps)(workspace, ref);
  expect(opened).toMatchObject({ ok: true, value: { state: 'open', attributes: [], crosses: [], strata: null } });
  const [oid = ''] = await sampleIn(world);
  const asks = await makeReadAsks(world.deps)({ tenantId, since: daysAgo(1), now: start, planned: true });
  expect(asks.get(oid)).toEqual([{ kind: 'event-ask', at: start }]);
});

test('after asking that never began they can be asked again; after one that was called off on its way, they cannot', async () => {
  const world = await makeWorld(60, 40);
  await world.ask();
  const wave = await world.wave();
  if (!wave) throw new Error('no wave');
  const found = await world.stores.waves.find(ref);
  await world.stores.waves.replace({ ...wave, state: 'cancelled', openedAt: start }, found?.version ?? '');
  expect(await world.ask()).toMatchObject({ ok: true, value: { audienceWaveId: ref.waveId } });
  const again = await world.stores.waves.find(ref);
  await world.stores.waves.replace({ ...wave, state: 'cancelled', openedAt: null }, again?.version ?? '');
  expect(await world.ask()).toMatchObject({ ok: true, value: { audienceWaveId: `${ref.waveId}-2` } });
});

test('sent elsewhere, its audience stands for its readers', async () => {
  const elsewhere = { ...sentByBot, sentBy: 'elsewhere', messageWaveId: null, channel: 'email' } as const;
  const world = await makeWorld(44, 0, elsewhere);
  expect(await world.ask()).toMatchObject({ ok: true });
  expect(await sampleIn(world)).toHaveLength(11);
  const unknown = await makeWorld(44, 0, { ...elsewhere, audience: null });
  expect(await unknown.ask()).toEqual({ ok: false, error: { kind: 'no-audience' } });
});

test('too few readers are refused with the number that it takes', async () => {
  const world = await makeWorld(60, 39);
  expect(await world.ask()).toEqual({ ok: false, error: { kind: 'too-few-readers', needed: 40, readers: 39 } });
  expect(await world.wave()).toBeUndefined();
});

test('who was asked twice lately is not drawn, but is a reader', async () => {
  const world = await makeWorld(48, 48);
  await world.askTwice(oids(30));
  expect(await world.ask()).toMatchObject({ ok: true });
  const sample = await sampleIn(world);
  expect(sample).toHaveLength(12);
  expect(sample.filter((oid) => oids(30).includes(oid))).toEqual([]);
});

test('it is refused while too few of them may be asked', async () => {
  const world = await makeWorld(48, 48);
  await world.askTwice(oids(39));
  expect(await world.ask()).toEqual({ ok: false, error: { kind: 'readers-asked-recently', needed: 10, free: 9 } });
});

test.each([
  [{ state: 'checked', sentBy: null, sentAt: null, messageWaveId: null } as const],
  [{ ...sentByBot, sentAt: '2026-12-24T09:00:00.000Z' }],
])('nobody is asked before it went out: %j', async (message) => {
  const world = await makeWorld(60, 60, message);
  expect(await world.ask()).toEqual({ ok: false, error: { kind: 'not-sent-yet' } });
});

test('only its author and leads may ask', async () => {
  const world = await makeWorld(60, 60);
  expect(await world.ask('other')).toEqual({ ok: false, error: { kind: 'not-its-author' } });
});
