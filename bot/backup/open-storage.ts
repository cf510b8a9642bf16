import { join } from 'node:path';
import type { Logger } from 'pino';
import type { ErasureKey } from '#core/my-data/erasure-key';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { Config } from '../config';
import { makeFileErasureKey } from '../keys/erasure-key-file';
import { makeFileWaveKeys } from '../keys/wave-keys-file';
import { startAzurite } from '../local/azurite';
import { makeTables, type Tables } from '../tables/table-client';
import { BackupProblem } from './backup-problem';

export type OpenedStorage = {
  readonly tables: Tables;
  readonly keys: WaveKeys;
  readonly erasureKey: ErasureKey;
  /** The one tenant of the configuration; null in local mode, where there may be several. */
  readonly tenantId: string | null;
  readonly close: () => Promise<void>;
};

/** Opens the storage of the server's own configuration; on this machine the server must not be running. */
export const openStorage = async (config: Config, log: Logger): Promise<OpenedStorage> => {
  if (config.environment === 'azure') throw new BackupProblem('backup.not-in-azure');
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
