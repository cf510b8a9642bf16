// Starts and ends everything in order: storage comes first and goes last.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { makeSay } from '#core/language/language';
import { makeApp, type Surroundings } from './app';
import type { Config, DebugConfig, LocalConfig } from './config';
import { microsoftGraphUrl } from './graph/graph-request';
import { makeFileWaveKeys } from './keys/wave-keys-file';
import { type Azurite, startAzurite } from './local/azurite';
import { makeDemo } from './local/demo/demo';
import { requireFreePort } from './local/free-ports';
import { startPlayground } from './local/playground';
import { StartupProblem } from './local/startup-problem';
import { makeLocalIssuer } from './local/token-issuer';
import { makeDeliveryQueue } from './queues/delivery-queue';
import { makeTables } from './tables/table-client';

/** The running product. */
export type Running = {
  /** Resolves when a part that everything needs has ended by itself. */
  readonly failure: Promise<Error>;
  /** Ends everything, storage last. */
  readonly stop: () => Promise<void>;
};

const preload = join(__dirname, 'child-preload.cjs');
// The Playground's people are read from the checkout: local mode always runs in one.
const playgroundFolder = join(__dirname, '..', '..', 'bot', 'local', 'playground');
const loopback = '127.0.0.1';
const patienceWithRequestsMilliseconds = 2_000;

type Ending = () => Promise<void>;

/** Ends in the reverse order of starting; one that fails keeps none of the others from ending. */
const endAll = async (endings: Ending[]): Promise<void> => {
  const faults: unknown[] = [];
  for (let end = endings.pop(); end; end = endings.pop()) await end().catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0) throw faults[0];
};

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    // Browsers keep connections open for later; a request that is being answered may finish.
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), patienceWithRequestsMilliseconds).unref();
  });

const serve = async (surroundings: Surroundings, port: number, endings: Ending[]): Promise<void> => {
  const { server: handler, timer, worker, demo } = makeApp(surroundings);
  const server = createServer(handler);
  server.listen(port, loopback);
  await once(server, 'listening');
  await timer.start();
  worker.start();
  demo?.start();
  endings.push(
    timer.stop,
    worker.stop,
    () => closeServer(server),
    async () => demo?.stop(),
  );
};

/** Azurite's tables and queues, and the keys of waves beside them in the data folder. */
const openDataFolder = async ({ dataDir }: LocalConfig | DebugConfig, azurite: Azurite) => {
  const tables = makeTables({ kind: 'connection-string', connectionString: azurite.connectionString });
  const queue = makeDeliveryQueue({ kind: 'connection-string', connectionString: azurite.connectionString });
  await Promise.all([tables.create(), queue.create()]);
  return { tables, queue, keys: makeFileWaveKeys(join(dataDir, 'keys')) };
};

const startLocal = async (config: LocalConfig, log: Logger, endings: Ending[]): Promise<Azurite> => {
  const { dataDir, port, playgroundPort } = config;
  const url = `http://${loopback}:${port}`;
  const startChat = async () =>
    playgroundPort === null
      ? null
      : startPlayground({ port: playgroundPort, botUrl: url, preload, configFolder: playgroundFolder, dataDir, log });
  const [storage, chat] = await Promise.allSettled([startAzurite({ dataDir, preload, log }), startChat()]);
  if (storage.status === 'fulfilled') endings.push(storage.value.stop);
  if (chat.status === 'fulfilled' && chat.value) endings.push(chat.value.stop);
  if (storage.status === 'rejected') throw storage.reason;
  if (chat.status === 'rejected') throw chat.reason;
  const issuer = await makeLocalIssuer({ dataDir, issuerBase: url });
  const demo = (stores: Pick<Parameters<typeof makeDemo>[0], 'workspaces' | 'people'>) =>
    makeDemo({
      ...stores,
      url,
      playgroundServiceUrl: chat.value?.serviceUrl ?? null,
      issueToken: issuer.issueToken,
      waveTitle: makeSay(config.language)('local.demo.waveTitle'),
      log,
    });
  const local = { issuer, playgroundUrl: chat.value?.url ?? null, demo: config.demo ? demo : null };
  const notices = { url, contact: config.privacyContact };
  await serve({ ...(await openDataFolder(config, storage.value)), log, bot: null, local, notices }, port, endings);
  return storage.value;
};

const startDebug = async (config: DebugConfig, log: Logger, endings: Ending[]): Promise<Azurite> => {
  const azurite = await startAzurite({ dataDir: config.dataDir, preload, log });
  endings.push(azurite.stop);
  const graph = { url: microsoftGraphUrl, domain: config.domain, teamsAppId: null };
  const notices = { url: `https://${config.domain}`, contact: config.privacyContact };
  const surroundings = {
    ...(await openDataFolder(config, azurite)),
    log,
    bot: config.bot,
    graph,
    notices,
    local: null,
  };
  await serve(surroundings, config.port, endings);
  return azurite;
};

/** Starts the product; throws `StartupProblem` with words for the person at the terminal, and leaves nothing behind. */
export const run = async (config: Config, log: Logger): Promise<Running> => {
  // Keys of waves must live outside the tables; in Azure that is Key Vault, whose adapter is not built yet.
  if (config.environment === 'azure') throw new StartupProblem('local.start.azure-not-ready');
  const endings: Ending[] = [];
  try {
    await requireFreePort(config.port, 'PORT');
    const azurite =
      config.environment === 'local' ? await startLocal(config, log, endings) : await startDebug(config, log, endings);
    return { failure: azurite.failure, stop: () => endAll(endings) };
  } catch (error) {
    await endAll(endings);
    throw error;
  }
};
