// The storage of local mode: Azurite as two child processes, one for tables and one for queues.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { makePrivateFolder } from '../keys/make-private-folder';
import { type DataFolderLock, lockDataFolder } from './data-folder-lock';
import { findFreePorts } from './free-ports';
import { type ChildLog, type LoopbackChild, startLoopbackChild } from './loopback-child';
import { findPackageFile } from './package-file';

export type Azurite = {
  readonly connectionString: string;
  /** Resolves when one of the two ends although nobody stopped it: without storage the server cannot go on. */
  readonly failure: Promise<Error>;
  /** Ends both after they have saved, and gives the data folder free. */
  stop(): Promise<void>;
};

type AzuriteOptions = {
  readonly dataDir: string;
  /** The bundled child-preload.ts. */
  readonly preload: string;
  readonly log: ChildLog;
};

const loopback = '127.0.0.1';
// Azurite's own default, so that the files can be read with a plain Azurite too.
const account = 'devstoreaccount1';
// Azurite saves when it is interrupted, and killing it loses that; a large file takes its time.
const savePatienceMilliseconds = 20_000;

const acceptsConnections = async (port: number): Promise<boolean> => {
  const socket = connect({ port, host: loopback });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

const startService = async (
  service: 'table' | 'queue',
  port: number,
  key: string,
  { dataDir, preload, log }: AzuriteOptions,
): Promise<LoopbackChild> => {
  const folder = join(dataDir, 'azurite', service);
  await makePrivateFolder(folder);
  return startLoopbackChild({
    name: `azurite-${service}`,
    script: findPackageFile('azurite', `dist/src/${service}/main.js`),
    parameters: [
      ...[`--${service}Host`, loopback, `--${service}Port`, String(port), '--location', folder],
      ...['--silent', '--disableTelemetry', '--skipApiVersionCheck'],
    ],
    env: { AZURITE_ACCOUNTS: `${account}:${key}` },
    folder,
    preload,
    isReady: () => acceptsConnections(port),
    stopPatienceMilliseconds: savePatienceMilliseconds,
    log,
  });
};

const startBoth = async (
  lock: DataFolderLock,
  options: AzuriteOptions,
): Promise<Omit<Azurite, 'stop'> & { children: LoopbackChild[] }> => {
  const [tablePort = 0, queuePort = 0] = await findFreePorts(2);
  // Azurite's well-known key would let every user of this machine read the answers.
  const key = randomBytes(64).toString('base64');
  const starts = await Promise.allSettled([
    startService('table', tablePort, key, options),
    startService('queue', queuePort, key, options),
  ]);
  const children = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const failed = starts.find((start) => start.status === 'rejected');
  if (failed) {
    await Promise.all(children.map((child) => child.stop()));
    throw failed.reason;
  }
  for (const child of children) await lock.track(child.pid);
  const endpoint = (service: string, port: number) => `${service}Endpoint=http://${loopback}:${port}/${account}`;
  return {
    children,
    connectionString: [
      `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key}`,
      endpoint('Table', tablePort),
      endpoint('Queue', queuePort),
    ].join(';'),
    failure: Promise.race(children.map((child) => child.failure)),
  };
};

/**
 * Takes the data folder, starts Azurite on free loopback ports and waits until it answers. Azurite writes to disk every
 * five seconds and when it is interrupted; it is never sent SIGTERM, which it does not handle.
 */
export const startAzurite = async (options: AzuriteOptions): Promise<Azurite> => {
  const lock = await lockDataFolder(options.dataDir);
  try {
    const { children, ...azurite } = await startBoth(lock, options);
    return {
      ...azurite,
      stop: async () => {
        await Promise.all(children.map((child) => child.stop()));
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
};
