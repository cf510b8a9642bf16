import { join } from 'node:path';
import { ManagedIdentityCredential } from '@azure/identity';
import type { Logger } from 'pino';
import type { ErasureKey } from '#core/my-data/erasure-key';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { AzureConfig, Config, DebugConfig, LocalConfig } from '../config';
import { makeFileErasureKey } from '../keys/erasure-key-file';
import { makeVaultErasureKey } from '../keys/erasure-key-vault';
import { makeVaultSecrets } from '../keys/vault-secrets';
import { makeFileWaveKeys } from '../keys/wave-keys-file';
import { makeVaultWaveKeys } from '../keys/wave-keys-vault';
import { startAzurite } from '../local/azurite';
import { makeTables, type Tables } from '../tables/table-client';

export type OpenedStorage = {
  readonly tables: Tables;
  readonly keys: WaveKeys;
  readonly erasureKey: ErasureKey;
  /** The one tenant of the configuration; null in local mode, where there may be several. */
  readonly tenantId: string | null;
  readonly close: () => Promise<void>;
};

const openHere = async (config: LocalConfig | DebugConfig, log: Logger): Promise<OpenedStorage> => {
  const { dataDir } = config;
  // Takes the data folder: while a server has it, this says so and ends.
  const azurite = await startAzurite({ dataDir, preload: join(__dirname, 'child-preload.cjs'), log });
  try {
    const tables = makeTables({ kind: 'connection-string', connectionString: azurite.connectionString });
    await tables.create();
    const keyFolder = join(dataDir, 'keys');
    return {
      tables,
      keys: makeFileWaveKeys(keyFolder),
      erasureKey: makeFileErasureKey(keyFolder),
      tenantId: config.environment === 'debug' ? config.bot.tenantId : null,
      close: azurite.stop,
    };
  } catch (error) {
    await azurite.stop();
    throw error;
  }
};

/** As the server does: where its managed identity can be had, which is in a console of App Service. */
const openInAzure = async (config: AzureConfig): Promise<OpenedStorage> => {
  const credential = new ManagedIdentityCredential({ clientId: config.managedIdentityClientId });
  const tables = makeTables({ kind: 'identity', tablesUrl: config.storage.tablesUrl, credential });
  const secrets = makeVaultSecrets({ url: config.keyVaultUrl, credential });
  await tables.create();
  return {
    tables,
    keys: makeVaultWaveKeys({ secrets }),
    erasureKey: makeVaultErasureKey({ secrets }),
    tenantId: config.bot.tenantId,
    close: async () => {},
  };
};

/** Opens the storage of the server's own configuration; on one machine the server must not be running. */
export const openStorage = (config: Config, log: Logger): Promise<OpenedStorage> =>
  config.environment === 'azure' ? openInAzure(config) : openHere(config, log);
