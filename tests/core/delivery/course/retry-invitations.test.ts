import { makeRetryInvitations } from '#core/delivery/course/retry-invitations';
import type { Invitation } from '#core/delivery/outbox/invitation';
import type { Person } from '#core/stakeholder/person';
import type { Wave, WaveState } from '#core/wave/wave';
import {
  findInstrument,
  makeClock,
  makeStores,
  ref,
  sampleInvitation,
  samplePerson,
  sampleWave,
  sampleWorkspace,
  start,
  watch,
} from '../../samples';

const makeWorld = async (state: WaveState, rows: Readonly<Record<string, Partial<Invitation>>>) => {
  const { stores, writes } = watch(makeStores());
  await stores.workspaces.add(sampleWorkspace());
  await stores.waves.add(sampleWave(state));
  await stores.invitations.addAll(Object.entries(rows).map(([oid, changes]) => sampleInvitation(oid, changes)));
  const meet = (oid: string, changes: Partial<Person> = {}) => stores.people.add(samplePerson(oid, changes));
  const one = async (oid: string) => (await stores.invitations.find(ref, oid))?.value;
  writes.length = 0;
  const dispatched: string[] = [];
  const dispatch = async (wave: Wave, kind: string) => void dispatched.push(`${kind} ${wave.id}`);
  const deps = { ...stores, clock: makeClock(), dispatch, findInstrument };
  return { dispatched, stores, writes, meet, one, deps, retry: () => makeRetryInvitations(deps)(ref) };
};

test.each<[Partial<Invitation>, boolean]>([
  [{ state: 'failed', reason: 'status-500' }, true],
  [{ state: 'failed', reason: 'status-503' }, true],
  [{ state: 'failed', reason: 'forbidden' }, true],
  [{ state: 'failed', reason: 'fault' }, true],
  [{ state: 'failed', reason: 'too-big' }, false],
  [{ state: 'failed', reason: 'status-400' }, false],
  [{ state: 'unreachable', reason: 'not-installed' }, true],
  [{ state: 'unreachable', reason: 'blocked' }, true],
  [{ state: 'unreachable', reason: 'admin-disabled' }, true],
  [{ state: 'unreachable', reason: 'gone' }, true],
  [{ state: 'unknown', reason: 'connection-lost' }, false],
  [{ state: 'unknown', reason: 'worker-lost' }, false],
  [{ state: 'sent' }, false],
  [{ state: 'cancelled', reason: 'asked-to-stop' }, false],
  [{ state: 'cancelled', reason: 'prefers-page' }, false],
  [{ state: 'claimed', notBefore: start }, false],
  [{ state: 'planned', attempt: 2 }, false],
])('%j is tried again: %s', async (changes, isRetried) => {
  const { retry, one, meet, writes } = await makeWorld('open', { ann: { attempt: 3, ...changes } });
  await meet('ann');
  const before = await one('ann');
  expect(await retry()).toEqual({ ok: true, value: Number(isRetried) });
  expect(await one('ann')).toEqual(isRetried ? sampleInvitation('ann') : before);
  if (!isRetried) expect(writes.filter((write) => write.startsWith('invitations'))).toEqual([]);
});

describe('nobody is written to', () => {
  const end = { state: 'failed', reason: 'forbidden' } as const;
  test.each<[string, Partial<Person> | null]>([
    ['who asked to stop', { asking: 'stopped' }],
    ['who cannot be reached yet', { reachability: 'blocked' }],
    ['who never met the bot', null],
  ])('%s', async (_, person) => {
    const { retry, one, meet } = await makeWorld('open', { ann: end });
    if (person) await meet('ann', person);
    expect(await retry()).toEqual({ ok: true, value: 0 });
    expect(await one('ann')).toMatchObject(end);
  });
});

test('of many, those who can be reached now are counted, on every page', async () => {
  const rows = Object.fromEntries(
    Array.from({ length: 35 }, (_, index) => [`p-${index}`, { state: 'unreachable', reason: 'gone' } as const]),
  );
  const { retry, meet, stores, dispatched } = await makeWorld('open', rows);
  for (const oid of Object.keys(rows)) await meet(oid, { reachability: oid.endsWith('3') ? 'gone' : 'reachable' });
  expect(await retry()).toEqual({ ok: true, value: 31 });
  const states = (await stores.invitations.list(ref)).map(({ value }) => value.state);
  expect(states.filter((state) => state === 'planned')).toHaveLength(31);
  expect(dispatched).toEqual(['send wave']);
  expect(await retry()).toEqual({ ok: true, value: 0 });
  expect(dispatched).toHaveLength(1);
});

