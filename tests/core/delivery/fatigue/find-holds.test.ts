import { makeFindHolds } from '#core/delivery/fatigue/find-holds';
import type { Invitation } from '#core/delivery/outbox/invitation';
import { dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { defaultPreferences } from '#core/stakeholder/person';
import type { Wave } from '#core/wave/wave';
import { localWorkspaceSettings } from '#core/workspace/workspace';
import {
  findInstrument,
  makeClock,
  makeStores,
  sampleInvitation,
  samplePerson,
  sampleWave,
  sampleWorkspace,
  start,
  watch,
} from '../../samples';

const after = (days: number): string => plusMilliseconds(start, days * dayInMilliseconds);
const guarded = sampleWorkspace({ settings: { ...localWorkspaceSettings, fatigueGuard: true } });
const unguarded = sampleWorkspace({ settings: localWorkspaceSettings });

/** A quarter that opened at the start, and is now at a card. */
const wave = (microPulse: number, changes: Partial<Wave> = {}): Wave =>
  sampleWave('open', { instrumentId: 'quarterly', openedAt: start, closesAt: after(90), microPulse, ...changes });

const makeWorld = async (now: string, current: Wave, sent: Readonly<Record<string, Partial<Invitation>>>) => {
  const { stores, calls } = watch(makeStores());
  await stores.waves.add(current);
  await stores.invitations.addAll(
    Object.entries(sent).map(([oid, changes]) => sampleInvitation(oid, { state: 'sent', delivered: 1, ...changes })),
  );
  const clock = makeClock(now);
  return { findHolds: makeFindHolds({ ...stores, findInstrument, clock }), stores, calls, clock };
};

test('the first card was asked about at the opening: nothing is read', async () => {
  const { findHolds, calls } = await makeWorld(start, wave(1), { ann: { sentAt: after(-1) } });
  expect((await findHolds(guarded, wave(1)))(samplePerson('ann'))).toBeNull();
  expect(calls).not.toContain('waves.listAskedSince');
});

test('the next card of a quarter is never held back by the one before it when they are four weeks apart', async () => {
  const { findHolds } = await makeWorld(after(30), wave(2), { ann: { sentAt: start }, ben: { sentAt: after(2) } });
  const planCard = await findHolds(guarded, wave(2));
  for (const oid of ['ann', 'ben', 'never-asked']) {
    expect(planCard(samplePerson(oid))).toEqual({ kind: 'invited', channel: 'chat', at: after(30) });
  }
});

test('one that left late for a weekend makes the next wait, not go missing', async () => {
  const { findHolds } = await makeWorld(after(30), wave(2), { ann: { sentAt: after(3) }, ben: { sentAt: after(9) } });
  const planCard = await findHolds(guarded, wave(2));
  expect(planCard(samplePerson('ann'))).toMatchObject({ at: after(31) });
  expect(planCard(samplePerson('ben'))).toMatchObject({ at: after(37) });
});

test('in a wave whose parts are shorter than four weeks the card is left out', async () => {
  const short = wave(2, { closesAt: after(45) });
  const { findHolds } = await makeWorld(after(15), short, { ann: { sentAt: start } });
  const left = { kind: 'left-out', reason: 'asked-recently' };
  expect((await findHolds(guarded, short))(samplePerson('ann'))).toEqual(left);
  expect((await findHolds(unguarded, short))(samplePerson('ann'))).toMatchObject({ kind: 'invited', at: after(15) });
});

test('who chose once a quarter gets one card of it', async () => {
  const quarterly = samplePerson('ann', { preferences: { ...defaultPreferences, frequency: 'quarterly' } });
  const { findHolds } = await makeWorld(after(30), wave(2), { ann: { sentAt: start } });
  expect((await findHolds(unguarded, wave(2)))(quarterly)).toEqual({
    kind: 'left-out',
    reason: 'asked-as-often-as-chosen',
  });
});

test('what another PMO sent meanwhile counts', async () => {
  const { findHolds, stores } = await makeWorld(after(30), wave(2), { ann: { sentAt: start } });
  const other = { workspaceId: 'other-pmo', waveId: 'other' };
  await stores.waves.add(sampleWave('open', { workspaceId: other.workspaceId, id: other.waveId, openedAt: after(20) }));
  await stores.invitations.addAll([sampleInvitation('ann', { ...other, state: 'sent', sentAt: after(20) })]);
  expect((await findHolds(guarded, wave(2)))(samplePerson('ann'))).toMatchObject({ reason: 'asked-recently' });
});

test('what was sent is read once for a card, and again after an hour', async () => {
  const { findHolds, calls, clock } = await makeWorld(after(30), wave(2), { ann: { sentAt: start } });
  const reads = () => calls.filter((call) => call === 'waves.listAskedSince').length;
  await Promise.all([findHolds(guarded, wave(2)), findHolds(guarded, wave(2))]);
  await findHolds(guarded, wave(2));
  expect(reads()).toBe(1);
  await findHolds(guarded, wave(3));
  expect(reads()).toBe(2);
  clock.pass(61 * 60 * 1000);
  await findHolds(guarded, wave(2));
  expect(reads()).toBe(3);
});
