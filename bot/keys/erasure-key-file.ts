import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { ErasureKey, ErasureMarker } from '#core/my-data/erasure-key';
import { erasureKeyBytes, makeErasureMarker } from './erasure-marker';
import { createSecretFile, readSecretFile } from './secret-file';

const fileName = 'erasures.key';

const readOrMake = async (path: string): Promise<ErasureMarker> => {
  const known = await readSecretFile(path);
  if (known === null) {
    // Of two processes at once one makes it, and both read it.
    await createSecretFile(path, randomBytes(erasureKeyBytes));
    return readOrMake(path);
  }
  if (known.length !== erasureKeyBytes) {
    throw new Error(`${path} is damaged: the key of erasures has ${erasureKeyBytes} bytes`);
  }
  return makeErasureMarker(known);
};

/** Keeps the key of erasures in a file that only this user can read, beside the keys of waves. */
export const makeFileErasureKey = (folder: string): ErasureKey => {
  let known: Promise<ErasureMarker> | null = null;
  return {
    marker: () => {
      const reading = known ?? readOrMake(join(folder, fileName));
      known = reading;
      reading.catch(() => {
        known = null;
      });
      return reading;
    },
  };
};
