import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { TableConnection } from '../../../bot/tables/table-client';

/** A table service that answers as told, for what Azure does and Azurite does not. */
export type StandIn = { readonly connection: TableConnection; readonly stop: () => Promise<void> };

/** Starts a stand-in on loopback; an answer that is never given leaves the client waiting. */
export const serve = async (answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<StandIn> => {
  const server = createServer((request, response) => {
    request.resume().once('end', () => answer(request, response));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stand-in has no port');
  const endpoint = `http://127.0.0.1:${address.port}/account`;
  const connectionString = `DefaultEndpointsProtocol=http;AccountName=account;AccountKey=a2V5;TableEndpoint=${endpoint};`;
  return {
    connection: { kind: 'connection-string', connectionString },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
