import { type Clock, secondInMilliseconds } from './clock';
import type { Ids } from './ids';
import { releaseLease, takeLease } from './lease';
import type { LeaseStore } from './lease-store';

type Deps = {
  readonly leases: LeaseStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly times?: { readonly leader: number } | undefined;
  /** Runs something again and again until it is told to stop. */
  readonly every: (milliseconds: number, work: () => Promise<void>) => () => void;
};

/** Another process does the work, or keeps time, so long after the one that did has died. */
export const leaderMilliseconds = 15 * secondInMilliseconds;

/** Does work that only one process may do at a time; `busy` when another process does it. */
export type WithLease = <T>(tenantId: string, name: string, work: () => Promise<T>) => Promise<T | 'busy'>;

/** Makes the guard that lets one process at a time do a piece of work, whoever else tries. */
export const makeWithLease =
  (deps: Deps): WithLease =>
  async (tenantId, name, work) => {
    const owner = deps.ids.next();
    // While its process lives a lease is renewed three times as often as it runs out.
    const { leader: leaseMilliseconds } = deps.times ?? { leader: leaderMilliseconds };
    if (!(await takeLease(deps, { tenantId, name }, owner, leaseMilliseconds))) return 'busy';
    const stop = deps.every(leaseMilliseconds / 3, async () => {
      await takeLease(deps, { tenantId, name }, owner, leaseMilliseconds);
    });
    try {
      return await work();
    } finally {
      stop();
      await releaseLease(deps, { tenantId, name }, owner);
    }
  };
