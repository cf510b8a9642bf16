import { inspect } from 'node:util';
import type { TableClient } from '@azure/data-tables';
import { makeTableResponseStore } from '../../../bot/tables/response-table';
import { makeTableStakeholderStore } from '../../../bot/tables/stakeholder-table';
import { makeTables } from '../../../bot/tables/table-client';
import { makeTableWaveStore } from '../../../bot/tables/wave-table';
import { makeTableWorkspaceStore } from '../../../bot/tables/workspace-table';
import { testConnection } from '../../support/azurite';
import { allOf, newTenant, newWaveRef, samplePid, sampleResponse, sampleWave, sampleWorkspace } from './samples';
import { type StandIn, serve } from './stand-in-service';

/** Everything that a log could print of an error. */
const everythingOf = (error: unknown): string =>
  `${inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })}${JSON.stringify(error)}`;

const caught = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => new Error('nothing was thrown'),
    (error: unknown) => error,
  );

let service: StandIn | undefined;
afterEach(async () => {
  await service?.stop();
  service = undefined;
});

test('a missing table is a fault, not a missing row', async () => {
  const { clients } = makeTables(testConnection(), 'tnevercreated');
  const error = await caught(makeTableWaveStore(clients.waves).find(newWaveRef()));
  expect(error).toMatchObject({ name: 'StorageError', operation: 'get', code: 'TableNotFound', statusCode: 404 });
  const writing = caught(makeTableWaveStore(clients.waves).replace(sampleWave(newWaveRef()), `W/"datetime'2026'"`));
  expect(await writing).toMatchObject({ name: 'StorageError', operation: 'replace' });
  const workspaces = makeTableWorkspaceStore(clients.workspaces);
  const adding = caught(workspaces.add(sampleWorkspace(newTenant(), 'team-1')));
  expect(await adding).toMatchObject({ name: 'StorageError', operation: 'insert', code: 'TableNotFound' });
  const listing = caught(workspaces.list(newTenant()));
  expect(await listing).toMatchObject({ name: 'StorageError', operation: 'list' });
});

test('an error names table, operation and keys, and has a cause that says why', async () => {
  const { clients } = makeTables(testConnection(), 'tnevercreated');
  const ref = newWaveRef();
  const error = await caught(makeTableWaveStore(clients.waves).find(ref));
  expect(error).toMatchObject({
    table: 'waves',
    keys: { partitionKey: `${ref.tenantId}|team-1`, rowKey: 'wave-1' },
    message: `get in waves failed at ${ref.tenantId}|team-1 / wave-1: TableNotFound (HTTP 404)`,
    cause: expect.objectContaining({ message: 'TableNotFound (HTTP 404)' }),
  });
});

test('an error about answers carries neither pid nor answer, whatever the service says', async () => {
  const pid = samplePid('a', 1234);
  service = await serve((request, response) => {
    response.writeHead(400, { 'content-type': 'application/json', 'x-ms-request-id': 'request-1' });
    const message = { lang: 'en', value: `Bad key ${pid} at ${request.url} for SECRET` };
    response.end(JSON.stringify({ 'odata.error': { code: 'OutOfRangeInput', message } }));
  });
  const store = makeTableResponseStore(makeTables(service.connection).clients.responses);
  const ref = newWaveRef();
  const writing = await caught(store.put(ref, sampleResponse(pid, 'SECRET')));
  expect(writing).toMatchObject({ code: 'OutOfRangeInput', statusCode: 400, requestId: 'request-1', keys: undefined });
  for (const error of [writing, await caught(store.find(ref, pid)), await caught(allOf(store.pages(ref)))]) {
    expect(error).toMatchObject({ name: 'StorageError', table: 'responses' });
    expect(everythingOf(error)).not.toMatch(/SECRET|tenant-/);
    expect(everythingOf(error)).not.toContain(pid);
  }
});

test('an answer that is no JSON is not repeated either', async () => {
  service = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"answers": SECRET');
  });
  const store = makeTableResponseStore(makeTables(service.connection).clients.responses);
  const error = await caught(store.find(newWaveRef(), samplePid('a')));
  expect(error).toMatchObject({ name: 'StorageError', operation: 'get' });
  expect(everythingOf(error)).not.toContain('SECRET');
});

