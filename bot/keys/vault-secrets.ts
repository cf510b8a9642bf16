// What is asked of Key Vault, and what its answers mean: the only file that knows its SDK.
import type { TokenCredential } from '@azure/identity';
import { SecretClient, type SecretClientOptions, type SecretProperties } from '@azure/keyvault-secrets';
import { secondInMilliseconds } from '#core/kernel/clock';
import { statusOf, type VaultError, vaultErrorOf } from './vault-error';

export type VaultConnection = {
  /** The vault's address, without a slash at the end. */
  readonly url: string;
  readonly credential: TokenCredential;
  /** Where they are not the usual: tests meet an emulator without TLS, and do not wait. */
  readonly client?: SecretClientOptions;
  readonly timeoutMilliseconds?: number;
};

/** One of the versions of a secret; the vault counts time in whole seconds. */
export type SecretVersion = { readonly id: string; readonly createdAt: number };

export type VaultSecrets = {
  /** Adds a version. The vault has no "unless there is one". */
  readonly add: (name: string, value: string) => Promise<void>;
  /** All versions that may be used, in no order; none when there is no such secret, or none any more. */
  readonly versions: (name: string) => Promise<SecretVersion[]>;
  /** Null when it is gone meanwhile. */
  readonly read: (name: string, version: string) => Promise<string | null>;
  /** Deletes all versions; what is deleted can be brought back until it is purged. Repeating it is fine. */
  readonly remove: (name: string) => Promise<void>;
  /** Ends what was deleted for good; `refused` where a vault is protected from it, or we may not. Repeating it is fine. */
  readonly purge: (name: string) => Promise<'purged' | 'refused'>;
  /** Resolves when the vault answers a read, else throws `VaultError`. */
  readonly probe: () => Promise<void>;
};

/** The SDK sets no limit of its own to one call with all its tries. */
const defaultTimeoutMilliseconds = 15 * secondInMilliseconds;
/** Deleting takes the vault some seconds; the SDK asks this often, and as long as the limit above lets it. */
const pollMilliseconds = 500;
const notFound = 404;
const forbidden = 403;
const conflict = 409;

const versionsIn = async (listed: AsyncIterable<SecretProperties>): Promise<SecretVersion[]> => {
  const found: SecretVersion[] = [];
  for await (const { version, createdOn, enabled } of listed) {
    if (!version || !createdOn) throw new Error('Key Vault lists a version without its time');
    if (enabled !== false) found.push({ id: version, createdAt: createdOn.getTime() });
  }
  return found;
};

/** Makes the way to one vault's secrets; nothing is asked until something is wanted. */
export const makeVaultSecrets = ({
  url,
  credential,
  client: options = {},
  timeoutMilliseconds,
}: VaultConnection): VaultSecrets => {
  const client = new SecretClient(url, credential, {
    retryOptions: { maxRetries: 2, maxRetryDelayInMs: 2_000 },
    ...options,
  });
  const limited = () => ({ abortSignal: AbortSignal.timeout(timeoutMilliseconds ?? defaultTimeoutMilliseconds) });
  const unlessMissing =
    <T>(operation: VaultError['operation'], missing: T) =>
    (error: unknown): T => {
      if (statusOf(error) === notFound) return missing;
      throw vaultErrorOf(operation, error);
    };
  return {
    add: async (name, value) => {
      const adding = client.setSecret(name, value, { ...limited(), contentType: 'application/octet-stream;base64' });
      await adding.catch((error: unknown) => {
        throw vaultErrorOf('set', error);
      });
    },
    versions: (name) =>
      versionsIn(client.listPropertiesOfSecretVersions(name, limited())).catch(
        unlessMissing<SecretVersion[]>('list', []),
      ),
    read: async (name, version) => {
      const reading = client.getSecret(name, { ...limited(), version });
      const secret = await reading.catch(unlessMissing('get', null));
      return secret?.value ?? null;
    },
    remove: async (name) => {
      try {
        const poller = await client.beginDeleteSecret(name, { ...limited(), intervalInMs: pollMilliseconds });
        await poller.pollUntilDone(limited());
      } catch (error) {
        // Somebody else is deleting it at this moment.
        if (statusOf(error) !== conflict) unlessMissing('delete', undefined)(error);
      }
    },
    purge: async (name) => {
      try {
        await client.purgeDeletedSecret(name, limited());
      } catch (error) {
        // Protected by its owner, or we have no right to purge: asking again would not help.
        if (statusOf(error) === forbidden) return 'refused';
        unlessMissing('purge', undefined)(error);
      }
      return 'purged';
    },
    probe: async () => {
      // A name that cannot be a wave's: its absence proves that the vault and our right to read are there.
      await client.getSecret('probe', limited()).catch(unlessMissing('probe', null));
    },
  };
};
