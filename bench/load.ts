import { Agent, request } from 'node:http';

/** What a run of requests took: requests a second over the whole run, and two quantiles in milliseconds. */
export type LoadResult = { readonly perSecond: number; readonly p50: number; readonly p99: number };

const post = (agent: Agent, url: URL, body: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const outgoing = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/**
 * Posts every body once to a loopback URL, `concurrency` at a time over kept connections; every answer must be 200 and
 * contain `expected`, else the run is no measurement and throws.
 */
export const postAll = async (
  url: URL,
  bodies: readonly string[],
  concurrency: number,
  expected: string,
): Promise<LoadResult> => {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const times: number[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
      const start = performance.now();
      const { status, text } = await post(agent, url, body);
      times.push(performance.now() - start);
      if (status !== 200 || !text.includes(expected)) throw new Error(`${status}: ${text.slice(0, 300)}`);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond: bodies.length / seconds, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
};
