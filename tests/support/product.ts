// The product as a newcomer runs it: the built bundle in a process of its own, with its own data folder.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type Product = {
  readonly url: string;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** Every byte it wrote to its standard output and error so far. */
  readonly output: () => string;
  /** Ends it as Ctrl-C does; answers its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

export const bundle = resolve(__dirname, '../../dist/bot/main.cjs');
const patienceMilliseconds = 60_000;

export const findFreePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
};

export const makeDataDir = (): Promise<string> => mkdtemp(join(tmpdir(), 'pmo-pulse-'));

const answers = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
};

/**
 * Starts the built product and waits until it is ready, or until `until` answers; `env` adds to, or overrides, a quiet local
 * configuration.
 */
export const startProduct = async (
  env: Readonly<Record<string, string>> = {},
  dataDir?: string,
  until: '/readyz' | '/healthz' = '/readyz',
  program = bundle,
): Promise<Product> => {
  const folder = dataDir ?? (await makeDataDir());
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env.PATH ?? '',
      PORT: String(port),
      DATA_DIR: folder,
      DEMO: 'off',
      PLAYGROUND: 'off',
      LOG_LEVEL: 'trace',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const deadline = Date.now() + patienceMilliseconds;
  while (!(await answers(url + until))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The product did not start:\n${output}`);
    await sleep(50);
  }
  return {
    url,
    dataDir: folder,
    process: child,
    output: () => output,
    stop: async (signal = 'SIGINT') => {
      if (child.exitCode !== null) return child.exitCode;
      child.kill(signal);
      await once(child, 'exit');
      return child.exitCode;
    },
  };
};

/** Removes a product's data folder for good. */
export const removeData = (product: Product): Promise<void> => rm(product.dataDir, { recursive: true, force: true });
