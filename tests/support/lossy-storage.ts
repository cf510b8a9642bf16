// Stands between a process and its storage and sometimes loses the answer to a write that was carried out.
import { once } from 'node:events';
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

export type LossyStorage = {
  /** The connection string with table storage behind the loss. */
  readonly connectionString: string;
  /** How many answers got lost. */
  readonly lost: () => number;
  readonly close: () => Promise<void>;
};

/** Starts it in front of the table storage of a connection string; `isLost` decides for each write by its number. */
export const startLossyStorage = async (
  connectionString: string,
  isLost: (nth: number) => boolean,
): Promise<LossyStorage> => {
  const tableUrl = /TableEndpoint=([^;]+)/.exec(connectionString)?.[1] ?? '';
  const { hostname, port } = new URL(tableUrl);
  let writes = 0;
  let lost = 0;
  const server = createServer((incoming, outgoing) => {
    const isWrite = incoming.method !== 'GET';
    if (isWrite) writes += 1;
    const loses = isWrite && isLost(writes);
    const { method = 'GET', url = '/', headers } = incoming;
    const behind = forward({ hostname, port, method, path: url, headers }, (answer) => {
      if (loses) {
        lost += 1;
        // Read to the end, so that the write has surely been carried out.
        answer.resume().on('end', () => outgoing.socket?.destroy());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    behind.on('error', () => outgoing.socket?.destroy());
    incoming.pipe(behind);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const ours = `http://127.0.0.1:${(server.address() as AddressInfo).port}${new URL(tableUrl).pathname}`;
  return {
    connectionString: connectionString.replace(tableUrl, ours),
    lost: () => lost,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