test('what an earlier card came to is no reason: its row waits for the newest anyway', async () => {
  const { stores, meet, retry, writes } = await makeWorld('draft', { ann: { state: 'failed', reason: 'forbidden' } });
  const wave = await stores.waves.find(ref);
  if (wave) await stores.waves.replace(sampleWave('open', { microPulse: 2 }), wave.version);
  await meet('ann');
  writes.length = 0;
  expect(await retry()).toEqual({ ok: true, value: 0 });
  expect(writes).toEqual([]);
});

test('what somebody else changed meanwhile stays as they left it', async () => {
  const { deps, stores, meet } = await makeWorld('open', { ann: { state: 'failed', reason: 'forbidden' } });
  await meet('ann');
  const invitations: typeof deps.invitations = {
    ...deps.invitations,
    replaceAll: async (changes) => {
      const current = await stores.invitations.find(ref, 'ann');
      if (current) await stores.invitations.replace({ ...current.value, state: 'sent' }, current.version);
      return stores.invitations.replaceAll(changes);
    },
  };
  expect(await makeRetryInvitations({ ...deps, invitations })(ref)).toEqual({ ok: true, value: 0 });
  expect((await stores.invitations.find(ref, 'ann'))?.value.state).toBe('sent');
});

test.each(['cancelled', 'closing'] as const)('a wave that is %s meanwhile leaves nothing planned', async (state) => {
  const { deps, stores, meet, one } = await makeWorld('open', { ann: { state: 'failed', reason: 'forbidden' } });
  await meet('ann');
  const people: typeof deps.people = {
    ...deps.people,
    findMany: async (...asked) => {
      const wave = await stores.waves.find(ref);
      if (wave) await stores.waves.replace(sampleWave(state), wave.version);
      return deps.people.findMany(...asked);
    },
  };
  await makeRetryInvitations({ ...deps, people })(ref);
  const reason = state === 'cancelled' ? 'wave-cancelled' : 'wave-closed';
  expect(await one('ann')).toMatchObject({ state: 'cancelled', reason });
});

test.each(['draft', 'scheduled', 'closing', 'closed', 'cancelled'] as const)(
  'a wave that is %s is refused',
  async (state) => {
    const { retry, meet, writes } = await makeWorld(state, { ann: { state: 'failed', reason: 'forbidden' } });
    await meet('ann');
    writes.length = 0;
    expect(await retry()).toEqual({ ok: false, error: { kind: 'not-from-here', state } });
    expect(writes).toEqual([]);
  },
);

describe('who was asked by another wave meanwhile', () => {
  const dayAgo = (days: number): string => new Date(Date.parse(start) - days * 86_400_000).toISOString();
  const guarded = async (sentAt: string) => {
    const world = await makeWorld('open', { ann: { state: 'failed', reason: 'forbidden' } });
    const { stores, meet } = world;
    const workspace = await stores.workspaces.find(ref);
    if (!workspace) throw new Error('no workspace');
    const settings = { ...workspace.value.settings, fatigueGuard: true };
    await stores.workspaces.replace({ ...workspace.value, settings }, workspace.version);
    await stores.waves.add(sampleWave('open', { id: 'other', openedAt: sentAt }));
    await stores.invitations.addAll([
      sampleInvitation('ann', { waveId: 'other', state: 'sent', delivered: 1, sentAt }),
    ]);
    await meet('ann');
    return world;
  };

  test('is left alone for four weeks', async () => {
    const { retry, one } = await guarded(dayAgo(1));
    expect(await retry()).toEqual({ ok: true, value: 0 });
    expect(await one('ann')).toMatchObject({ state: 'failed' });
  });

  test('waits where they end soon', async () => {
    const { retry, one } = await guarded(dayAgo(27));
    expect(await retry()).toEqual({ ok: true, value: 1 });
    expect(await one('ann')).toMatchObject({ state: 'planned', notBefore: dayAgo(-1) });
  });

  test('is written to at once when they have ended', async () => {
    const { retry, one } = await guarded(dayAgo(29));
    expect(await retry()).toEqual({ ok: true, value: 1 });
    expect(await one('ann')).toMatchObject({ state: 'planned', notBefore: null });
  });
});
