import { makeTableAuditStore } from '../../../bot/tables/audit-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryAuditStore } from '../../support/memory/memory-audit-store';
import { describeAuditStore } from './audit-store.contract';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeAuditStore('memory', makeMemoryAuditStore);
describeAuditStore('Azure Tables', () => makeTableAuditStore(tables.clients.audit));
