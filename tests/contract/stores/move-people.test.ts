import { movePeople } from '../../../bot/tables/move-people';
import { makeTablePersonStore } from '../../../bot/tables/person-table';
import { makeTableWorkspaceStore } from '../../../bot/tables/workspace-table';
import { makeTestTables } from '../../support/azurite';
import { oldRows } from './old-rows';
import { newTenant, samplePerson, sampleWorkspace } from './samples';

test('people of an older version are found where they are kept now, and whoever was met since stays as they are', async () => {
  const tables = await makeTestTables();
  const { people, workspaces } = tables.clients;
  const tenantId = newTenant();
  await makeTableWorkspaceStore(workspaces).add(sampleWorkspace(tenantId, 'team-1'));
  const store = makeTablePersonStore(people);
  const [old] = oldRows.filter(({ table }) => table === 'people');
  const { etag: _, ...columns } = old?.row ?? {};
  for (const rowKey of ['ada', 'bob']) await people.createEntity({ ...columns, partitionKey: tenantId, rowKey });
  const met = samplePerson(tenantId, 'bob', { asking: 'stopped' });
  await store.add(met);
  expect(await store.find({ tenantId, oid: 'ada' })).toBeNull();
  await tables.create();
  await movePeople(tables.clients);
  expect((await store.find({ tenantId, oid: 'ada' }))?.value).toEqual({ ...(old?.value as object), tenantId });
  expect((await store.find({ tenantId, oid: 'bob' }))?.value).toEqual(met);
  expect(await store.list(tenantId)).toHaveLength(2);
});
