import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type App, makeApp, type Surroundings } from './app';

export type Ending = () => Promise<void>;

/** Ends in the reverse order of starting; one that fails keeps none of the others from ending. */
export const endAll = async (endings: Ending[]): Promise<void> => {
  const faults: unknown[] = [];
  for (let end = endings.pop(); end; end = endings.pop()) await end().catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0) throw faults[0];
};

const sweepMilliseconds = 50;

/** Takes no new connection, answers what was asked already, and after a while cuts off what still is not answered. */
const closeServer = (server: Server, patienceMilliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), patienceMilliseconds);
    // Browsers and load balancers keep connections open for later: each ends when nothing is being answered on it.
    server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'));
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMilliseconds);
    server.close(() => {
      clearTimeout(impatience);
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });

type Place = {
  readonly port: number;
  readonly host: string;
  readonly patienceMilliseconds: number;
};

/** Makes the app and answers requests; what keeps time and delivers is started by the caller, when storage is there. */
export const serveApp = async (surroundings: Surroundings, place: Place, endings: Ending[]): Promise<App> => {
  const app = makeApp(surroundings);
  const server = createServer(app.server);
  server.listen(place.port, place.host);
  await once(server, 'listening');
  app.healthWatch.start();
  // At once, and not one after the other: while requests end, no new work is begun.
  endings.push(async () => {
    app.healthWatch.stop();
    const parts = [closeServer(server, place.patienceMilliseconds), app.worker.stop(), app.timer.stop()];
    const ended = await Promise.allSettled([...parts, app.demo?.stop()]);
    for (const end of ended) if (end.status === 'rejected') throw end.reason;
  });
  return app;
};
