// What a start costs: from starting the process until it can work, and the memory it then rests at, beside a bare server of
// express and botbuilder, in the same run. Last line: one JSON object; `ratio_ready` and `ratio_rss` are to be at most 1.5.
//
// Ours is the built product as in Azure: tables, queues and Key Vault run already (stand-ins on this machine, over TLS, with
// tokens of a managed identity), because in a tenant a start waits for no storage to be started. It counts as ready when
// /readyz answers 200: it has its identity's token, has made sure of its tables, and has read from one. The bare server has
// nothing to wait for; so besides this strict ratio there is `ratio_up`, until /healthz answers, which compares like with like.
// Both are started in turn, and the medians are compared. Memory is the resident set some seconds later.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startAzureCloud } from '../tests/support/azure-cloud';
import { findFreePort } from '../tests/support/product';

const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const restMilliseconds = 3_000;
const giveUpMilliseconds = 60_000;
const product = resolve(__dirname, '../bot/main.cjs');
const bare = join(__dirname, 'bare-server.cjs');

type Measured = { readonly up: number; readonly ready: number; readonly rss: number };

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

/** Milliseconds since `begun` until the address answers 200. */
const until = async (child: ChildProcess, url: string, begun: number): Promise<number> => {
  while (!(await answers(url))) {
    const isLate = performance.now() - begun > giveUpMilliseconds;
    if (child.exitCode !== null || isLate) throw new Error(`${url} never answered`);
    await sleep(2);
  }
  return performance.now() - begun;
};

const residentMegabytes = async ({ pid }: ChildProcess): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
};

const measure = async (script: string, env: Readonly<Record<string, string>>): Promise<Measured> => {
  const port = await findFreePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', PORT: String(port), LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const up = await until(child, `http://127.0.0.1:${port}/healthz`, begun);
  const ready = await until(child, `http://127.0.0.1:${port}/readyz`, begun);
  await sleep(restMilliseconds);
  const rss = await residentMegabytes(child);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  return { up, ready, rss };
};

const median = (values: number[]): number => values.sort((one, other) => one - other)[values.length >> 1] ?? 0;
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

const summaryOf = (all: readonly Measured[]) => ({
  up_ms: rounded(median(all.map(({ up }) => up)), 0),
  ready_ms: rounded(median(all.map(({ ready }) => ready)), 0),
  rss_mb: rounded(median(all.map(({ rss }) => rss)), 1),
});

const run = async (): Promise<void> => {
  const cloud = await startAzureCloud();
  const [ours, theirs]: [Measured[], Measured[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const measured = [await measure(bare, {}), await measure(product, cloud.env)] as const;
    // The first round reads the files from the disk.
    if (round === 0) continue;
    theirs.push(measured[0]);
    ours.push(measured[1]);
    process.stderr.write(`round ${round}: ${JSON.stringify(measured)}\n`);
  }
  await cloud.stop();
  const [bareServer, ourServer] = [summaryOf(theirs), summaryOf(ours)];
  const ratios = {
    ratio_ready: rounded(ourServer.ready_ms / bareServer.ready_ms, 2),
    ratio_up: rounded(ourServer.up_ms / bareServer.up_ms, 2),
    ratio_rss: rounded(ourServer.rss_mb / bareServer.rss_mb, 2),
  };
  process.stdout.write(`${JSON.stringify({ rounds, bare: bareServer, ours: ourServer, ...ratios })}\n`);
};

void run();
