import type { TableClient } from '@azure/data-tables';
import { answerDeadlineMilliseconds, closingMilliseconds } from '#core/wave/wave';
import { makeTableResponseStore, partitionKey, rowKey } from '../../../bot/tables/response-table';
import { makeTables, type Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryResponseStore } from '../../support/memory/memory-response-store';
import { logRequests } from './request-log';
import { describeResponseStore } from './response-store.contract';
import { completeResponse, newWaveRef, samplePid, sampleResponse } from './samples';
import { type StandIn, serve } from './stand-in-service';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeResponseStore('memory', () => makeMemoryResponseStore());
describeResponseStore('Azure Tables', () => makeTableResponseStore(tables.clients.responses));

/** Updates that always come too late, because somebody else has just written the row. */
const conflicting =
  (client: TableClient): TableClient['updateEntity'] =>
  (entity, mode, options) =>
    client.updateEntity(entity, mode, { ...options, etag: `W/"datetime'2020-01-01T00%3A00%3A00.0000000Z'"` });

describe('a response row', () => {
  test('holds the answers and whether they count, and nothing else', async () => {
    const ref = newWaveRef();
    const { pid } = completeResponse(samplePid('c'));
    await makeTableResponseStore(tables.clients.responses).put(ref, completeResponse(pid));
    const row = await tables.clients.responses.getEntity(partitionKey(ref, pid), rowKey(pid));
    const columns = Object.keys(row).filter((column) => column !== 'odata.metadata');
    expect(columns.sort()).toEqual(
      ['answers', 'complete', 'etag', 'partitionKey', 'rowKey', 'schemaVersion', 'timestamp'].sort(),
    );
  });

  test('is put with exactly one request, the first time and the next', async () => {
    const { responses } = (await makeTestTables()).clients;
    const store = makeTableResponseStore(responses);
    const requests = logRequests(responses);
    const ref = newWaveRef();
    await store.put(ref, completeResponse(samplePid('c')));
    expect(requests).toEqual(['PUT']);
    await store.put(ref, sampleResponse(samplePid('c')));
    expect(requests).toEqual(['PUT', 'PUT']);
  });

  test('is merged with a read and a conditional write, and a moment later with as few', async () => {
    const { responses } = (await makeTestTables()).clients;
    const store = makeTableResponseStore(responses);
    const requests = logRequests(responses);
    const ref = newWaveRef();
    const pid = samplePid('c');
    await store.merge(ref, pid, () => completeResponse(pid));
    expect(requests).toEqual(['GET', 'POST']);
    await store.merge(ref, pid, () => sampleResponse(pid));
    expect(requests).toEqual(['GET', 'POST', 'GET', 'PUT']);
  });

  test('is rewritten in the given order, a hundred a request, so that storage times are in that order', async () => {
    const { responses } = (await makeTestTables()).clients;
    const store = makeTableResponseStore(responses);
    const ref = newWaveRef();
    const pids = Array.from({ length: 250 }, (_, index) => samplePid('a', index));
    await Promise.all(pids.map((pid) => store.put(ref, completeResponse(pid))));
    const requests = logRequests(responses);
    const before = Date.now();
    const given: string[] = [];
    await store.rewrite(ref, (bucket) => {
      const arranged = [...bucket].reverse();
      given.push(...arranged.map(({ pid }) => pid));
      return arranged;
    });
    expect(requests.filter((method) => method === 'POST')).toHaveLength(3);
    const times: number[] = [];
    for (const pid of given) {
      const row = await responses.getEntity(partitionKey(ref, pid), rowKey(pid));
      // To the millisecond: what Azurite writes below that is no time.
      times.push(Date.parse(String(row.timestamp)));
    }
    expect(times).toHaveLength(250);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(times[0]).toBeGreaterThanOrEqual(before);
  });
});

describe('a service that does not answer', () => {
  let service: StandIn;
  beforeEach(async () => {
    service = await serve(() => undefined);
  });
  afterEach(() => service.stop());

  test.each(['upsert', 'get'])('makes an answer that begins with its %s give up at the deadline', async (operation) => {
    const { responses } = makeTables(service.connection).clients;
    const started = performance.now();
    const store = makeTableResponseStore(responses);
    const response = completeResponse(samplePid('c'));
    const answering =
      operation === 'upsert'
        ? store.put(newWaveRef(), response)
        : store.merge(newWaveRef(), response.pid, () => response);
    await expect(answering).rejects.toMatchObject({ name: 'StorageError', operation, table: 'responses' });
    const waited = performance.now() - started;
    expect(waited).toBeGreaterThan(answerDeadlineMilliseconds - 100);
    // Well before closing reads the answers, also on a busy machine.
    expect(waited).toBeLessThan(closingMilliseconds);
  });
});

test('merging gives up at the deadline also where others are always faster', async () => {
  const { responses } = (await makeTestTables()).clients;
  const store = makeTableResponseStore(responses);
  const ref = newWaveRef();
  const pid = samplePid('c');
  await store.put(ref, completeResponse(pid));
  const others = Object.assign(Object.create(responses), { updateEntity: conflicting(responses) });
  const merging = makeTableResponseStore(others).merge(ref, pid, () => sampleResponse(pid));
  await expect(merging).rejects.toMatchObject({ name: 'StorageError', table: 'responses' });
  expect(await store.find(ref, pid)).toEqual(completeResponse(pid));
});
