import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf, hasCode } from '../keys/error-code';
import { makePrivateFolder } from '../keys/make-private-folder';
import { findProcessMark, isStillRunning, type ProcessMark } from './process-mark';
import { StartupProblem } from './startup-problem';

/** The right of one process to use a data folder. */
export type DataFolderLock = {
  /** Records a child that writes into the folder: a successor waits until it has ended. */
  track(pid: number): Promise<void>;
  release(): Promise<void>;
};

const childPatienceMilliseconds = 20_000;
const pollMilliseconds = 50;

// One line a process, its number first, so that the file's beginning is the number of the owner.
const toText = (marks: readonly ProcessMark[]): string =>
  marks.map(({ pid, startedAt }) => `${pid} ${startedAt}\n`).join('');
const fromText = (text: string): ProcessMark[] =>
  [...text.matchAll(/^(\d+) (\S+)$/gm)].map(([, pid, startedAt = '']) => ({ pid: Number(pid), startedAt }));

const readText = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
};

// Exclusive and whole at once: nobody sees a lock without its owner's number.
const claim = async (path: string, mine: ProcessMark): Promise<boolean> => {
  const draft = `${path}.${mine.pid}.tmp`;
  await writeFile(draft, toText([mine]), { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await unlink(draft);
  }
};

const inUse = (owner: ProcessMark | undefined): StartupProblem =>
  new StartupProblem('local.start.folder-in-use', { process: String(owner?.pid ?? '?') });

// After kill -9 the children are still saving for a moment; to start on their files before they end would lose data.
const waitForChildren = async (children: readonly ProcessMark[]): Promise<void> => {
  const deadline = Date.now() + childPatienceMilliseconds;
  for (const child of children)
    while (await isStillRunning(child)) {
      if (Date.now() > deadline) throw new StartupProblem('local.start.folder-closing', { process: String(child.pid) });
      await sleep(pollMilliseconds);
    }
};

const putBack = async (aside: string, path: string): Promise<void> => {
  try {
    await link(aside, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
};

/** Removes the lock of a process that has ended, unless somebody else has done so and has a lock of its own there. */
const removeStale = async (path: string, stale: string, mine: ProcessMark): Promise<void> => {
  const aside = `${path}.${mine.pid}.stale`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  if ((await readText(aside)) !== stale) await putBack(aside, path);
  await unlink(aside);
};

const acquire = async (path: string, mine: ProcessMark): Promise<void> => {
  let isFirstTry = true;
  while (!(await claim(path, mine))) {
    isFirstTry = false;
    const found = await readText(path);
    if (found === null) continue;
    const [owner, ...children] = fromText(found);
    if (owner && (await isStillRunning(owner))) throw inUse(owner);
    await waitForChildren(children);
    await removeStale(path, found, mine);
  }
  if (isFirstTry) return;
  // Of several that removed the same stale lock, one may have moved our new one aside: whose it is in the end counts.
  await sleep(2 * pollMilliseconds);
  const [owner] = fromText((await readText(path)) ?? '');
  if (owner?.pid !== mine.pid) throw inUse(owner);
};

/** Takes the data folder for this process, makes it if needed, or says in one message why that cannot be. */
export const lockDataFolder = async (folder: string): Promise<DataFolderLock> => {
  const path = join(folder, 'pmo-pulse.pid');
  const mine = await findProcessMark(process.pid);
  if (mine === null) throw new Error('this process does not find itself');
  try {
    await makePrivateFolder(folder);
    await acquire(path, mine);
  } catch (error) {
    if (error instanceof StartupProblem) throw error;
    const reason = codeOf(error) ?? String(error);
    throw new StartupProblem('local.start.folder-unusable', { folder, reason }, { cause: error });
  }
  const held = [mine];
  return {
    track: async (pid) => {
      const child = await findProcessMark(pid);
      if (child === null) return;
      held.push(child);
      const draft = `${path}.${pid}.tmp`;
      await writeFile(draft, toText(held), { mode: 0o600 });
      await rename(draft, path);
    },
    release: async () => {
      const [owner] = fromText((await readText(path)) ?? '');
      if (owner?.pid !== mine.pid) return;
      // Released twice, the second finds nothing to remove.
      await unlink(path).catch((error: unknown) => {
        if (!hasCode(error, 'ENOENT')) throw error;
      });
    },
  };
};
