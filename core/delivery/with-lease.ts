import type { Clock } from '#core/kernel/clock';
import type { Ids } from '#core/kernel/ids';
import { type DeliveryTimes, deliveryTimes } from './delivery-times';
import { releaseLease, takeLease } from './lease';
import type { LeaseStore } from './lease-store';

type Deps = {
  readonly leases: LeaseStore;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Runs something again and again until it is told to stop. */
  readonly times?: DeliveryTimes | undefined;
  readonly every: (milliseconds: number, work: () => Promise<void>) => () => void;
};

/** Does work that only one process may do at a time; `busy` when another process does it. */
export type WithLease = <T>(tenantId: string, name: string, work: () => Promise<T>) => Promise<T | 'busy'>;

/** Makes the guard that lets one process at a time do a piece of work, whoever else tries. */
export const makeWithLease =
  (deps: Deps): WithLease =>
  async (tenantId, name, work) => {
    const owner = deps.ids.next();
    // While its process lives a lease is renewed three times as often as it runs out.
    const { leader: leaseMilliseconds } = deps.times ?? deliveryTimes;
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
