// Real table and queue servers for tests. One serves a whole jest run (global-setup.ts); test files keep apart by table
// names of their own.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { makeTables, type Tables } from '../../bot/tables/table-client';

const host = '127.0.0.1';
/** The account and key of every Azurite, as Microsoft publishes them; they protect nothing. */
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const startMilliseconds = 20_000;
const attempts = 3;

/** A running Azurite and the way to end it; what it held is gone then. */
export type Azurite = { readonly connectionString: string; readonly stop: () => Promise<void> };

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
};

/** How an Azurite differs from the plain one: options and environment. */
export type AzuriteKind = {
  readonly options: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};
const plain: AzuriteKind = { options: [], env: {} };

const launch = (service: 'table' | 'queue', port: number, { options: more, env }: AzuriteKind): ChildProcess => {
  const command = join(process.cwd(), 'node_modules', '.bin', `azurite-${service}`);
  const options = ['--disableTelemetry', '--silent', '--skipApiVersionCheck', '--inMemoryPersistence', ...more];
  // By way of this node, because a start script would take the signals and leave the server behind.
  return spawn(process.execPath, [command, ...options, `--${service}Host`, host, `--${service}Port`, String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
};

/** Resolves true when the server says that it listens, false when it ends before. */
const isUp = (child: ChildProcess): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), startMilliseconds);
    const settle = (up: boolean): void => {
      clearTimeout(timer);
      resolve(up);
    };
    child.stdout?.on('data', (chunk: Buffer) => /successfully (?:started|listens)/.test(String(chunk)) && settle(true));
    child.once('exit', () => settle(false));
  });

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
};

export type Service = { readonly port: number; readonly stop: () => Promise<void> };

export const startService = async (service: 'table' | 'queue', kind: AzuriteKind = plain): Promise<Service> => {
  // Between finding a free port and taking it somebody else may take it.
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const port = await freePort();
    const child = launch(service, port, kind);
    const killChild = (): boolean => child.kill('SIGKILL');
    process.once('exit', killChild);
    const stop = async (): Promise<void> => {
      process.off('exit', killChild);
      await end(child);
    };
    if (await isUp(child)) return { port, stop };
    await stop();
  }
  throw new Error('Azurite did not start');
};

const connectionStringOf = (tables: Service, queues: Service): string => {
  const endpoint = (name: string, { port }: Service) => `${name}Endpoint=http://${host}:${port}/${account}`;
  const access = `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${accountKey}`;
  return [access, endpoint('Table', tables), endpoint('Queue', queues)].join(';');
};

/** Starts a table server and a queue server on free loopback ports, in memory only. */
export const startAzurite = async (): Promise<Azurite> => {
  const [tables, queues] = await Promise.all([startService('table'), startService('queue')]);
  return {
    connectionString: connectionStringOf(tables, queues),
    stop: async () => {
      await Promise.all([tables.stop(), queues.stop()]);
    },
  };
};

/** The connection to the servers of this jest run. */
export const testConnection = () => {
  const connectionString = process.env.TEST_AZURITE;
  if (!connectionString) throw new Error('No TEST_AZURITE: is global-setup.ts the globalSetup of jest?');
  return { kind: 'connection-string', connectionString } as const;
};

/** New empty tables, shared with no other test file. */
export const makeTestTables = async (): Promise<Tables> => {
  const tables = makeTables(testConnection(), `t${randomBytes(6).toString('hex')}`);
  await tables.create();
  return tables;
};
