// On one machine everything is started and ended in order: storage comes first and goes last.
import { join } from 'node:path';
import type { Logger } from 'pino';
import { makeSay } from '#core/language/language';
import type { DebugConfig, LocalConfig } from './config';
import { microsoftGraphUrl } from './graph/graph-request';
import { credentialOf } from './health-probes';
import { makeFileErasureKey } from './keys/erasure-key-file';
import { makeFileWaveKeys } from './keys/wave-keys-file';
import { type Azurite, startAzurite } from './local/azurite';
import { makeDemo } from './local/demo/demo';
import { requireFreePort } from './local/free-ports';
import { startPlayground } from './local/playground';
import { makeLocalIssuer } from './local/token-issuer';
import { makeDeliveryQueue } from './queues/delivery-queue';
import type { Running } from './running';
import { type Ending, endAll, serveApp } from './serve-app';
import type { Surroundings } from './surroundings';
import { makeTables } from './tables/table-client';

const preload = join(__dirname, 'child-preload.cjs');
// The Playground's people are read from the checkout: local mode always runs in one.
const playgroundFolder = join(__dirname, '..', '..', 'bot', 'local', 'playground');
const loopback = '127.0.0.1';
const patienceWithRequestsMilliseconds = 2_000;

/** Listens on this machine alone, and begins to keep time and to deliver. */
const serve = async (surroundings: Surroundings, port: number, endings: Ending[]): Promise<void> => {
  const place = { port, host: loopback, patienceMilliseconds: patienceWithRequestsMilliseconds };
  const app = await serveApp(surroundings, place, endings);
  await app.timer.start();
  app.worker.start();
  app.demo?.start();
};

/** Azurite's tables and queues, and the keys of waves beside them in the data folder. */
const openDataFolder = async ({ dataDir }: LocalConfig | DebugConfig, azurite: Azurite) => {
  const tables = makeTables({ kind: 'connection-string', connectionString: azurite.connectionString });
  const queue = makeDeliveryQueue({ kind: 'connection-string', connectionString: azurite.connectionString });
  await Promise.all([tables.create(), queue.create()]);
  const keyFolder = join(dataDir, 'keys');
  return { tables, queue, keys: makeFileWaveKeys(keyFolder), erasureKey: makeFileErasureKey(keyFolder) };
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
  const health = { credential: credentialOf(config) };
  const notices = { url: `https://${config.domain}`, contact: config.privacyContact };
  const data = await openDataFolder(config, azurite);
  const surroundings = { ...data, log, bot: config.bot, graph, health, notices, local: null };
  await serve(surroundings, config.port, endings);
  return azurite;
};

/** Starts all of it on this machine; throws `StartupProblem` with words for the person at the terminal. */
export const runOnThisMachine = async (config: LocalConfig | DebugConfig, log: Logger): Promise<Running> => {
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
