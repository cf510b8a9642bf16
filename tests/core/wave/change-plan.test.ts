import { makePlanChanges } from '#core/wave/change-plan';
import type { Wave } from '#core/wave/wave';
import { breakOnce, findInstrument, makeClock, makeStores, ref, sampleWave, start } from '../samples';

const later = '2026-12-01T08:00:00.000Z';

const makeWorld = async (wave: Wave = sampleWave('draft')) => {
  const stores = makeStores();
  await stores.waves.add(wave);
  const deps = { waves: stores.waves, findInstrument, clock: makeClock() };
  const stored = async () => (await stores.waves.find(ref))?.value ?? null;
  return { ...makePlanChanges(deps), deps, stored };
};

describe('changing what is planned', () => {
  test('what is left out stays', async () => {
    const { changePlan, stored } = await makeWorld();
    const changed = await changePlan(ref, { title: 'Winter', reminderAfterDays: 3, closesAt: undefined });
    expect(changed).toEqual({ ok: true, value: { ...sampleWave('draft'), title: 'Winter', reminderAfterDays: 3 } });
    expect(await stored()).toEqual(changed.ok && changed.value);
  });

  test('a draft that gets an opening is scheduled, and back', async () => {
    const { changePlan, stored } = await makeWorld();
    await changePlan(ref, { opensAt: later });
    expect(await stored()).toMatchObject({ state: 'scheduled', opensAt: later });
    await changePlan(ref, { opensAt: null });
    expect(await stored()).toMatchObject({ state: 'draft', opensAt: null });
  });

  test('it keeps the version of its instrument, unless it is another one', async () => {
    const { changePlan, stored } = await makeWorld(sampleWave('draft', { instrumentVersion: 1 }));
    await changePlan(ref, { instrumentId: 'quarterly' });
    expect(await stored()).toMatchObject({ instrumentId: 'quarterly', instrumentVersion: 1 });
    expect(await changePlan(ref, { instrumentId: 'lost' })).toEqual({
      ok: false,
      error: { kind: 'unknown-instrument' },
    });
  });

  test('a series is stopped by taking its recurrence away', async () => {
    const { changePlan, stored } = await makeWorld(sampleWave('scheduled', { recurring: 'quarterly', opensAt: later }));
    await changePlan(ref, { recurring: null });
    expect(await stored()).toMatchObject({ recurring: null, state: 'scheduled' });
  });

  test.each([
    [{ closesAt: start }, 'closes-in-the-past'],
    [{ opensAt: later, closesAt: later }, 'closes-before-it-opens'],
  ])('%j is refused as %s, and nothing is written', async (change, kind) => {
    const { changePlan, stored } = await makeWorld();
    expect(await changePlan(ref, change)).toEqual({ ok: false, error: { kind } });
    expect(await stored()).toEqual(sampleWave('draft'));
  });

  test('somebody else was faster: it is done on what they left', async () => {
    const { deps, stored, changePlan } = await makeWorld();
    let isFirst = true;
    const waves = {
      ...deps.waves,
      find: async (wave: typeof ref) => {
        const found = await deps.waves.find(wave);
        if (isFirst) {
          isFirst = false;
          await changePlan(ref, { title: 'Theirs' });
        }
        return found;
      },
    };
    await makePlanChanges({ ...deps, waves }).changePlan(ref, { reminderAfterDays: 3 });
    expect(await stored()).toMatchObject({ title: 'Theirs', reminderAfterDays: 3 });
  });
});

describe('removing what is planned', () => {
  test('it is gone, and can be removed only once', async () => {
    const { removePlan, stored } = await makeWorld();
    expect(await removePlan(ref)).toMatchObject({ ok: true });
    expect(await stored()).toBeNull();
    expect(await removePlan(ref)).toEqual({ ok: false, error: { kind: 'unknown-wave' } });
  });

  test('a fault is thrown, and the next try does it', async () => {
    const { deps, stored } = await makeWorld();
    const changes = makePlanChanges({ ...deps, waves: breakOnce(deps.waves, 'remove') });
    await expect(changes.removePlan(ref)).rejects.toThrow('planted');
    await changes.removePlan(ref);
    expect(await stored()).toBeNull();
  });
});

test.each(['open', 'closing', 'closed', 'cancelled'] as const)(
  'a wave that is %s is neither changed nor removed',
  async (state) => {
    const { changePlan, removePlan, stored } = await makeWorld(sampleWave(state));
    const error = { kind: 'not-from-here', state };
    expect(await changePlan(ref, { title: 'Other' })).toEqual({ ok: false, error });
    expect(await removePlan(ref)).toEqual({ ok: false, error });
    expect(await stored()).toEqual(sampleWave(state));
  },
);
