// One instance of the app as App Service runs several: its own process and port, and storage, queue, Key Vault and tokens that
// all share. Its only argument says where they are. Locally signed in, because there is no Entra here.
import pino from 'pino';
import { makeVaultErasureKey } from '../../bot/keys/erasure-key-vault';
import { makeVaultSecrets } from '../../bot/keys/vault-secrets';
import { makeVaultWaveKeys } from '../../bot/keys/wave-keys-vault';
import { makeLocalIssuer } from '../../bot/local/token-issuer';
import { makeDeliveryQueue } from '../../bot/queues/delivery-queue';
import { type Ending, endAll, serveApp } from '../../bot/serve-app';
import { makeTables } from '../../bot/tables/table-client';
import type { DeliveryTimes } from '../../core/delivery/delivery-times';

export type AppProcessOptions = {
  readonly connectionString: string;
  readonly prefix: string;
  readonly queuePrefix: string;
  /** Where the key lies that all instances sign and check tokens with. */
  readonly dataDir: string;
  readonly vaultUrl: string;
  readonly port: number;
  readonly times: DeliveryTimes;
};

const options: AppProcessOptions = JSON.parse(process.argv[2] ?? '{}');

const run = async (): Promise<void> => {
  const { connectionString, prefix, queuePrefix, dataDir, vaultUrl, port, times } = options;
  const storage = { kind: 'connection-string', connectionString } as const;
  const tables = makeTables(storage, prefix);
  const queue = makeDeliveryQueue(storage, queuePrefix);
  // Every instance makes sure of the tables, as in Azure.
  await Promise.all([tables.create(), queue.create()]);
  const secrets = makeVaultSecrets({
    url: vaultUrl,
    credential: { getToken: async () => ({ token: 'a-token', expiresOnTimestamp: Date.now() + 3_600_000 }) },
    client: { allowInsecureConnection: true, disableChallengeResourceVerification: true },
  });
  const surroundings = {
    ...{ tables, queue, deliveryTimes: times, bot: null },
    keys: makeVaultWaveKeys({ secrets }),
    erasureKey: makeVaultErasureKey({ secrets }),
    log: pino({ level: 'warn' }),
    local: {
      issuer: await makeLocalIssuer({ dataDir, issuerBase: 'http://127.0.0.1' }),
      playgroundUrl: null,
      demo: null,
    },
  };
  const endings: Ending[] = [];
  const place = { port, host: '127.0.0.1', patienceMilliseconds: 10_000 };
  const app = await serveApp(surroundings, place, endings);
  await app.timer.start();
  app.worker.start();
  process.stdout.write('started\n');
  process.once('SIGTERM', () => void endAll(endings).then(() => process.exit(0)));
};

void run();
