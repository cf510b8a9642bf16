import type { Logger } from 'pino';
import { deliveryTimes } from '#core/delivery/delivery-times';
import type { Clock } from '#core/kernel/clock';
import type { Ids } from '#core/kernel/ids';
import { releaseLease, takeLease } from '#core/kernel/lease';
import type { LeaseStore } from '#core/kernel/lease-store';
import { describeFault } from '../describe-fault';

type Deps = {
  readonly leases: LeaseStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  readonly leaseMilliseconds?: number;
};

export type Leader = {
  /** Tries to become the one that keeps time, and goes on trying. */
  readonly start: () => Promise<void>;
  readonly isLeading: () => boolean;
  /** Lets another process take over at once. */
  readonly stop: () => Promise<void>;
};

/** The lease is one for the whole installation, whatever the tenant. */
const lease = { tenantId: 'installation', name: 'timer' };

/**
 * Makes the choice of the one process that keeps time: of any number that run, one opens, reminds and closes waves. What it
 * does is safe to repeat all the same, should two believe to lead for a moment.
 */
export const makeLeader = (deps: Deps): Leader => {
  const { leaseMilliseconds = deliveryTimes.leader } = deps;
  const owner = deps.ids.next();
  let leadsUntil = 0;
  let handle: NodeJS.Timeout | undefined;
  const renew = async (): Promise<void> => {
    const asked = Date.parse(deps.clock.now());
    try {
      leadsUntil = (await takeLease(deps, lease, owner, leaseMilliseconds)) ? asked + leaseMilliseconds : 0;
    } catch (error) {
      deps.log.error({ event: 'leader.renewal-failed', fault: describeFault(error) });
    }
  };
  return {
    start: async () => {
      await renew();
      handle = setInterval(() => void renew(), leaseMilliseconds / 3);
    },
    isLeading: () => Date.parse(deps.clock.now()) < leadsUntil,
    stop: async () => {
      clearInterval(handle);
      leadsUntil = 0;
      await releaseLease(deps, lease, owner).catch((error: unknown) =>
        deps.log.warn({ event: 'leader.release-failed', fault: describeFault(error) }),
      );
    },
  };
};
