import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeTables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';

test('what is sent is ASCII, and is read back as it was', async () => {
  const { clients } = await makeTestTables();
  const name = 'Söhne 日本 🙂 \\u00e4';
  await clients.people.createEntity({ partitionKey: 'p', rowKey: 'one', name });
  await clients.people.submitTransaction([['upsert', { partitionKey: 'p', rowKey: 'two', name }]]);
  for (const rowKey of ['one', 'two']) expect(await clients.people.getEntity('p', rowKey)).toMatchObject({ name });
});

test('no byte beyond ASCII leaves, in single writes and in transactions', async () => {
  const bodies: Buffer[] = [];
  const server = createServer((request, response) => {
    request.on('data', (piece: Buffer) => bodies.push(piece)).on('end', () => response.writeHead(400).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const connectionString = `DefaultEndpointsProtocol=http;AccountName=a;AccountKey=a2V5;TableEndpoint=http://127.0.0.1:${port}/a;`;
  const { people } = makeTables({ kind: 'connection-string', connectionString }).clients;
  await expect(people.createEntity({ partitionKey: 'p', rowKey: 'r', name: '日本 🙂' })).rejects.toThrow();
  await expect(
    people.submitTransaction([['upsert', { partitionKey: 'p', rowKey: 'r', name: '日本 🙂' }]]),
  ).rejects.toThrow();
  await new Promise((resolve) => server.close(resolve));
  const sent = Buffer.concat(bodies);
  expect(sent.toString('latin1')).toContain('\\u65e5\\u672c \\ud83d\\ude42');
  expect(sent.every((byte) => byte < 128)).toBe(true);
});
