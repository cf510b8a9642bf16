import { makeOpenWave } from '#core/delivery/course/open-wave';
import type { WithLease } from '#core/kernel/with-lease';
import { nextRound } from '#core/wave/next-round';
import { type Wave, waveSchema } from '#core/wave/wave';
import { localWorkspaceSettings } from '#core/workspace/workspace';
import {
  breakOnce,
  findInstrument,
  makeClock,
  makeMemoryKeys,
  makeStores,
  oids,
  ref,
  rosterOf,
  samplePerson,
  sampleStakeholder,
  sampleWave,
  sampleWorkspace,
  start,
} from '../samples';

const workspaceIn = (timeZone: string) =>
  sampleWorkspace({ settings: { ...localWorkspaceSettings, minimumInvited: 5, timeZone } });
const recurring = (changes: Partial<Wave> = {}): Wave =>
  sampleWave('scheduled', { recurring: 'quarterly', opensAt: '2026-11-22T09:00:00.000Z', ...changes });
const next = (changes: Partial<Wave> = {}, timeZone = 'UTC', now = start) =>
  nextRound(recurring(changes), workspaceIn(timeZone), now);

/** A lease that everybody gets: nothing here may hang on it. */
const withLease: WithLease = (_tenant, _name, work) => work();

describe('the next wave of a series', () => {
  test('is planned as this one was, a quarter later', () => {
    const planned = next({ closesAt: '2026-12-20T22:59:59.000Z', reminderAfterDays: 5 });
    expect(planned).toMatchObject({
      id: 'wave-2',
      seriesId: 'wave',
      round: 2,
      state: 'scheduled',
      title: 'Autumn (2)',
      recurring: 'quarterly',
      reminderAfterDays: 5,
      opensAt: '2027-02-22T09:00:00.000Z',
      closesAt: '2027-03-20T22:59:59.000Z',
      createdAt: start,
      openedAt: null,
    });
    expect(waveSchema.safeParse(planned).success).toBe(true);
  });

  test('of one that does not recur there is none', () => {
    expect(next({ recurring: null })).toBeNull();
  });

  test('keeps the id of its series and counts on', () => {
    expect(next({ id: 'first-2', seriesId: 'first', round: 2, title: 'Autumn (2)' })).toMatchObject({
      id: 'first-3',
      seriesId: 'first',
      round: 3,
      title: 'Autumn (3)',
    });
  });

  test('its name stays within its bound', () => {
    expect(next({ title: 'x'.repeat(100) })?.title).toBe(`${'x'.repeat(96)} (2)`);
  });

  test.each([
    // 09:00 in Vienna on both sides of the change to daylight saving.
    ['Europe/Vienna', '2027-01-15T08:00:00.000Z', '2027-04-15T07:00:00.000Z'],
    // 02:30 does not exist in Vienna on that day: the moment of the jump.
    ['Europe/Vienna', '2026-12-28T01:30:00.000Z', '2027-03-28T01:00:00.000Z'],
    ['America/New_York', '2026-12-08T14:00:00.000Z', '2027-03-08T14:00:00.000Z'],
    // The last day of a shorter month.
    ['UTC', '2026-11-30T09:00:00.000Z', '2027-02-28T09:00:00.000Z'],
  ])('in %s what opens at %s comes again at %s', (timeZone, opensAt, expected) => {
    expect(next({ opensAt }, timeZone)?.opensAt).toBe(expected);
  });

  test('one that a lead opened by hand comes again a quarter after that', () => {
    expect(next({ opensAt: null })?.opensAt).toBe('2027-02-22T09:00:00.000Z');
  });

  test('a quarter that has passed is left out', () => {
    expect(next({}, 'UTC', '2027-06-01T00:00:00.000Z')?.opensAt).toBe('2027-08-22T09:00:00.000Z');
  });
});

describe('opening a wave of a series', () => {
  const makeWorld = async (wave: Wave) => {
    const stores = makeStores();
    await stores.stakeholders.putAll(oids(6).map((oid) => sampleStakeholder(oid)));
    for (const oid of oids(6)) await stores.people.add(samplePerson(oid));
    await stores.waves.add(wave);
    const deps = {
      ...stores,
      keys: makeMemoryKeys(),
      roster: rosterOf(['lead']),
      findInstrument,
      clock: makeClock(),
      withLease,
    };
    const idsOf = async () => (await stores.waves.list(ref)).map(({ id }) => id).sort();
    return { stores, deps, idsOf };
  };

  test('two workers plan the next one once', async () => {
    const { deps, idsOf, stores } = await makeWorld(recurring());
    const workers = [makeOpenWave(deps), makeOpenWave(deps)];
    await Promise.all(workers.map((openWave) => openWave(sampleWorkspace(), ref)));
    expect(await idsOf()).toEqual(['wave', 'wave-2']);
    expect((await stores.waves.find({ ...ref, waveId: 'wave-2' }))?.value.state).toBe('scheduled');
  });

  test('a crash between the two does not end the series', async () => {
    const { deps, idsOf } = await makeWorld(recurring());
    const broken = makeOpenWave({ ...deps, waves: breakOnce(deps.waves, 'replace') });
    await expect(broken(sampleWorkspace(), ref)).rejects.toThrow('planted');
    await makeOpenWave(deps)(sampleWorkspace(), ref);
    expect(await idsOf()).toEqual(['wave', 'wave-2']);
  });

  test('a next one that was removed stays removed', async () => {
    const { deps, idsOf, stores } = await makeWorld(recurring());
    const openWave = makeOpenWave(deps);
    await openWave(sampleWorkspace(), ref);
    const next = await stores.waves.find({ ...ref, waveId: 'wave-2' });
    await stores.waves.remove({ ...ref, waveId: 'wave-2' }, next?.version ?? '');
    await openWave(sampleWorkspace(), ref);
    expect(await idsOf()).toEqual(['wave']);
  });

  test.each([
    ['that does not recur', recurring({ recurring: null }), 5],
    ['that may not open', recurring(), 7],
  ])('a wave %s plans none', async (_, wave, minimumInvited) => {
    const { deps, idsOf } = await makeWorld(wave);
    const settings = { ...localWorkspaceSettings, minimumInvited };
    await makeOpenWave(deps)(sampleWorkspace({ settings }), ref);
    expect(await idsOf()).toEqual(['wave']);
  });
});
