import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Does a process of that number run? One that has ended and was not yet asked for its result does not. */
export const isRunning = (pid: number): boolean => {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

/** Waits until something holds, at most ten seconds. */
export const waitUntil = async (holds: () => boolean): Promise<void> => {
  for (const deadline = Date.now() + 10_000; !holds(); await sleep(20))
    if (Date.now() > deadline) throw new Error('waited in vain');
};
