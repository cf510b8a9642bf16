import { makeTableErasureStore } from '../../../bot/tables/erasure-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryErasureStore } from '../../support/memory/memory-erasure-store';
import { describeErasureStore } from './erasure-store.contract';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeErasureStore('memory', makeMemoryErasureStore);
describeErasureStore('Azure Tables', () => makeTableErasureStore(tables.clients.erasures));
