import { dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import type { Wave } from '#core/wave/wave';
import { localWorkspaceSettings } from '#core/workspace/workspace';
import {
  oids,
  ref,
  rosterOf,
  sampleInvitation,
  sampleStakeholder,
  sampleWave,
  sampleWorkspace,
  start,
} from '../../samples';
import { invitedIn, makeWorld } from './open-world';

/** An earlier wave of this quarter and the people it was sent to. */
const addEarlierWave = async (
  { stores }: Awaited<ReturnType<typeof makeWorld>>,
  people: readonly string[],
  changes: Partial<Wave> = {},
) => {
  await stores.waves.add(sampleWave('closed', { id: 'earlier', title: 'Summer', ...changes }));
  await stores.invitations.addAll(people.map((oid) => sampleInvitation(oid, { waveId: 'earlier', state: 'sent' })));
};

test('opening writes down one invitation a person, with their attributes frozen, and a key', async () => {
  const world = await makeWorld(10);
  const opened = await world.openWave(sampleWorkspace(), ref);
  expect(opened).toMatchObject({ ok: true, value: { state: 'open', openedAt: start, attributes: ['site'] } });
  expect(await invitedIn(world)).toEqual(oids(10).sort());
  const [invitation] = await world.stores.invitations.list(ref);
  expect(invitation?.value).toEqual(sampleInvitation('person-1', { attributes: { site: 'A' } }));
  expect(await world.keys.find(ref)).not.toBeNull();
});

test('the wave opens only after all invitations are written down', async () => {
  const world = await makeWorld(6);
  await world.openWave(sampleWorkspace(), ref);
  expect(world.writes).toEqual(['invitations.remove', 'invitations.addAll', 'waves.replace']);
});

test('without a date it closes fourteen days later, with one at that date', async () => {
  const open = async (wave: Wave) => (await makeWorld(5, wave)).openWave(sampleWorkspace(), ref);
  const closesAt = plusMilliseconds(start, dayInMilliseconds);
  expect(await open(sampleWave('draft'))).toMatchObject({
    value: { closesAt: plusMilliseconds(start, 14 * dayInMilliseconds) },
  });
  expect(await open(sampleWave('scheduled', { closesAt }))).toMatchObject({ value: { closesAt } });
});

test('a wave of several cards that names no closing gives each card its days', async () => {
  const world = await makeWorld(5, sampleWave('draft', { instrumentId: 'quarterly' }));
  expect(await world.openWave(sampleWorkspace(), ref)).toMatchObject({
    value: { closesAt: plusMilliseconds(start, 90 * dayInMilliseconds), microPulse: 1 },
  });
});

test('a planned wave whose instrument is lost is a fault', async () => {
  const world = await makeWorld(5, sampleWave('draft', { instrumentId: 'lost' }));
  await expect(world.openWave(sampleWorkspace(), ref)).rejects.toThrow('no instrument');
});

test('opening counts the waves of the same instrument that were opened before', async () => {
  const world = await makeWorld(12);
  const add = (id: string, changes: Partial<Wave>) =>
    world.stores.waves.add({ ...sampleWave('closed'), id, ...changes });
  await add('one', { openedAt: '2026-03-01T09:00:00.000Z' });
  await add('called-off', { openedAt: '2026-04-01T09:00:00.000Z', state: 'cancelled' });
  await add('never-opened', { openedAt: null, state: 'cancelled' });
  await add('of-another-instrument', { openedAt: '2026-05-01T09:00:00.000Z', instrumentId: 'quarterly' });
  await add('of-another-pmo', { openedAt: '2026-05-01T09:00:00.000Z', workspaceId: 'other' });
  expect(await world.openWave(sampleWorkspace(), ref)).toMatchObject({ value: { turn: 2 } });
  const again = await world.openWave(sampleWorkspace(), ref);
  expect(again).toMatchObject({ value: { turn: 2 } });
});

describe('what results may be cut by', () => {
  const crosses: [string, string][] = [
    ['site', 'role'],
    ['role', 'site'],
    ['site', 'floor'],
  ];
  const openWith = async (strata: string | null) => {
    const world = await makeWorld(20);
    await world.stores.stakeholders.putAll(
      oids(20).map((oid, index) =>
        sampleStakeholder(oid, {
          attributes: { site: index < 15 ? 'A' : 'B', role: 'sponsor', floor: `floor ${index}` },
        }),
      ),
    );
    const settings = { ...localWorkspaceSettings, minimumInvited: 5, crosses, strata };
    const opened = await world.openWave(sampleWorkspace({ settings }), ref);
    return { opened, invitations: await world.stores.invitations.list(ref) };
  };

  test('is what enough of the invited share, and only crosses of that, each once', async () => {
    const { opened } = await openWith('role');
    expect(opened).toMatchObject({
      value: { attributes: ['role', 'site'], crosses: [['role', 'site']], strata: 'role' },
    });
  });

  test('is no attribute that only few share, not even for weighting', async () => {
    expect((await openWith('floor')).opened).toMatchObject({ value: { strata: null } });
    expect((await openWith(null)).opened).toMatchObject({ value: { strata: null } });
  });

  test('is frozen in the invitations: rare values are left out, the register keeps them', async () => {
    const { invitations } = await openWith(null);
    const frozen = invitations.map(({ value }) => JSON.stringify(value.attributes));
    expect(frozen.filter((attributes) => attributes === '{"site":"A","role":"sponsor"}')).toHaveLength(15);
    expect(frozen.filter((attributes) => attributes === '{"role":"sponsor"}')).toHaveLength(5);
  });
});

describe('who is left out', () => {
  test('members of the PMO, those who asked to stop, and those who cannot be reached', async () => {
    const world = await makeWorld(9, sampleWave('draft'), rosterOf(['lead', 'person-1']));
    const change = async (oid: string, changes: object) => {
      const found = await world.stores.people.find({ tenantId: ref.tenantId, oid });
      if (found) await world.stores.people.replace({ ...found.value, ...changes }, found.version);
    };
    await change('person-2', { asking: 'stopped' });
    await change('person-3', { reachability: 'blocked' });
    await world.openWave(sampleWorkspace(), ref);
    expect(await invitedIn(world)).toEqual(oids(9).slice(3).sort());
  });

  test('they do not count towards the fewest who must be invited', async () => {
    const world = await makeWorld(5, sampleWave('draft'), rosterOf(['person-1']));
    expect(await world.openWave(sampleWorkspace(), ref)).toEqual({
      ok: false,
      error: { kind: 'too-few-invited', invited: 4, minimum: 5 },
    });
  });
});

describe('what keeps a wave from opening', () => {
  test.each([
    [4, 5, false],
    [5, 5, true],
    [9, 10, false],
    [10, 10, true],
  ])('%i invited where %i are needed: %p', async (size, minimumInvited, ok) => {
    const world = await makeWorld(size);
    const opened = await world.openWave(
      sampleWorkspace({ settings: { ...localWorkspaceSettings, minimumInvited } }),
      ref,
    );
    expect(opened.ok).toBe(ok);
    if (!ok) expect(world.writes).toEqual([]);
  });

  test('Teams cannot tell who is in the PMO: nothing is sent to anybody', async () => {
    const world = await makeWorld(6, sampleWave('draft'), rosterOf('unavailable'));
    expect(await world.openWave(sampleWorkspace(), ref)).toEqual({ ok: false, error: { kind: 'roster-unavailable' } });
    expect(world.writes).toEqual([]);
  });

  test.each(['closing', 'closed', 'cancelled'] as const)('a wave that is %s cannot be opened', async (state) => {
    const world = await makeWorld(6, sampleWave(state));
    expect(await world.openWave(sampleWorkspace(), ref)).toEqual({
      ok: false,
      error: { kind: 'not-from-here', state },
    });
    expect(world.writes).toEqual([]);
  });

  test('an unknown wave', async () => {
    const world = await makeWorld(6);
    expect(await world.openWave(sampleWorkspace(), { ...ref, waveId: 'other' })).toEqual({
      ok: false,
      error: { kind: 'unknown-wave' },
    });
  });

  test('a wave whose closing date has passed would close before anybody is asked', async () => {
    const world = await makeWorld(6, sampleWave('draft', { closesAt: plusMilliseconds(start, -1) }));
    expect((await world.openWave(sampleWorkspace(), ref)).ok).toBe(false);
    expect(world.writes).toEqual([]);
  });
});

describe('two waves of a quarter', () => {
  test('an audience that differs by one person is refused, and names the other wave', async () => {
    const world = await makeWorld(12);
    await addEarlierWave(world, oids(11));
    world.writes.length = 0;
    expect(await world.openWave(sampleWorkspace(), ref)).toEqual({
      ok: false,
      error: { kind: 'audience-too-similar', title: 'Summer' },
    });
    expect(world.writes).toEqual([]);
  });

  test.each([
    ['the same audience', oids(12)],
    ['one that differs by five people', oids(7)],
  ])('%s may be asked again', async (_, people) => {
    const world = await makeWorld(12);
    await addEarlierWave(world, people);
    expect((await world.openWave(sampleWorkspace(), ref)).ok).toBe(true);
  });

  test.each([
    ['of another quarter', { openedAt: '2026-09-30T23:59:59.999Z' }],
    ['that was called off', { state: 'cancelled', openedAt: '2026-11-01T09:00:00.000Z' }],
    ['of another PMO', { workspaceId: 'other' }],
  ] as const)('a wave %s is not compared', async (_, changes) => {
    const world = await makeWorld(12);
    await addEarlierWave(world, oids(11), changes);
    expect((await world.openWave(sampleWorkspace(), ref)).ok).toBe(true);
  });

  test.each(['open', 'closing'] as const)(
    'a wave that is still %s is compared, for it will be released',
    async (state) => {
      const world = await makeWorld(12);
      await addEarlierWave(world, oids(11), { state });
      expect((await world.openWave(sampleWorkspace(), ref)).ok).toBe(false);
    },
  );

  test('opened at the same moment, and different by one person: only one of them opens', async () => {
    const world = await makeWorld(12);
    await world.stores.waves.add(sampleWave('draft', { id: 'other', audience: { kind: 'people', userIds: oids(11) } }));
    const both = await Promise.all([
      world.openWave(sampleWorkspace(), ref),
      world.openWave(sampleWorkspace(), { ...ref, waveId: 'other' }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
