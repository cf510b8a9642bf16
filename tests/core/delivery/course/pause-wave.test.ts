import { makePauseWave } from '#core/delivery/course/pause-wave';
import { makeStores, ref, sampleWave, watch } from '../../samples';

const makeWorld = async (...wave: Parameters<typeof sampleWave>) => {
  const { stores, writes } = watch(makeStores());
  await stores.waves.add(sampleWave(...wave));
  writes.length = 0;
  return { stores, writes, pause: makePauseWave(stores) };
};

test.each([true, false])('an open wave becomes paused: %s, and repeating it writes nothing', async (paused) => {
  const { stores, writes, pause } = await makeWorld('open', { paused: !paused });
  expect(await pause(ref, paused)).toMatchObject({ ok: true, value: { paused } });
  expect((await stores.waves.find(ref))?.value.paused).toBe(paused);
  expect(await pause(ref, paused)).toMatchObject({ ok: true, value: { paused } });
  expect(writes).toEqual(['waves.replace']);
});

test.each(['draft', 'scheduled', 'closing', 'closed', 'cancelled'] as const)(
  'a wave that is %s cannot be',
  async (state) => {
    const { writes, pause } = await makeWorld(state);
    const refusal = { ok: false, error: { kind: 'not-from-here', state } };
    expect(await pause(ref, true)).toEqual(refusal);
    expect(await pause(ref, false)).toEqual(refusal);
    expect(writes).toEqual([]);
  },
);

test('a wave that nobody knows is refused', async () => {
  const { pause } = await makeWorld('open');
  expect(await pause({ ...ref, waveId: 'none' }, true)).toEqual({ ok: false, error: { kind: 'unknown-wave' } });
});
