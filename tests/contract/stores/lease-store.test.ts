import { makeTableLeaseStore } from '../../../bot/tables/lease-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryLeaseStore } from '../../support/memory/memory-lease-store';
import { describeLeaseStore } from './lease-store.contract';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeLeaseStore('memory', makeMemoryLeaseStore);
describeLeaseStore('Azure Tables', () => makeTableLeaseStore(tables.clients.leases));
