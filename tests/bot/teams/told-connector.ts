// A connector that answers every request as it is told, over real HTTP, and counts what it was asked.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Told =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  /** Cuts the connection after the request has arrived. */
  | 'reset'
  /** Takes the request, begins to say so, and cuts the connection. */
  | 'cut'
  /** Never answers. */
  | 'hang';

export type ToldConnector = {
  readonly url: string;
  /** `POST /v3/conversations/…`, in the order of asking. */
  readonly asked: string[];
  /** Answers from now on; a list is used up one by one, its last entry stays. */
  readonly tell: (...told: readonly Told[]) => void;
  readonly stop: () => Promise<void>;
};

export const startToldConnector = async (): Promise<ToldConnector> => {
  const asked: string[] = [];
  let answers: Told[] = [{ status: 201, body: { id: 'a1' } }];
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    asked.push(`${request.method} ${decodeURIComponent(request.url ?? '')}`);
    const told = (answers.length > 1 ? answers.shift() : answers[0]) ?? 'hang';
    if (told === 'hang') return;
    if (told === 'reset') return void request.socket.destroy();
    if (told === 'cut') {
      response.writeHead(201, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"id":', () => request.socket.destroy());
      return;
    }
    const { status, body = {}, headers = {} } = told;
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    tell: (...told) => {
      answers = [...told];
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

/** botbuilder's client leaves the timer of a lost request running for ten seconds; a test run need not wait for it. */
export const letTimersGo = (): void => {
  const real = setTimeout;
  jest
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation(((...input: Parameters<typeof setTimeout>) => real(...input).unref()) as typeof setTimeout);
};
