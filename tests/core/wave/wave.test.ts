import { express } from '#core/instrument/express';
import type { FindInstrument } from '#core/instrument/find-instrument';
import { ok, refused } from '#core/kernel/result';
import { changeWave } from '#core/wave/change-wave';
import { makePlanWave, type Plan } from '#core/wave/plan-wave';
import { type Wave, waveCacheMilliseconds, waveSchema } from '#core/wave/wave';
import { makeWaveMemory } from '#core/wave/wave-memory';
import type { WaveStore } from '#core/wave/wave-store';
import {
  breakOnce,
  findInstrument,
  makeClock,
  makeStores,
  ref,
  sampleWave,
  sampleWorkspace,
  start,
  watch,
} from '../samples';

describe('planning a wave', () => {
  const later = '2026-11-22T09:00:00.001Z';
  const plan = (changes: Partial<Plan> = {}): Plan => ({
    instrumentId: 'express',
    title: 'Autumn',
    audience: { kind: 'everyone' },
    opensAt: null,
    closesAt: null,
    recurring: null,
    ...changes,
  });
  const makeWorld = () => {
    const { stores, writes } = watch(makeStores());
    const planWave = makePlanWave({ ...stores, findInstrument, clock: makeClock(), ids: { next: () => 'wave' } });
    return { stores, writes, planWave: (changes?: Partial<Plan>) => planWave(sampleWorkspace(), plan(changes)) };
  };

  test('without a date it is a draft that waits for a lead', async () => {
    const { planWave, stores } = makeWorld();
    const planned = await planWave();
    expect(planned).toMatchObject({
      ok: true,
      value: { ...sampleWave('draft'), createdAt: start, instrumentVersion: 1 },
    });
    expect((await stores.waves.find(ref))?.value).toEqual(planned.ok && planned.value);
    expect(waveSchema.safeParse(planned.ok && planned.value).success).toBe(true);
  });

  test('asks with the newest version of its instrument, of whichever workspace', async () => {
    const { stores } = makeWorld();
    const asked: unknown[] = [];
    const own: FindInstrument = async (...input) => {
      asked.push(input);
      return { ...express, id: 'own', version: 7 };
    };
    const planWave = makePlanWave({ ...stores, findInstrument: own, clock: makeClock(), ids: { next: () => 'wave' } });
    const planned = await planWave(sampleWorkspace(), plan({ instrumentId: 'own' }));
    expect(planned).toMatchObject({ value: { instrumentId: 'own', instrumentVersion: 7 } });
    expect(asked).toEqual([[{ tenantId: ref.tenantId, workspaceId: ref.workspaceId }, 'own']]);
  });

  test('with a date for opening it is scheduled', async () => {
    expect(await makeWorld().planWave({ opensAt: later })).toMatchObject({
      value: { state: 'scheduled', opensAt: later },
    });
  });

  test.each([
    ['asks with an instrument nobody knows', { instrumentId: 'other' }, 'unknown-instrument'],
    ['closes now', { closesAt: start }, 'closes-in-the-past'],
    ['closed a moment ago', { closesAt: '2026-11-22T08:59:59.999Z' }, 'closes-in-the-past'],
    ['closes as it opens', { opensAt: later, closesAt: later }, 'closes-before-it-opens'],
    ['closes before it opens', { opensAt: '2026-12-01T00:00:00Z', closesAt: later }, 'closes-before-it-opens'],
    ['would have closed, written in another way', { closesAt: '2026-11-22T09:00:00Z' }, 'closes-in-the-past'],
  ] as const)('a wave that %s is refused', async (_, changes, kind) => {
    const { planWave, writes } = makeWorld();
    expect(await planWave(changes)).toEqual({ ok: false, error: { kind } });
    expect(writes).toEqual([]);
  });

  test('a closing a moment from now is fine', async () => {
    expect(await makeWorld().planWave({ closesAt: later })).toMatchObject({ ok: true, value: { closesAt: later } });
  });
});

