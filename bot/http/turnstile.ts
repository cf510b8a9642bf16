/** How many may be inside at once, how many may wait in front, and for how long. */
export type Room = { readonly most: number; readonly waiting: number; readonly patienceMilliseconds: number };

type Leave = () => void;

/** Lets in, in order of coming; `enter` answers how to leave again, null when there was no room or it took too long. */
export type Turnstile = { readonly enter: () => Promise<Leave | null> };

/** Makes a turnstile: a crowd that comes at once gets in one after the other, one that keeps coming is turned away. */
export const makeTurnstile = ({ most, waiting, patienceMilliseconds }: Room): Turnstile => {
  // A set keeps the order of coming, and whoever gives up is taken out of its middle.
  const queue = new Set<() => void>();
  let inside = 0;

  const leave = (): void => {
    inside -= 1;
    const [next] = queue;
    next?.();
  };

  const comeIn = (): Leave => {
    inside += 1;
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      leave();
    };
  };

  const wait = (): Promise<Leave | null> =>
    new Promise((resolve) => {
      const stand = (): void => {
        clearTimeout(patience);
        queue.delete(stand);
        resolve(comeIn());
      };
      const patience = setTimeout(() => {
        queue.delete(stand);
        resolve(null);
      }, patienceMilliseconds);
      queue.add(stand);
    });

  return {
    enter: async () => {
      if (inside < most) return comeIn();
      return queue.size < waiting ? wait() : null;
    },
  };
};
