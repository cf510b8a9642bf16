import { makeTableReleaseStore } from '../../../bot/tables/release-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryReleaseStore } from '../../support/memory/memory-release-store';
import { describeReleaseStore } from './release-store.contract';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeReleaseStore('memory', makeMemoryReleaseStore);
describeReleaseStore('Azure Tables', () => makeTableReleaseStore(tables.clients.releases));
