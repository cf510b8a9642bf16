import { makeTables } from '../../../bot/tables/table-client';
import { tableNames } from '../../../bot/tables/table-name';
import { testConnection } from '../../support/azurite';
import { type StandIn, serve } from './stand-in-service';

const key = 'AccountName=account;AccountKey=a2V5';
const credential = { getToken: async () => ({ token: 'token', expiresOnTimestamp: Date.now() + 60_000 }) };

test('creates all tables, repeatedly and at once', async () => {
  const tables = makeTables(testConnection(), 'tcreated');
  await expect(tables.probe()).rejects.toMatchObject({ name: 'StorageError', code: 'TableNotFound' });
  await Promise.all([tables.create(), makeTables(testConnection(), 'tcreated').create()]);
  await tables.create();
  const time = Date.parse((await tables.probe()) ?? 'no time');
  expect(Math.abs(time - Date.now())).toBeLessThan(60_000);
  for (const name of tableNames) {
    expect(tables.clients[name].tableName).toBe(`tcreated${name}`);
    await tables.clients[name].createEntity({ partitionKey: 'p', rowKey: 'r' });
  }
});

describe('a service that does not answer', () => {
  let service: StandIn;
  beforeEach(async () => {
    service = await serve(() => undefined);
  });
  afterEach(() => service.stop());

  test('fails a probe within seconds', async () => {
    const started = performance.now();
    await expect(makeTables(service.connection).probe()).rejects.toMatchObject({ name: 'StorageError' });
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe('rows travel unencrypted', () => {
  const connect = (connectionString: string) => () => makeTables({ kind: 'connection-string', connectionString });

  test.each(['127.0.0.1', 'localhost', '[::1]'])('to %s', (host) => {
    expect(connect(`DefaultEndpointsProtocol=http;${key};TableEndpoint=http://${host}:10002/account;`)).not.toThrow();
    expect(() => makeTables({ kind: 'identity', tablesUrl: `http://${host}:10002/account`, credential })).not.toThrow();
  });

  test.each(['account.table.core.windows.net', '127.0.0.1.example.com', '10.0.0.4'])('never to %s', (host) => {
    expect(connect(`DefaultEndpointsProtocol=http;${key};TableEndpoint=http://${host}/;`)).toThrow('https');
    expect(() => makeTables({ kind: 'identity', tablesUrl: `http://${host}`, credential })).toThrow('https');
  });

  test('never by a client made for https', () => {
    const { clients } = makeTables({
      kind: 'identity',
      tablesUrl: 'https://account.table.core.windows.net',
      credential,
    });
    expect(clients.waves).toMatchObject({ allowInsecureConnection: false });
    expect(connect(`DefaultEndpointsProtocol=https;${key};EndpointSuffix=core.windows.net`)).not.toThrow();
  });
});
