import type { Tables } from '../../../bot/tables/table-client';
import { makeTableWorkspaceStore } from '../../../bot/tables/workspace-table';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryWorkspaceStore } from '../../support/memory/memory-workspace-store';
import { describeWorkspaceStore } from './workspace-store.contract';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeWorkspaceStore('memory', makeMemoryWorkspaceStore);
describeWorkspaceStore('Azure Tables', () => makeTableWorkspaceStore(tables.clients.workspaces));
