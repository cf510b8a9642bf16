import { makeTableStakeholderStore } from '../../../bot/tables/stakeholder-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryStakeholderStore } from '../../support/memory/memory-stakeholder-store';
import { describeStakeholderStore } from './stakeholder-store.contract';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeStakeholderStore('memory', makeMemoryStakeholderStore);
describeStakeholderStore('Azure Tables', () => makeTableStakeholderStore(tables.clients.stakeholders));
