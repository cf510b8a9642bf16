import { randomBytes } from 'node:crypto';
import { setTimeout as sleepFor } from 'node:timers/promises';
import type { ErasureKey, ErasureMarker } from '#core/my-data/erasure-key';
import { erasureKeyBytes, makeErasureMarker } from './erasure-marker';
import type { VaultSecrets } from './vault-secrets';
import { firstOf, settleMilliseconds } from './wave-keys-vault';

type Deps = {
  readonly secrets: Pick<VaultSecrets, 'add' | 'versions' | 'read'>;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
};

/** No wave's key is called so: theirs begin with `wave-`. */
const name = 'erasures';

const readOrMake = async ({ secrets, sleep = sleepFor }: Deps): Promise<ErasureMarker> => {
  const first = firstOf(await secrets.versions(name));
  if (first === null) {
    // Of two processes at once the first version counts, for both of them.
    await secrets.add(name, randomBytes(erasureKeyBytes).toString('base64'));
    await sleep(settleMilliseconds);
    return readOrMake({ secrets, sleep });
  }
  const key = Buffer.from((await secrets.read(name, first.id)) ?? '', 'base64');
  if (key.length !== erasureKeyBytes) {
    throw new Error(`The secret ${name} is damaged: the key of erasures has ${erasureKeyBytes} bytes`);
  }
  return makeErasureMarker(key);
};

/** Keeps the key of erasures as a secret of Key Vault; for any number of processes. It is never destroyed, and so remembered. */
export const makeVaultErasureKey = (deps: Deps): ErasureKey => {
  let known: Promise<ErasureMarker> | null = null;
  return {
    marker: () => {
      const reading = known ?? readOrMake(deps);
      known = reading;
      reading.catch(() => {
        known = null;
      });
      return reading;
    },
  };
};
