import { makeInstallProactively } from '#core/directory/install-proactively';
import type { Installation } from '#core/directory/installation';
import type { Installer, InstallOutcome } from '#core/directory/installer';
import { makeCountInstallations, makePlanInstallations } from '#core/directory/plan-installations';
import { ok } from '#core/kernel/result';
import { start as now } from '../samples';
import { makeWorld, memberOf, personOf, question, workspace } from './world';

const installed: InstallOutcome = { kind: 'installed', isNew: true, chatId: '19:chat' };

const rowOf = (oid: string, changed: Partial<Installation> = {}): Installation => ({
  tenantId: workspace.tenantId,
  oid,
  workspaceId: workspace.id,
  name: `Name of ${oid}`,
  state: 'planned',
  reason: null,
  attempt: 0,
  notBefore: now,
  serviceUrl: workspace.serviceUrl,
  chatId: null,
  ...changed,
});

/** A world with rows in it, and an installer that answers as told and remembers whom it was asked for. */
const start = async (rows: readonly Installation[], outcomes: Readonly<Record<string, InstallOutcome>> = {}) => {
  const world = await makeWorld([]);
  await world.installations.putAll(rows);
  const asked: string[] = [];
  const met: string[] = [];
  const installer: Installer = {
    install: async ({ oid }) => {
      asked.push(oid);
      return outcomes[oid] ?? installed;
    },
  };
  const meetInChat = async ({ oid }: { oid: string }, { chatId }: { chatId: string }) => void met.push(oid + chatId);
  const deps = { ...world, installer, meetInChat };
  const stateOf = async (oid: string) => (await world.installations.find({ tenantId: workspace.tenantId, oid }))?.value;
  return { ...world, deps, asked, met, stateOf, pass: makeInstallProactively(deps) };
};

describe('the plan', () => {
  const members = [memberOf('unmet'), memberOf('met'), memberOf('removed'), memberOf('stopped'), memberOf('lead')];
  const met = [
    personOf('met'),
    personOf('removed', { reachability: 'not-installed' }),
    personOf('stopped', { reachability: 'not-installed', asking: 'stopped' }),
  ];

  test('is for those without the app, and not for who asked not to be asked', async () => {
    const world = await makeWorld([...members, memberOf('guest', { isGuest: true })], met);
    const plan = makePlanInstallations(world);
    expect(await plan(workspace, world.directory, question)).toEqual(ok({ planned: 2 }));
    expect(await world.installations.list(workspace.tenantId)).toEqual([rowOf('removed'), rowOf('unmet')]);
  });

  test('keeps the place of who is waiting, and tries again who was refused or has removed the app', async () => {
    const world = await makeWorld(members, met);
    const waiting = rowOf('unmet', { state: 'installing', attempt: 3, notBefore: '2030-01-01T00:00:00.000Z' });
    await world.installations.putAll([waiting, rowOf('removed', { state: 'installed', chatId: '19:old' })]);
    await makePlanInstallations(world)(workspace, world.directory, question);
    expect(await world.installations.list(workspace.tenantId)).toEqual([rowOf('removed'), waiting]);
  });

  test('is counted for the PMO that asked, and for no other', async () => {
    const { installations } = await start([
      rowOf('a'),
      rowOf('b', { state: 'refused', reason: 'policy' }),
      rowOf('c', { state: 'refused', reason: 'policy', workspaceId: 'other' }),
    ]);
    expect(await makeCountInstallations({ installations })(workspace)).toEqual({
      states: { planned: 1, installing: 0, installed: 0, refused: 1, failed: 0 },
      reasons: { policy: 1 },
    });
  });
});

