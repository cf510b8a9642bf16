import { makeTableRunStore } from '../../../bot/tables/run-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryRunStore } from '../../support/memory/memory-run-store';
import { describeRunStore } from './run-store.contract';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeRunStore('memory', makeMemoryRunStore);
describeRunStore('Azure Tables', () => makeTableRunStore(tables.clients.runs));
