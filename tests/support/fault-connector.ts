// Teams' connector as it behaves on a bad day: its documented limits, and faults on demand. Real HTTP on loopback.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the connector does with one request to send. */
export type Fault =
  | 'accept'
  /** Says no with this status, a code Teams knows, and perhaps a time to come back, in seconds. */
  | { readonly status: number; readonly code?: string; readonly retryAfter?: number }
  /** Never answers; the card is not taken. */
  | 'hang'
  /** Takes the card and loses the connection before saying so. */
  | 'accept-and-reset'
  /** Loses the connection before the card is taken. */
  | 'reset';

export type Accepted = { readonly conversationId: string; readonly at: number; readonly text: string };

/**
 * When a request came, in milliseconds: between these two. On a busy machine many are seen at once that came one by one;
 * only what surely lies in a window is counted against the sender.
 */
export type Arrival = { readonly from: number; readonly to: number };

export type FaultConnector = {
  readonly serviceUrl: string;
  /** Cards that were taken, in order. */
  readonly accepted: Accepted[];
  /** When each request of any kind came. */
  readonly requests: Arrival[];
  /** What becomes of a request to send; by default it is accepted. */
  faultOf: (conversationId: string, nth: number) => Fault;
  /** Called when a card was taken, before the sender hears of it. */
  onAccepted: (accepted: Accepted) => void;
  readonly close: () => Promise<void>;
};

type Options = {
  /** More requests than this in any second are refused with 429; null for no limit. */
  readonly perSecond?: number | null;
  /** Who is in the team, as the roster call tells. */
  readonly members?: readonly { readonly id: string; readonly aadObjectId: string; readonly name: string }[];
};

const readText = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const answer = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

const refuse = (response: ServerResponse, { status, code = 'Planted', retryAfter }: Exclude<Fault, string>): void =>
  answer(
    response,
    status,
    { error: { code, message: code } },
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
  );

/** The most requests that surely came within some window of so many milliseconds. */
export const mostIn = (requests: readonly Arrival[], milliseconds: number): number =>
  requests.reduce((most, { from: start }, index) => {
    let inside = 0;
    for (const { from, to } of requests.slice(index)) {
      if (from >= start + milliseconds) break;
      if (from >= start && to < start + milliseconds) inside += 1;
    }
    return Math.max(most, inside);
  }, 0);

const tickMilliseconds = 5;

/** Starts a connector with faults on a free loopback port. */
export const startFaultConnector = async ({ perSecond = 50, members = [] }: Options = {}): Promise<FaultConnector> => {
  const accepted: Accepted[] = [];
  const requests: Arrival[] = [];
  let lastTick = Date.now();
  const ticking = setInterval(() => {
    lastTick = Date.now();
  }, tickMilliseconds);
  let nth = 0;
  let nextId = 1;
  const hooks: Pick<FaultConnector, 'faultOf' | 'onAccepted'> = { faultOf: () => 'accept', onAccepted: () => {} };

  const isTooMuch = (now: number): boolean => {
    if (perSecond === null) return false;
    let count = 0;
    for (let index = requests.length - 1; index >= 0 && now - (requests[index]?.from ?? 0) < 1000; index -= 1)
      count += 1;
    return count > perSecond;
  };
  const send = (conversationId: string, text: string, response: ServerResponse): void => {
    nth += 1;
    const fault = hooks.faultOf(conversationId, nth);
    if (fault === 'hang') return;
    if (typeof fault === 'object') {
      refuse(response, fault);
      return;
    }
    if (fault === 'reset') {
      response.socket?.destroy();
      return;
    }
    const card = { conversationId, at: Date.now(), text };
    accepted.push(card);
    hooks.onAccepted(card);
    if (fault === 'accept-and-reset') response.socket?.destroy();
    else answer(response, 201, { id: `1700000000${nextId++}` });
  };
  const server = createServer(async (request, response) => {
    const now = Date.now();
    requests.push({ from: Math.min(lastTick, now), to: now });
    const text = await readText(request);
    if (isTooMuch(now)) return refuse(response, { status: 429, code: 'Throttled', retryAfter: 1 });
    const path = new URL(request.url ?? '/', 'http://connector').pathname;
    const [, conversationId, what] = /^\/v3\/conversations\/([^/]+)\/(activities|pagedmembers)/.exec(path) ?? [];
    if (what === 'activities') return send(decodeURIComponent(conversationId ?? ''), text, response);
    if (what === 'pagedmembers') return answer(response, 200, { members });
    if (path === '/v3/conversations') return answer(response, 201, { id: `a:made-${nextId++}` });
    refuse(response, { status: 404, code: 'NoSuchRoute' });
  });
  // Keeping the many connections of a sender open costs nothing; opening one for each card would.
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(hooks, {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted,
    requests,
    close: async () => {
      clearInterval(ticking);
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
};
