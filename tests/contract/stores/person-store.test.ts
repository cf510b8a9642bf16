import { makeTablePersonStore } from '../../../bot/tables/person-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryPersonStore } from '../../support/memory/memory-person-store';
import { describePersonStore } from './person-store.contract';
import { logRequests, watchConcurrency } from './request-log';
import { newTenant } from './samples';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describePersonStore('memory', makeMemoryPersonStore);
describePersonStore('Azure Tables', () => makeTablePersonStore(tables.clients.people));

test('reads a few people one by one, not all at once, and many in one scan of each bucket', async () => {
  const { people } = (await makeTestTables()).clients;
  const store = makeTablePersonStore(people);
  const requests = logRequests(people);
  const concurrency = watchConcurrency(people);
  const oids = Array.from({ length: 201 }, (_, index) => `p-${index}`);
  await store.findMany(newTenant(), oids.slice(1));
  expect(requests).toHaveLength(200);
  expect(concurrency.most()).toBe(16);
  await store.findMany(newTenant(), oids);
  expect(requests).toHaveLength(200 + 16);
});
