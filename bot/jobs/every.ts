/** Runs something again and again, each time after the last has ended, until what it gives is called. */
export const every = (milliseconds: number, work: () => Promise<void>): (() => void) => {
  let handle: NodeJS.Timeout;
  let isStopped = false;
  const again = (): void => {
    handle = setTimeout(
      () =>
        void work()
          .catch(() => undefined)
          .finally(() => isStopped || again()),
      milliseconds,
    );
  };
  again();
  return () => {
    isStopped = true;
    clearTimeout(handle);
  };
};
