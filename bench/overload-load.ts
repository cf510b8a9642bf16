// Requests for the overload bench: first as many as are answered one after the other, then so many a second, whatever comes
// of them.
import { Agent, request as ask } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';

export type Request = Parameters<typeof autocannon>[0]['requests'][number];

export type Load = {
  /** By status; 0 for no answer at all. */
  readonly statuses: Readonly<Record<number, number>>;
  readonly acceptedPerSecond: number;
  /** Of those that were answered as they wanted, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
};

/** So many ask at once, each again as soon as it has its answer: what they get is the rate that can be borne. */
const bearableConnections = 32;
const tickMilliseconds = 50;
const timeoutSeconds = 30;

const quantile = (sorted: readonly number[], share: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);

const makeTally = () => {
  const statuses: Record<number, number> = {};
  const accepted: number[] = [];
  const start = performance.now();
  return {
    count: (status: number, milliseconds: number): void => {
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status === 200) accepted.push(milliseconds);
    },
    read: (): Load => {
      const seconds = (performance.now() - start) / 1000;
      accepted.sort((a, b) => a - b);
      const [p50, p99] = [quantile(accepted, 0.5), quantile(accepted, 0.99)];
      return { statuses, acceptedPerSecond: Math.round(accepted.length / seconds), p50, p99 };
    },
  };
};

/** What can be borne: none asks again before it has its answer. */
export const loadInTurn = async (url: string, request: Request, amount: number): Promise<Load> => {
  const tally = makeTally();
  const connections = bearableConnections;
  const run = autocannon({ url, connections, amount, timeout: timeoutSeconds, requests: [request] });
  run.on('response', (_client: unknown, status: number, _bytes: number, milliseconds: number) =>
    tally.count(status, milliseconds),
  );
  // A request that ran out of time is counted among the errors too.
  const { errors } = await run;
  for (let error = 0; error < errors; error += 1) tally.count(0, 0);
  return tally.read();
};

/** Sends one request and answers its status, 0 when no whole answer came. */
const send = (agent: Agent, url: string, { method = 'GET', path = '/', headers, body = '', onResponse }: Request) =>
  new Promise<number>((resolve) => {
    const length = body === '' ? {} : { 'content-length': Buffer.byteLength(body) };
    const options = { agent, method, headers: { ...headers, ...length }, timeout: timeoutSeconds * 1_000 };
    const outgoing = ask(new URL(path, url), options, (response) => {
      const status = response.statusCode ?? 0;
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.once('end', () => {
        onResponse?.(status, text, {});
        resolve(status);
      });
      response.once('error', () => resolve(0));
    });
    outgoing.once('timeout', () => outgoing.destroy());
    outgoing.once('error', () => resolve(0));
    outgoing.end(body);
  });

/**
 * So many connections are open before the rate begins, as App Service's front end keeps them open: Node takes one new
 * connection a round of its loop, so that those of a crowd wait in the kernel, where nothing can turn them away.
 */
const keptConnections = 500;

/**
 * So many requests a second for so long, none of which waits for another. autocannon cannot do that: it takes no more
 * connections than requests a second, and each of them waits for its answer, so that a slow server is asked less.
 */
export const loadAtRate = async (url: string, request: Request, perSecond: number, seconds: number): Promise<Load> => {
  // Each connection is used in its turn, so that none is closed for idling.
  const agent = new Agent({ keepAlive: true, maxFreeSockets: keptConnections, scheduling: 'fifo' });
  await Promise.all(Array.from({ length: keptConnections }, () => send(agent, url, { path: '/healthz' })));
  const tally = makeTally();
  const under: Promise<void>[] = [];
  const sendOne = async (): Promise<void> => {
    const start = performance.now();
    const status = await send(agent, url, request.setupRequest?.(request, {}) ?? request);
    tally.count(status, performance.now() - start);
  };
  const start = performance.now();
  for (let elapsed = 0; elapsed < seconds; elapsed = (performance.now() - start) / 1_000) {
    while (under.length < elapsed * perSecond) under.push(sendOne());
    await sleep(tickMilliseconds);
  }
  await Promise.all(under);
  agent.destroy();
  return tally.read();
};
