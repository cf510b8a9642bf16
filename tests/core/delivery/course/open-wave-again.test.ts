import { makeOpenWave } from '#core/delivery/course/open-wave';
import { breakOnce, oids, ref, sampleInvitation, sampleStakeholder, sampleWorkspace } from '../../samples';
import { invitedIn, makeWorld } from './open-world';

test('opening twice, or twice at once, changes nothing', async () => {
  const world = await makeWorld(6);
  const [first, second] = await Promise.all([
    world.openWave(sampleWorkspace(), ref),
    world.openWave(sampleWorkspace(), ref),
  ]);
  const again = await world.openWave(sampleWorkspace(), ref);
  for (const opened of [first, second, again]) expect(opened).toMatchObject({ ok: true, value: { state: 'open' } });
  expect(await invitedIn(world)).toHaveLength(6);
});

test('an opening again leaves cards that are out as they are', async () => {
  const world = await makeWorld(6);
  await world.openWave(sampleWorkspace(), ref);
  const one = await world.stores.invitations.find(ref, 'person-1');
  if (!one) throw new Error('no invitation');
  await world.stores.invitations.replace({ ...one.value, state: 'sent', activityId: 'a1' }, one.version);
  await world.openWave(sampleWorkspace(), ref);
  expect((await world.stores.invitations.find(ref, 'person-1'))?.value).toMatchObject({
    state: 'sent',
    activityId: 'a1',
  });
});

test('when the storage breaks half way, opening again finishes the job', async () => {
  const world = await makeWorld(6);
  const openWave = makeOpenWave({ ...world.deps, waves: breakOnce(world.stores.waves, 'replace') });
  await expect(openWave(sampleWorkspace(), ref)).rejects.toThrow('planted');
  expect(await openWave(sampleWorkspace(), ref)).toMatchObject({ ok: true });
  expect(await invitedIn(world)).toHaveLength(6);
});

test('an opening that broke off leaves nobody behind whom the next one would not ask', async () => {
  const world = await makeWorld(7);
  const openWave = makeOpenWave({ ...world.deps, waves: breakOnce(world.stores.waves, 'replace') });
  await expect(openWave(sampleWorkspace(), ref)).rejects.toThrow('planted');
  await world.stores.stakeholders.remove(ref, 'person-7');
  await openWave(sampleWorkspace(), ref);
  expect(await invitedIn(world)).toEqual(oids(6).sort());
});

test('an opening again removes and adds nobody whom the broken one wrote down rightly', async () => {
  const world = await makeWorld(6);
  const openWave = makeOpenWave({ ...world.deps, waves: breakOnce(world.stores.waves, 'replace') });
  await expect(openWave(sampleWorkspace(), ref)).rejects.toThrow('planted');
  const before = await world.stores.invitations.list(ref);
  await openWave(sampleWorkspace(), ref);
  expect(await world.stores.invitations.list(ref)).toEqual(before);
});

test('an opening again writes anew whose attributes changed since the broken one', async () => {
  const world = await makeWorld(10);
  const openWave = makeOpenWave({ ...world.deps, waves: breakOnce(world.stores.waves, 'replace') });
  await expect(openWave(sampleWorkspace(), ref)).rejects.toThrow('planted');
  await world.stores.stakeholders.putAll(oids(10).map((oid) => sampleStakeholder(oid, { attributes: { site: 'B' } })));
  await openWave(sampleWorkspace(), ref);
  const invited = await world.stores.invitations.list(ref);
  expect(invited.map(({ value }) => value.attributes)).toEqual(oids(10).map(() => ({ site: 'B' })));
});

test('what an earlier opening wrote of the same people stays, in whatever order its columns stand', async () => {
  const world = await makeWorld(10);
  const attributes = { site: 'B', role: 'sponsor' };
  await world.stores.stakeholders.putAll(oids(10).map((oid) => sampleStakeholder(oid, { attributes })));
  const written = oids(10).map((oid) => {
    const { attributes: _, ...columns } = sampleInvitation(oid);
    return { attributes: { role: 'sponsor', site: 'B' }, ...columns };
  });
  await world.stores.invitations.addAll(written);
  const before = await world.stores.invitations.list(ref);
  expect(await makeOpenWave(world.deps)(sampleWorkspace(), ref)).toMatchObject({ ok: true });
  expect(await world.stores.invitations.list(ref)).toEqual(before);
});

test('a plan that a lead changes while it is being opened is opened as it then stands', async () => {
  const world = await makeWorld(10);
  const people = oids(10).slice(0, 6);
  let isChanged = false;
  const invitations = {
    ...world.deps.invitations,
    addAll: async (all: Parameters<typeof world.deps.invitations.addAll>[0]) => {
      await world.deps.invitations.addAll(all);
      const found = isChanged ? null : await world.stores.waves.find(ref);
      isChanged = true;
      const audience = { kind: 'people' as const, userIds: people };
      if (found) await world.stores.waves.replace({ ...found.value, audience }, found.version);
    },
  };
  await makeOpenWave({ ...world.deps, invitations })(sampleWorkspace(), ref);
  expect(await invitedIn(world)).toEqual([...people].sort());
});

test('a wave that is not due any more, because a lead moved it meanwhile, is left as it is', async () => {
  const world = await makeWorld(10);
  const opened = await makeOpenWave(world.deps)(sampleWorkspace(), ref, ({ state }) => state === 'scheduled');
  expect(opened).toMatchObject({ ok: false, error: { kind: 'not-from-here' } });
  expect(await world.stores.invitations.list(ref)).toEqual([]);
});

describe('several processes', () => {
  test('while one opens a wave another is told so, and nothing is written', async () => {
    const world = await makeWorld(6);
    const openWave = makeOpenWave({ ...world.deps, withLease: async () => 'busy' });
    expect(await openWave(sampleWorkspace(), ref)).toEqual({ ok: false, error: { kind: 'opening-another' } });
    expect(world.writes).toEqual([]);
  });

  test('two that open the same wave at once invite nobody twice, and one of them opens it', async () => {
    const world = await makeWorld(6);
    const both = await Promise.all(
      [makeOpenWave(world.deps), makeOpenWave(world.deps)].map((open) => open(sampleWorkspace(), ref)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, error: { kind: 'opening-another' } });
    expect(await invitedIn(world)).toEqual(oids(6).sort());
    expect(await makeOpenWave(world.deps)(sampleWorkspace(), ref)).toMatchObject({
      ok: true,
      value: { state: 'open' },
    });
  });

  test('one wave of a tenant is opened at a time: each guards people against what the others send', async () => {
    const world = await makeWorld(6);
    const names: string[] = [];
    const openWave = makeOpenWave({
      ...world.deps,
      withLease: async (_, name, work) => {
        names.push(name);
        return work();
      },
    });
    await openWave(sampleWorkspace(), ref);
    await openWave(sampleWorkspace({ id: 'other' }), { ...ref, workspaceId: 'other' });
    expect([...new Set(names)]).toEqual(['opening']);
  });
});
