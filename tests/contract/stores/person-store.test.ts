import { makeTablePersonStore } from '../../../bot/tables/person-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryPersonStore } from '../../support/memory/memory-person-store';
import { describePersonStore } from './person-store.contract';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describePersonStore('memory', makeMemoryPersonStore);
describePersonStore('Azure Tables', () => makeTablePersonStore(tables.clients.people));