describe('a pass', () => {
  test('installs for those whose time has come, once', async () => {
    const world = await start([rowOf('a'), rowOf('b', { notBefore: '2030-01-01T00:00:00.000Z' })]);
    expect(await world.pass()).toEqual({ settled: 1, stopped: null });
    expect(await world.stateOf('a')).toMatchObject({ state: 'installed', chatId: '19:chat', reason: null });
    await world.pass();
    expect(world.asked).toEqual(['a']);
    expect(world.met).toEqual([]);
  });

  test('takes a bounded number', async () => {
    const world = await start(Array.from({ length: 25 }, (_, at) => rowOf(`p${at}`)));
    expect(await world.pass()).toMatchObject({ settled: 20 });
    expect(await world.pass()).toMatchObject({ settled: 5 });
  });

  test('of two workers asks for each person once', async () => {
    const world = await start(Array.from({ length: 10 }, (_, at) => rowOf(`p${at}`)));
    const other = makeInstallProactively(world.deps);
    await Promise.all([world.pass(), other()]);
    expect([...world.asked].sort()).toEqual(Array.from({ length: 10 }, (_, at) => `p${at}`));
  });

  test('takes over from a worker that is gone, not from one that is at it', async () => {
    const world = await start([rowOf('a', { state: 'installing', notBefore: '2026-11-22T09:01:00.000Z' })]);
    await world.pass();
    expect(world.asked).toEqual([]);
    world.clock.pass(60_000);
    await world.pass();
    expect(world.asked).toEqual(['a']);
    expect(await world.stateOf('a')).toMatchObject({ state: 'installed', attempt: 1 });
  });

  test('gives up a person who ends every worker', async () => {
    const world = await start([rowOf('a', { state: 'installing', attempt: 4 })]);
    await world.pass();
    expect(world.asked).toEqual([]);
    expect(await world.stateOf('a')).toMatchObject({ state: 'failed', reason: 'unavailable' });
  });

  test('refuses one person for their own reason and goes on', async () => {
    const world = await start([rowOf('a'), rowOf('b')], { a: { kind: 'refused', reason: 'policy' } });
    expect(await world.pass()).toEqual({ settled: 2, stopped: null });
    expect(await world.stateOf('a')).toMatchObject({ state: 'refused', reason: 'policy' });
    expect(await world.stateOf('b')).toMatchObject({ state: 'installed' });
  });

  test.each(['not-permitted', 'not-in-catalogue'] as const)('%s ends it for everybody who waits', async (reason) => {
    const rows = [
      rowOf('a', { state: 'installed' }),
      rowOf('b'),
      rowOf('c', { notBefore: '2030-01-01T00:00:00.000Z' }),
    ];
    const world = await start(rows, { b: { kind: 'stopped', reason } });
    expect(await world.pass()).toEqual({ settled: 0, stopped: reason });
    expect(await world.stateOf('a')).toMatchObject({ state: 'installed' });
    for (const oid of ['b', 'c']) expect(await world.stateOf(oid)).toMatchObject({ state: 'refused', reason });
    world.clock.pass(1e12);
    await world.pass();
    expect(world.asked).toEqual(['b']);
  });

  test('lets everybody wait when Graph is busy, without spending a try', async () => {
    const world = await start([rowOf('a'), rowOf('b')], { a: { kind: 'busy', afterMilliseconds: 60_000 } });
    expect(await world.pass()).toEqual({ settled: 0, stopped: null });
    for (const oid of ['a', 'b'])
      expect(await world.stateOf(oid)).toMatchObject({
        state: 'planned',
        attempt: 0,
        notBefore: '2026-11-22T09:01:00.000Z',
      });
    world.clock.pass(59_999);
    await world.pass();
    expect(world.asked).toEqual(['a']);
    world.clock.pass(1);
    await world.pass();
    expect(world.asked).toEqual(['a', 'a']);
  });

  test('tries who could not be reached five times, each time later', async () => {
    const world = await start([rowOf('a')], { a: { kind: 'unavailable' } });
    const waits: number[] = [];
    for (
      let at = Date.parse(now), row = await world.stateOf('a');
      row?.state === 'planned';
      row = await world.stateOf('a')
    ) {
      waits.push(Date.parse(row.notBefore) - at);
      world.clock.pass(Date.parse(row.notBefore) - at);
      at = Date.parse(row.notBefore);
      await world.pass();
    }
    expect(waits).toEqual([0, 60_000, 120_000, 240_000, 480_000]);
    expect(await world.stateOf('a')).toMatchObject({ state: 'failed', reason: 'unavailable', attempt: 5 });
    expect(world.asked).toHaveLength(5);
  });

  test('makes somebody known who had the app and whom no event has told of', async () => {
    const had: InstallOutcome = { kind: 'installed', isNew: false, chatId: '19:chat' };
    const world = await start([rowOf('a'), rowOf('b'), rowOf('c')], { a: had, b: had, c: { ...had, chatId: null } });
    await world.people.add(personOf('b'));
    await world.pass();
    expect(world.met).toEqual(['a19:chat']);
  });
});
