import { localWorkspaceSettings } from '#core/workspace/workspace';
import type { Tables } from '../../../bot/tables/table-client';
import { fromEntity, makeTableWorkspaceStore, toEntity } from '../../../bot/tables/workspace-table';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryWorkspaceStore } from '../../support/memory/memory-workspace-store';
import { newTenant, sampleWorkspace } from './samples';
import { describeWorkspaceStore } from './workspace-store.contract';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeWorkspaceStore('memory', makeMemoryWorkspaceStore);
describeWorkspaceStore('Azure Tables', () => makeTableWorkspaceStore(tables.clients.workspaces));

test('a workspace row written before there were more settings than one is read as having none of them', () => {
  const workspace = sampleWorkspace(newTenant(), 'team-1');
  const old = { ...toEntity(workspace), etag: 'W/"1"', settings: '{"minimumInvited":10}' };
  expect(fromEntity(old).value.settings).toEqual(localWorkspaceSettings);
});
