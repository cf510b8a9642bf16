import { makeTableInstrumentStore } from '../../../bot/tables/instrument-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryInstrumentStore } from '../../support/memory/memory-instrument-store';
import { describeInstrumentStore } from './instrument-store.contract';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeInstrumentStore('memory', makeMemoryInstrumentStore);
describeInstrumentStore('Azure Tables', () => makeTableInstrumentStore(tables.clients.instruments));
