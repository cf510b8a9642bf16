import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from './error-code';

/**
 * Makes a folder, and those above it, for this user alone; one that exists is left as it is. Step by step, because
 * Node's own recursive mkdir never returns where the system has no such place (below /proc, for one).
 */
export const makePrivateFolder = async (path: string): Promise<void> => {
  const make = () => mkdir(path, { mode: 0o700 });
  try {
    await make();
  } catch (error) {
    if (hasCode(error, 'EEXIST') && (await stat(path)).isDirectory()) return;
    if (!hasCode(error, 'ENOENT') || dirname(path) === path) throw error;
    await makePrivateFolder(dirname(path));
    // Somebody else may have been as fast.
    await make().catch((again: unknown) => {
      if (!hasCode(again, 'EEXIST')) throw again;
    });
  }
};
