import { answerDeadlineMilliseconds, closingMilliseconds } from '#core/wave/wave';
import { makeTableResponseStore, partitionKey, rowKey } from '../../../bot/tables/response-table';
import { makeTables, type Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryResponseStore } from '../../support/memory/memory-response-store';
import { logRequests, watchConcurrency } from './request-log';
import { describeResponseStore } from './response-store.contract';
import { completeResponse, newWaveRef, ratesValue, samplePid, sampleResponse } from './samples';
import { type StandIn, serve } from './stand-in-service';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeResponseStore('memory', () => makeMemoryResponseStore(ratesValue));
describeResponseStore('Azure Tables', () => makeTableResponseStore(tables.clients.responses, ratesValue));

describe('a response row', () => {
  test('holds the answers and whether they count, and nothing else', async () => {
    const ref = newWaveRef();
    const { pid } = completeResponse(samplePid('c'));
    await makeTableResponseStore(tables.clients.responses, ratesValue).put(ref, completeResponse(pid));
    const row = await tables.clients.responses.getEntity(partitionKey(ref, pid), rowKey(pid));
    const columns = Object.keys(row).filter((column) => column !== 'odata.metadata');
    expect(columns.sort()).toEqual(
      ['answers', 'complete', 'etag', 'partitionKey', 'rowKey', 'schemaVersion', 'timestamp'].sort(),
    );
  });

  test('is put with exactly one request, the first time and the next', async () => {
    const { responses } = (await makeTestTables()).clients;
    const store = makeTableResponseStore(responses, ratesValue);
    const requests = logRequests(responses);
    const ref = newWaveRef();
    await store.put(ref, completeResponse(samplePid('c')));
    expect(requests).toEqual(['PUT']);
    await store.put(ref, sampleResponse(samplePid('c')));
    expect(requests).toEqual(['PUT', 'PUT']);
  });

  test('is rewritten in the given order, so that storage times are in that order', async () => {
    const { responses } = (await makeTestTables()).clients;
    const store = makeTableResponseStore(responses, ratesValue);
    const ref = newWaveRef();
    const put = [...'7f03b1e2'].map((digit) => completeResponse(samplePid(digit)));
    for (const response of put) await store.put(ref, response);
    const given = [...put].sort((one, other) => (one.pid < other.pid ? -1 : 1));
    const concurrency = watchConcurrency(responses);
    const before = Date.now();
    await store.rewrite(ref, given);
    expect(concurrency.most()).toBe(1);
    const times: number[] = [];
    for (const { pid } of given) {
      const row = await responses.getEntity(partitionKey(ref, pid), rowKey(pid));
      // To the millisecond: what Azurite writes below that is no time.
      times.push(Date.parse(String(row.timestamp)));
    }
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

  test('makes putting give up at the deadline', async () => {
    const { responses } = makeTables(service.connection).clients;
    const started = performance.now();
    const putting = makeTableResponseStore(responses, ratesValue).put(newWaveRef(), completeResponse(samplePid('c')));
    await expect(putting).rejects.toMatchObject({ name: 'StorageError', operation: 'upsert', table: 'responses' });
    const waited = performance.now() - started;
    expect(waited).toBeGreaterThan(answerDeadlineMilliseconds - 100);
    // Well before closing reads the answers, also on a busy machine.
    expect(waited).toBeLessThan(closingMilliseconds);
  });
});
