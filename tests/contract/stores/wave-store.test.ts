import type { Tables } from '../../../bot/tables/table-client';
import { fromEntity, makeTableWaveStore, toEntity } from '../../../bot/tables/wave-table';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryWaveStore } from '../../support/memory/memory-wave-store';
import { newWaveRef, sampleWave, without } from './samples';
import { describeWaveStore } from './wave-store.contract';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeWaveStore('memory', makeMemoryWaveStore);
describeWaveStore('Azure Tables', () => makeTableWaveStore(tables.clients.waves));

describe('a wave row', () => {
  const wave = sampleWave(newWaveRef());
  const row = { ...toEntity(wave), etag: 'W/"1"' };

  test('written before waves had turns, cards and attributes is read as the first card of the first wave', () => {
    const old = without(
      row,
      'turn',
      'microPulse',
      'attributes',
      'crosses',
      'strata',
      'shuffled',
      'removed',
      'endCounts',
    );
    expect(fromEntity(old).value).toEqual({
      ...wave,
      turn: 0,
      microPulse: 1,
      attributes: [],
      crosses: [],
      strata: null,
      shuffled: true,
    });
  });

  test('keeps more attributes than one column holds, and is refused when a part of them is missing', async () => {
    const attributes = Array.from({ length: 1500 }, (_, index) => `attribute ${index} ${'x'.repeat(40)}`);
    const store = makeTableWaveStore(tables.clients.waves);
    const many = sampleWave(newWaveRef(), { attributes });
    await store.add(many);
    expect((await store.find({ ...many, waveId: many.id }))?.value).toEqual(many);
    const damaged = without({ ...toEntity(many), etag: 'W/"1"' }, 'attributes1');
    expect(() => fromEntity(damaged)).toThrow('waves');
    expect(() => fromEntity(damaged)).toThrow('attributes');
  });
});
