/** Waits until the next card may go out. */
export type Pace = () => Promise<void>;

/**
 * Makes a pace of at most `perSecond` sends, evenly spaced. Teams allows an app 50 requests a second in a tenant; this
 * pace is one process's, a pace shared by several processes belongs to the outbox on queues.
 */
export const makePace = (perSecond: number): Pace => {
  const interval = 1000 / perSecond;
  let next = 0;
  return async () => {
    const now = Date.now();
    const turn = Math.max(now, next);
    next = turn + interval;
    if (turn > now) await new Promise((resolve) => setTimeout(resolve, turn - now));
  };
};
