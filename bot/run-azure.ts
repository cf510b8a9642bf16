// In Azure nothing is started beside the server: storage, keys and identity are services, and none of them has to be there
// for the process to start. App Service sees whether it lives at /healthz, and whether it can work at /readyz.
import { setTimeout as sleep } from 'node:timers/promises';
import { ManagedIdentityCredential } from '@azure/identity';
import type { Logger } from 'pino';
import type { AzureConfig } from './config';
import { describeFault } from './describe-fault';
import { microsoftGraphUrl } from './graph/graph-request';
import { credentialOf } from './health-probes';
import { makeVaultErasureKey } from './keys/erasure-key-vault';
import { makeVaultSecrets } from './keys/vault-secrets';
import { makeVaultWaveKeys } from './keys/wave-keys-vault';
import { makeDeliveryQueue } from './queues/delivery-queue';
import type { Running } from './running';
import { type Ending, endAll, serveApp } from './serve-app';
import { makeTables } from './tables/table-client';
import { startAzureMonitor } from './telemetry/azure-monitor';

/** Every address of the container: App Service's front end stands before it. */
const everywhere = '0.0.0.0';
/** Requests may take so long to end, in milliseconds, */
const patienceWithRequestsMilliseconds = 10_000;
/** and everything so long; what is not done by then is done by another instance, because its leases run out. */
const patienceMilliseconds = 25_000;
/** Storage that cannot be had at the start is tried again after this long, in milliseconds, and then ever more seldom. */
const firstWaitMilliseconds = 1_000;
const longestWaitMilliseconds = 30_000;

/** Does something until it works; says once that it does not, and once that it does. */
const insist = async (work: () => Promise<unknown>, log: Logger, ending: AbortSignal): Promise<boolean> => {
  for (let wait = firstWaitMilliseconds; !ending.aborted; wait = Math.min(wait * 2, longestWaitMilliseconds)) {
    try {
      await work();
      if (wait > firstWaitMilliseconds) log.info({ event: 'start.storage-reached' });
      return true;
    } catch (error) {
      if (wait === firstWaitMilliseconds) log.error({ event: 'start.storage-missing', fault: describeFault(error) });
      await sleep(wait, undefined, { signal: ending }).catch(() => undefined);
    }
  }
  return false;
};

/** Ends everything, but waits no longer than App Service does. */
const endInTime = async (endings: Ending[], log: Logger): Promise<void> => {
  const clock = new AbortController();
  const impatience = sleep(patienceMilliseconds, 'late', { signal: clock.signal, ref: false }).catch(() => 'in time');
  const outcome = await Promise.race([endAll(endings), impatience]);
  clock.abort();
  if (outcome === 'late') log.warn({ event: 'stop.left-to-others' });
};

/** Starts the server in Azure; resolves when it listens, whether or not storage can be had yet. */
export const runAzure = async (config: AzureConfig, log: Logger): Promise<Running> => {
  const credential = new ManagedIdentityCredential({ clientId: config.managedIdentityClientId });
  const { tablesUrl, queuesUrl } = config.storage;
  const tables = makeTables({ kind: 'identity', tablesUrl, credential });
  const queue = makeDeliveryQueue({ kind: 'identity', queuesUrl, credential });
  const secrets = makeVaultSecrets({ url: config.keyVaultUrl, credential });
  const keys = makeVaultWaveKeys({ secrets });
  const erasureKey = makeVaultErasureKey({ secrets });
  const graph = {
    url: microsoftGraphUrl,
    domain: config.domain,
    teamsAppId: config.proactiveInstall?.teamsAppId ?? null,
    catalogueAppId: config.teamsAppId,
  };
  const endings: Ending[] = [];
  // First of all, because what is measured asks once where it goes; and last to end.
  if (config.applicationInsights) endings.push(await startAzureMonitor(config.applicationInsights));
  const ending = new AbortController();
  const health = { keys: { secrets, waveKeys: keys }, credential: credentialOf(config) };
  const notices = { url: `https://${config.domain}`, contact: config.privacyContact };
  const surroundings = {
    ...{ tables, queue, keys, erasureKey, log, bot: config.bot, graph, health, notices, local: null },
    isBehindAppService: true,
  };
  const place = { port: config.port, host: everywhere, patienceMilliseconds: patienceWithRequestsMilliseconds };
  const app = await serveApp(surroundings, place, endings);
  const prepare = () => Promise.all([tables.create(), queue.create()]);
  void insist(prepare, log, ending.signal).then(async (isThere) => {
    if (!isThere) return;
    await app.timer.start();
    if (!ending.signal.aborted) app.worker.start();
  });
  return {
    failure: new Promise(() => undefined),
    stop: async () => {
      ending.abort();
      await endInTime(endings, log);
    },
  };
};
