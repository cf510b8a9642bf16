import { randomBytes } from 'node:crypto';
import { chmod, link, open, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode } from './error-code';
import { makePrivateFolder } from './make-private-folder';

/** A file that must be secret can be read by others; the message says how to put that right. */
export class UnsafeSecretFileError extends Error {
  override readonly name = 'UnsafeSecretFileError';
  constructor(readonly path: string) {
    super(`${path} can be read by other users of this machine. Run: chmod 600 '${path}'`);
  }
}

// A new name is on the disk only once its folder is; Windows has no such call and needs none.
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};

/** Reads a secret file; null when there is none, a fault when others can read it. */
export const readSecretFile = async (path: string): Promise<Buffer | null> => {
  try {
    const handle = await open(path, 'r');
    try {
      const { mode } = await handle.stat();
      // Windows reports a mode that says nothing about who can read the file.
      if (process.platform !== 'win32' && (mode & 0o077) !== 0) throw new UnsafeSecretFileError(path);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
};

/**
 * Writes a secret file unless it exists. It appears whole or not at all, and of two writers at once one wins, because
 * a hard link is made exclusively; whoever lost reads what the other wrote.
 */
export const createSecretFile = async (path: string, content: Uint8Array): Promise<'created' | 'exists'> => {
  const folder = dirname(path);
  await makePrivateFolder(folder);
  await chmod(folder, 0o700);
  const draft = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  await writeFile(draft, content, { mode: 0o600, flag: 'wx', flush: true });
  try {
    await link(draft, path);
    await syncFolder(folder);
    return 'created';
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return 'exists';
    throw error;
  } finally {
    await unlink(draft);
  }
};

/**
 * Overwrites a secret file, empties it and removes it; repeating it is fine. A file that was emptied and then survived
 * a crash is empty, never a wrong secret. Disks that write elsewhere on every change may still hold the old bytes.
 */
export const destroySecretFile = async (path: string): Promise<void> => {
  try {
    const { size } = await stat(path);
    const handle = await open(path, 'r+');
    try {
      await handle.write(randomBytes(size), 0, size, 0);
      await handle.sync();
      await handle.truncate(0);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await unlink(path);
    await syncFolder(dirname(path));
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
};
