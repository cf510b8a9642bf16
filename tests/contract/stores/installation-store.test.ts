import { makeTableInstallationStore } from '../../../bot/tables/installation-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryInstallationStore } from '../../support/memory/memory-installation-store';
import { describeInstallationStore } from './installation-store.contract';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeInstallationStore('memory', makeMemoryInstallationStore);
describeInstallationStore('Azure Tables', () => makeTableInstallationStore(tables.clients.installations));
