import { createServer, type Server } from 'node:net';
import { hasCode } from '../keys/error-code';
import { StartupProblem } from './startup-problem';

const loopback = '127.0.0.1';

const listening = (port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen({ port, host: loopback, exclusive: true }, () => resolve(server));
  });

const closed = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a listening server has an address');
  return address.port;
};

/** Different loopback ports that nobody listens on; all are held open together, so that none is given twice. */
export const findFreePorts = async (count: number): Promise<number[]> => {
  const servers = await Promise.all(Array.from({ length: count }, () => listening(0)));
  const ports = servers.map(portOf);
  await Promise.all(servers.map(closed));
  return ports;
};

/** Makes sure that a port can be had, or says which variable to change. */
export const requireFreePort = async (port: number, variable: 'PORT' | 'PLAYGROUND_PORT'): Promise<void> => {
  try {
    await closed(await listening(port));
  } catch (error) {
    // As text: a number would be printed with a thousands separator.
    const values = { port: String(port), variable };
    if (hasCode(error, 'EADDRINUSE')) throw new StartupProblem('local.start.port-taken', values, { cause: error });
    if (hasCode(error, 'EACCES')) throw new StartupProblem('local.start.port-forbidden', values, { cause: error });
    throw error;
  }
};
