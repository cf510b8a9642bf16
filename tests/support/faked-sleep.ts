import timers from 'node:timers/promises';

/** Lets what sleeps by way of `node:timers/promises` follow the clock of the test, which jest's fake timers leave out. */
export const letSleepBeFaked = (): void => {
  const sleep = <T>(milliseconds?: number, value?: T, { signal }: { readonly signal?: AbortSignal } = {}): Promise<T> =>
    new Promise((resolve, reject) => {
      const handle = setTimeout(() => resolve(value as T), milliseconds);
      signal?.addEventListener('abort', () => {
        clearTimeout(handle);
        reject(signal.reason);
      });
    });
  jest.spyOn(timers, 'setTimeout').mockImplementation(sleep as typeof timers.setTimeout);
};
