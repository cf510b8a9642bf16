import { emptyProfile } from '#core/stakeholder/stakeholder';
import { call } from './call';
import { personOf, startWorld, type World, waveOf } from './world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const home = { tenantId: 'tenant-home', workspaceId: 'w-pmo' };
const plan = (body: object) =>
  call(world, {
    as: 'mia',
    route: 'planWave',
    body: { instrumentId: 'express', audience: { kind: 'everyone' }, ...body },
  });
const get = async (waveId: string) => (await call(world, { as: 'mia', route: 'getWave', params: { waveId } })).json;

/** Registers and makes reachable so many people. */
const register = async (count: number) => {
  const oids = Array.from({ length: count }, (_, index) => `s-${index}`);
  for (const oid of oids) await world.stores.people.add(personOf(oid));
  await world.stores.stakeholders.putAll(
    oids.map((oid) => ({ ...home, oid, name: oid, attributes: {}, ...emptyProfile })),
  );
};

describe('before a wave opens', () => {
  const patch = (waveId: string, body: object) =>
    call(world, { as: 'mia', route: 'changeWavePlan', params: { waveId }, body });
  const remove = (waveId: string) => call(world, { as: 'mia', route: 'removeWavePlan', params: { waveId } });
  const preview = (body: object = {}) =>
    call(world, {
      as: 'mia',
      route: 'previewPlan',
      body: { instrumentId: 'express', audience: { kind: 'everyone' }, ...body },
    });

  test('it says who would get it, when by their clock, and who not and why; and saves nothing', async () => {
    await register(11);
    await world.stores.people.add(personOf('tom', { timeZone: 'Asia/Tokyo' }));
    await world.stores.people.add(personOf('ben', { reachability: 'blocked' }));
    const more = ['tom', 'ben', 'zoe'].map((oid) => ({ ...home, oid, name: oid, attributes: {}, ...emptyProfile }));
    await world.stores.stakeholders.putAll(more);
    const { status, json } = await preview({ opensAt: '2026-11-29T09:00:00Z' });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      opensAt: '2026-11-29T09:00:00Z',
      invited: 12,
      inChat: 12,
      onPage: 0,
      // A Sunday, and quiet until eight: on Monday, and in Tokyo first.
      days: [{ day: '2026-11-30', n: 12 }],
      first: { at: '2026-11-29T23:00:00.000Z', clock: '2026-11-30T08:00' },
      last: { at: '2026-11-30T08:00:00.000Z', clock: '2026-11-30T08:00' },
      leftOut: [
        { reason: 'never-met', n: 1, names: ['zoe'] },
        { reason: 'blocked', n: 1, names: ['ben'] },
      ],
      obstacle: null,
      cardsHeldBack: 0,
    });
    expect(json.dates.map(({ kind }: { kind: string }) => kind)).toEqual(['opening', 'reminder', 'closing']);
    expect((await call(world, { as: 'mia', route: 'listWaves' })).json.waves).toEqual([]);
  });

  test('a draft that is not saved is checked like one that is', async () => {
    expect((await preview({ instrumentId: 'lost' })).json.errors[0].pointer).toBe('/instrumentId');
    expect((await preview({ closesAt: '2026-11-01T09:00:00Z' })).status).toBe(422);
    world.stores.roster.isAvailable = false;
    expect((await preview()).status).toBe(503);
  });

  test('a planned wave says what would keep it from opening, and what the guard holds back', async () => {
    await register(4);
    await world.stores.waves.add(
      waveOf('short', 'draft', { instrumentId: 'quarterly', closesAt: '2027-01-06T09:00:00.000Z' }),
    );
    const { json } = await call(world, { as: 'mia', route: 'previewWave', params: { waveId: 'short' } });
    expect(json).toMatchObject({ obstacle: { kind: 'too-few-invited', invited: 4, minimum: 10 }, cardsHeldBack: 1 });
    await world.stores.waves.add(waveOf('late', 'draft', { closesAt: '2026-11-22T08:00:00.000Z' }));
    const late = await call(world, { as: 'mia', route: 'previewWave', params: { waveId: 'late' } });
    expect(late.json.obstacle).toEqual({ kind: 'closes-in-the-past' });
  });

  test('reminders and recurrence are planned with it, and are as set where nothing is said', async () => {
    await plan({ recurring: 'quarterly', reminderAfterDays: null });
    expect(await get('wave-new')).toMatchObject({
      title: 'Express pulse',
      recurring: 'quarterly',
      reminderAfterDays: null,
      round: 1,
      audience: { kind: 'everyone' },
    });
    await world.stop();
    world = await startWorld();
    await plan({ opensAt: '2026-12-01T08:00:00Z' });
    const scheduled = await get('wave-new');
    expect(scheduled).toMatchObject({ reminderAfterDays: 7, recurring: null });
    expect(scheduled.dates).toEqual([
      { kind: 'opening', card: 1, at: '2026-12-01T08:00:00Z' },
      { kind: 'reminder', card: 1, at: '2026-12-08T08:00:00.000Z' },
      { kind: 'closing', card: 1, at: '2026-12-15T08:00:00.000Z' },
    ]);
  });

  test('it can be changed and removed', async () => {
    await plan({ title: 'Autumn' });
    const changed = await patch('wave-new', { title: 'Winter', opensAt: '2026-12-01T08:00:00Z' });
    expect([changed.status, changed.json]).toEqual([200, { id: 'wave-new', state: 'scheduled' }]);
    expect(await get('wave-new')).toMatchObject({ title: 'Winter', opensAt: '2026-12-01T08:00:00Z' });
    expect((await patch('wave-new', { opensAt: null })).json.state).toBe('draft');
    expect((await remove('wave-new')).status).toBe(200);
    expect((await remove('wave-new')).status).toBe(404);
  });

  test.each([
    [{ reminderAfterDays: 0 }, '/reminderAfterDays'],
    [{ reminderAfterDays: 2.5 }, '/reminderAfterDays'],
    [{ recurring: 'weekly' }, '/recurring'],
    [{ title: ' ' }, '/title'],
    [{ audience: { kind: 'nobody' } }, '/audience'],
    [{ state: 'open' }, '/state'],
  ])('%j is refused with a pointer, and nothing is changed', async (body, pointer) => {
    await plan({ title: 'Autumn' });
    const { status, json } = await patch('wave-new', body);
    expect([400, 422]).toContain(status);
    expect(json.errors[0].pointer).toContain(pointer);
    expect(await get('wave-new')).toMatchObject({ title: 'Autumn' });
  });

  test.each(['open', 'closed', 'cancelled'] as const)('once it is %s all of this is refused', async (state) => {
    await world.stores.waves.add(waveOf('late', state));
    expect((await patch('late', { title: 'Winter' })).status).toBe(409);
    expect((await remove('late')).status).toBe(409);
    expect((await call(world, { as: 'mia', route: 'previewWave', params: { waveId: 'late' } })).status).toBe(409);
    expect((await get('late')).audience).toBeNull();
  });
});
