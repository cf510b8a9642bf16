import { makeTableCommentStore, toEntity } from '../../../bot/tables/comment-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryCommentStore } from '../../support/memory/memory-comment-store';
import { describeCommentStore, sampleComment, setOf } from './comment-store.contract';
import { newWaveRef } from './samples';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeCommentStore('memory', makeMemoryCommentStore);
describeCommentStore('Azure Tables', () => makeTableCommentStore(tables.clients.comments));

describe('a set that was not finished', () => {
  const rowsOf = async (waveId: string, tenantId: string) => {
    const keys: string[] = [];
    for await (const row of tables.clients.comments.listEntities()) {
      if (row.partitionKey === `${tenantId}|team-1|${waveId}`) keys.push(String(row.rowKey));
    }
    return keys;
  };

  test('is not listed, and goes when the next one stands', async () => {
    const store = makeTableCommentStore(tables.clients.comments);
    const ref = newWaveRef();
    await tables.clients.comments.createEntity(toEntity(ref, 'crashed', sampleComment('left-over')));
    expect(await store.list(ref)).toBeNull();
    await store.addOnce(ref, setOf('a', 'b'));
    expect(await store.list(ref)).toEqual(setOf('a', 'b'));
    expect(await rowsOf(ref.waveId, ref.tenantId)).toEqual(['a', 'b', '~standing']);
  });

  test('goes too when it was left behind beside one that stands', async () => {
    const store = makeTableCommentStore(tables.clients.comments);
    const ref = newWaveRef();
    await store.addOnce(ref, setOf('a', 'b'));
    await tables.clients.comments.createEntity(toEntity(ref, 'crashed', sampleComment('left-over')));
    expect(await store.list(ref)).toEqual(setOf('a', 'b'));
    await store.addOnce(ref, setOf('x'));
    expect(await rowsOf(ref.waveId, ref.tenantId)).toEqual(['a', 'b', '~standing']);
  });
});
