/** Runs work that names the same thing one after the other, in the order it was asked for. */
export type OneAtATime = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Makes a queue per name within this process. */
export const makeOneAtATime = (): OneAtATime => {
  const last = new Map<string, Promise<unknown>>();
  return async (name, work) => {
    // What failed before is no reason not to try; its own caller heard of it.
    const turn = (last.get(name) ?? Promise.resolve()).catch(() => undefined).then(work);
    last.set(name, turn);
    try {
      return await turn;
    } finally {
      if (last.get(name) === turn) last.delete(name);
    }
  };
};
