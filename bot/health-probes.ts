import { type CheckHealth, type HealthProbes, makeCheckHealth } from '#core/health/check-health';
import type { BotIdentity } from './config';
import { VaultError } from './keys/vault-error';
import type { VaultSecrets } from './keys/vault-secrets';
import type { VaultWaveKeys } from './keys/wave-keys-vault';
import type { DeliveryQueue } from './queues/delivery-queue';
import { systemClock } from './system-clock';
import { StorageError } from './tables/storage-error';
import type { Tables } from './tables/table-client';
import type { SharedPace } from './teams/shared-pace';

/** What an installation has beside its storage, for its health to be looked at; nothing of it in local mode. */
export type HealthSurroundings = {
  /** Where keys are in Key Vault. */
  readonly keys?: {
    readonly secrets: Pick<VaultSecrets, 'probe'>;
    readonly waveKeys: Pick<VaultWaveKeys, 'isPurgeRefused'>;
  };
  readonly credential: HealthProbes['credential'];
};

/** What the bot signs in with and until when that is good; a managed identity has nothing that ends. */
export const credentialOf = ({
  bot,
  credentialExpiresAt: expiresAt,
}: {
  readonly bot: BotIdentity;
  readonly credentialExpiresAt: string | null;
}): HealthProbes['credential'] => (bot.type === 'UserAssignedMSI' ? null : { expiresAt });

const isForbidden = (status: number | undefined): boolean => status === 401 || status === 403;

/** Asks the tables; a refusal is told apart from silence, because another person puts it right. */
const storageProbe =
  (tables: Pick<Tables, 'probe'>): HealthProbes['storage'] =>
  async () => {
    try {
      return { kind: 'answered', time: await tables.probe() };
    } catch (error) {
      if (error instanceof StorageError && isForbidden(error.statusCode)) return { kind: 'forbidden' };
      throw error;
    }
  };

/** Asks the vault, where there is one. */
const keysProbe = ({ keys }: HealthSurroundings): HealthProbes['keys'] =>
  keys
    ? async () => {
        try {
          await keys.secrets.probe();
          return keys.waveKeys.isPurgeRefused() ? 'purge-refused' : 'answered';
        } catch (error) {
          if (error instanceof VaultError && isForbidden(Number.parseInt(error.code, 10))) return 'forbidden';
          throw error;
        }
      }
    : null;

const nothingElse: HealthSurroundings = { credential: null };

/** Makes the look at an installation from what it has. */
export const makeHealthOf = (parts: {
  readonly tables: Pick<Tables, 'probe'>;
  readonly queue: Pick<DeliveryQueue, 'probe'>;
  readonly health: HealthSurroundings | undefined;
  readonly pace: Pick<SharedPace, 'standing'>;
  readonly lookIntoCatalogue: HealthProbes['catalogue'];
}): CheckHealth => {
  const { tables, queue, health = nothingElse, pace, lookIntoCatalogue } = parts;
  const probes = {
    storage: storageProbe(tables),
    queue: queue.probe,
    keys: keysProbe(health),
    credential: health.credential,
    catalogue: lookIntoCatalogue,
    pace: pace.standing,
  };
  return makeCheckHealth({ probes, clock: systemClock });
};
