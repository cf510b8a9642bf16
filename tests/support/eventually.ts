import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again until the answer is neither null, undefined nor false; fails after `patience` milliseconds. */
export const eventually = async <T>(
  ask: () => T | Promise<T>,
  patience = 20_000,
): Promise<Exclude<T, null | undefined | false>> => {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) {
      return answer as Exclude<T, null | undefined | false>;
    }
    if (Date.now() > deadline) throw new Error(`Still ${String(answer)} after ${patience} ms`);
    await sleep(50);
  }
};
