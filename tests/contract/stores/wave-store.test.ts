import type { Tables } from '../../../bot/tables/table-client';
import { makeTableWaveStore } from '../../../bot/tables/wave-table';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryWaveStore } from '../../support/memory/memory-wave-store';
import { describeWaveStore } from './wave-store.contract';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeWaveStore('memory', makeMemoryWaveStore);
describeWaveStore('Azure Tables', () => makeTableWaveStore(tables.clients.waves));