describe('remembering a wave while answers pour in', () => {
  /** A wave store that answers when it is told to. */
  const makeWorld = async () => {
    const { stores, calls } = watch(makeStores());
    await stores.waves.add(sampleWave('open'));
    calls.length = 0;
    const clock = makeClock();
    return { waves: stores.waves, calls, clock, recall: makeWaveMemory({ ...stores, clock }) };
  };
  const close = async (waves: WaveStore): Promise<void> => {
    await changeWave(waves, ref, (wave) => ok({ ...wave, state: 'closing' }));
  };

  test('a wave is never remembered for longer than two seconds', () => {
    expect(waveCacheMilliseconds).toBeLessThanOrEqual(2000);
  });

  test('a burst of answers costs one read', async () => {
    const { recall, calls } = await makeWorld();
    await Promise.all(Array.from({ length: 50 }, () => recall(ref)));
    expect(calls).toEqual(['waves.find']);
  });

  test('it is remembered until its time is over, and then read again', async () => {
    const { recall, waves, clock } = await makeWorld();
    expect(await recall(ref)).toMatchObject({ wave: { state: 'open' } });
    await close(waves);
    clock.pass(waveCacheMilliseconds - 1);
    expect(await recall(ref)).toMatchObject({ wave: { state: 'open' } });
    clock.pass(1);
    expect(await recall(ref)).toMatchObject({ wave: { state: 'closing' } });
  });

  test('a slow read does not lengthen the life of what it found: the age counts from before it', async () => {
    const { waves, clock } = await makeWorld();
    let reads = 0;
    const slow: WaveStore = {
      ...waves,
      find: async () => {
        reads += 1;
        const found = { value: sampleWave('open'), version: '1' };
        clock.pass(waveCacheMilliseconds - 1);
        return found;
      },
    };
    const recall = makeWaveMemory({ waves: slow, clock });
    await recall(ref);
    clock.pass(1);
    await recall(ref);
    expect(reads).toBe(2);
  });

  test('a failed read is not remembered', async () => {
    const { waves, clock } = await makeWorld();
    const recall = makeWaveMemory({ waves: breakOnce(waves, 'find'), clock });
    await expect(recall(ref)).rejects.toThrow('planted');
    expect(await recall(ref)).toMatchObject({ wave: { state: 'open' } });
  });

  test('waves of different tenants, PMOs and ids are different', async () => {
    const { recall } = await makeWorld();
    await recall(ref);
    expect(await recall({ ...ref, tenantId: 'other' })).toBeNull();
    expect(await recall({ ...ref, workspaceId: 'other' })).toBeNull();
    expect(await recall({ ...ref, waveId: 'other' })).toBeNull();
  });

  test('thousands of made-up wave ids do not fill the memory for ever', async () => {
    const { recall, calls } = await makeWorld();
    for (let index = 0; index < 2_500; index += 1) await recall({ ...ref, waveId: `made-up-${index}` });
    calls.length = 0;
    await recall({ ...ref, waveId: 'made-up-0' });
    expect(calls).toEqual(['waves.find']);
  });
});

describe('changing a wave', () => {
  const retitle = (title: string) => (wave: Wave) => ok({ ...wave, title: `${wave.title} ${title}` });

  test('two people who change it at once both get their change', async () => {
    const { waves } = makeStores();
    await waves.add(sampleWave('draft'));
    await Promise.all([changeWave(waves, ref, retitle('a')), changeWave(waves, ref, retitle('b'))]);
    expect((await waves.find(ref))?.value.title.split(' ').sort()).toEqual(['Autumn', 'a', 'b']);
  });

  test('a refusal and an unchanged wave are not written', async () => {
    const { stores, writes } = watch(makeStores());
    await stores.waves.add(sampleWave('draft'));
    writes.length = 0;
    expect(await changeWave(stores.waves, ref, () => refused('no'))).toEqual({ ok: false, error: 'no' });
    expect(await changeWave(stores.waves, ref, (wave) => ok(wave))).toMatchObject({ ok: true });
    expect(writes).toEqual([]);
  });

  test('a wave that is gone is unknown', async () => {
    expect(await changeWave(makeStores().waves, ref, retitle('a'))).toEqual({
      ok: false,
      error: { kind: 'unknown-wave' },
    });
  });
});
