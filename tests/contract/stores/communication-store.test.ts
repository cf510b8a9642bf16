import { makeTableCommunicationStore } from '../../../bot/tables/communication-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryCommunicationStore } from '../../support/memory/memory-communication-store';
import { describeCommunicationStore } from './communication-store.contract';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeCommunicationStore('memory', makeMemoryCommunicationStore);
describeCommunicationStore('Azure Tables', () => makeTableCommunicationStore(tables.clients.communications));
