import { makeTableChannelInventoryStore } from '../../../bot/tables/channel-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryChannelInventoryStore } from '../../support/memory/memory-channel-inventory-store';
import { describeChannelInventoryStore } from './channel-inventory-store.contract';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeChannelInventoryStore('memory', makeMemoryChannelInventoryStore);
describeChannelInventoryStore('Azure Tables', () => makeTableChannelInventoryStore(tables.clients.channels));
