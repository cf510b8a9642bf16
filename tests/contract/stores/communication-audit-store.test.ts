import { makeTableCommunicationAuditStore } from '../../../bot/tables/communication-audit-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryCommunicationAuditStore } from '../../support/memory/memory-communication-audit-store';
import { describeCommunicationAuditStore } from './communication-audit-store.contract';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeCommunicationAuditStore('memory', makeMemoryCommunicationAuditStore);
describeCommunicationAuditStore('Azure Tables', () =>
  makeTableCommunicationAuditStore(tables.clients.communicationAudits),
);