test('a list goes on after an empty page', async () => {
  const ref = { tenantId: newTenant(), workspaceId: 'team-1' };
  const row = {
    'odata.etag': '"1"',
    PartitionKey: `${ref.tenantId}|team-1`,
    RowKey: 'ada',
    schemaVersion: 1,
    name: 'Ada',
    attributes: '{}',
  };
  const pages = [[], [row], []];
  const queries: string[] = [];
  service = await serve((request, response) => {
    const page = pages[queries.length] ?? [];
    queries.push(new URL(request.url ?? '', 'http://localhost').searchParams.get('NextRowKey') ?? 'first');
    const isLast = queries.length >= pages.length;
    const next = isLast
      ? {}
      : { 'x-ms-continuation-NextPartitionKey': 'p', 'x-ms-continuation-NextRowKey': `row-${queries.length}` };
    response.writeHead(200, { 'content-type': 'application/json', ...next });
    response.end(JSON.stringify({ value: page }));
  });
  const store = makeTableStakeholderStore(makeTables(service.connection).clients.stakeholders);
  expect((await store.list(ref)).map(({ oid }) => oid)).toEqual(['ada']);
  expect(queries).toEqual(['first', 'row-1', 'row-2']);
});

describe('a malformed row', () => {
  const put = (client: TableClient, partitionKey: string, rowKey: string, columns: Record<string, unknown>) =>
    client.upsertEntity({ partitionKey, rowKey, ...columns }, 'Replace');

  test('is named by table, keys and columns, never by content', async () => {
    const tables = makeTables(testConnection(), 'tmalformed');
    await tables.create();
    const tenantId = newTenant();
    const good = sampleWorkspace(tenantId, 'team-1');
    const store = makeTableWorkspaceStore(tables.clients.workspaces);
    await store.add(good);
    await put(tables.clients.workspaces, tenantId, 'team-2', { schemaVersion: 0, name: 'SECRET', leads: 'SECRET' });
    const error = await caught(store.find({ tenantId, workspaceId: 'team-2' }));
    expect(error).toMatchObject({
      name: 'MalformedRowError',
      table: 'workspaces',
      keys: { partitionKey: tenantId, rowKey: 'team-2' },
      columns: expect.arrayContaining(['schemaVersion', 'leads', 'serviceUrl']),
    });
    expect(everythingOf(error)).not.toContain('SECRET');
    expect(await caught(store.list(tenantId))).toMatchObject({ name: 'MalformedRowError' });
  });

  test('of an answer is named by table and columns alone', async () => {
    const tables = makeTables(testConnection(), 'tmalformed');
    await tables.create();
    const ref = newWaveRef();
    const pid = samplePid('a');
    const answers = JSON.stringify({ pairs: {}, ratings: {}, texts: { SECRET: 'SECRET' } });
    const partition = `${ref.tenantId}|team-1|wave-1|a`;
    await put(tables.clients.responses, partition, pid, { schemaVersion: 1, complete: true, answers });
    const error = await caught(allOf(makeTableResponseStore(tables.clients.responses).pages(ref)));
    expect(error).toMatchObject({ name: 'MalformedRowError', table: 'responses', keys: undefined });
    expect(error).toMatchObject({ message: 'Malformed row in responses: answers' });
    expect(everythingOf(error)).not.toMatch(/SECRET|tenant-/);
    expect(everythingOf(error)).not.toContain(pid);
  });

  test('is also one of whose long text a part is gone', async () => {
    const tables = makeTables(testConnection(), 'tmalformed');
    await tables.create();
    const ref = newWaveRef();
    const store = makeTableWaveStore(tables.clients.waves);
    const userIds = Array.from({ length: 3000 }, (_, index) => `person-${index}-of-a-long-list`);
    await store.add(sampleWave(ref, { audience: { kind: 'people', userIds } }));
    const { audience1: _lost, ...rest } = await tables.clients.waves.getEntity<Record<string, unknown>>(
      `${ref.tenantId}|team-1`,
      'wave-1',
    );
    await put(tables.clients.waves, `${ref.tenantId}|team-1`, 'wave-1', rest);
    expect(await caught(store.find(ref))).toMatchObject({ name: 'MalformedRowError', columns: ['audience'] });
  });
});
