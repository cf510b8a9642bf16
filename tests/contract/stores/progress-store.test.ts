import { makeTableProgressStore } from '../../../bot/tables/progress-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryProgressStore } from '../../support/memory/memory-progress-store';
import { describeProgressStore } from './progress-store.contract';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeProgressStore('memory', makeMemoryProgressStore);
describeProgressStore('Azure Tables', () => makeTableProgressStore(tables.clients.progress));
