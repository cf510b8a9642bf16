import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { WaveRef } from '#core/wave/wave';
import type { Pseudonymiser, WaveKeys } from '#core/wave/wave-keys';
import { makePseudonymiser } from './pseudonymiser';
import { createSecretFile, destroySecretFile, readSecretFile } from './secret-file';

const keyBytes = 32;

// Hashed, so that no id can lead out of the folder, be too long, or differ only in a case the file system ignores.
const fileNameOf = ({ tenantId, workspaceId, waveId }: WaveRef): string =>
  `${createHash('sha256').update(`${tenantId}|${workspaceId}|${waveId}`).digest('hex')}.key`;

const read = async (path: string): Promise<Pseudonymiser | null> => {
  const key = await readSecretFile(path);
  // Empty is what a destruction that a crash interrupted leaves behind.
  if (key === null || key.length === 0) return null;
  if (key.length !== keyBytes) throw new Error(`${path} is damaged: a wave key has ${keyBytes} bytes`);
  return makePseudonymiser(key);
};

/** Keeps each wave's key in a file of its own that only this user can read; for one process at a time. */
export const makeFileWaveKeys = (folder: string): WaveKeys => {
  // Promises, so that a key destroyed while it is being read is not remembered when the reading ends.
  const known = new Map<string, Promise<Pseudonymiser | null>>();
  // One change of a key after the other, or a key could be made while its old file is being overwritten.
  const changes = new Map<string, Promise<unknown>>();

  const change = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const next = (changes.get(name) ?? Promise.resolve()).catch(() => undefined).then(work);
    changes.set(name, next);
    try {
      await next;
    } finally {
      if (changes.get(name) === next) changes.delete(name);
    }
  };

  const find = (ref: WaveRef): Promise<Pseudonymiser | null> => {
    const name = fileNameOf(ref);
    const remembered = known.get(name);
    if (remembered) return remembered;
    const reading = read(join(folder, name));
    known.set(name, reading);
    const forget = () => {
      if (known.get(name) === reading) known.delete(name);
    };
    // What is not there now may be there later, so only a key is remembered.
    reading.then((key) => key ?? forget(), forget);
    return reading;
  };

  return {
    find,
    create: (ref) => {
      const name = fileNameOf(ref);
      return change(name, () => createSecretFile(join(folder, name), randomBytes(keyBytes)));
    },
    destroy: (ref) => {
      const name = fileNameOf(ref);
      // At once, before anything queued: from this moment on nobody computes under the key.
      const gone = Promise.resolve(null);
      known.set(name, gone);
      return change(name, async () => {
        await destroySecretFile(join(folder, name));
        if (known.get(name) === gone) known.delete(name);
      });
    },
  };
};
