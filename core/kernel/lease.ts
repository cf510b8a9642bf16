import { type Clock, plusMilliseconds } from './clock';
import type { LeaseRow, LeaseStore } from './lease-store';

type Deps = { readonly leases: LeaseStore; readonly clock: Clock };
type Name = Pick<LeaseRow, 'tenantId' | 'name'>;

/** The owner of what lies on a queue: whoever takes it off may have the lease. */
export const onQueue = 'on-queue';

/** Is the work free for this owner: run out, theirs already, or on a queue, unless it is to be put there again? */
const isFreeFor = (lease: LeaseRow, owner: string, now: string): boolean =>
  lease.expiresAt <= now || (lease.owner === onQueue ? owner !== onQueue : lease.owner === owner);

/**
 * Takes a lease, or makes one's own last longer: true when it is held for so many milliseconds from now. Of two who try
 * at once one gets it.
 */
export const takeLease = async (
  { leases, clock }: Deps,
  { tenantId, name }: Name,
  owner: string,
  milliseconds: number,
): Promise<boolean> => {
  const now = clock.now();
  const found = await leases.find(tenantId, name);
  if (found && !isFreeFor(found.value, owner, now)) return false;
  const lease = {
    tenantId,
    name,
    owner,
    expiresAt: plusMilliseconds(now, milliseconds),
    note: found?.value.note ?? '',
  };
  const outcome = found ? await leases.replace(lease, found.version) : await leases.add(lease);
  if (outcome === 'written') return true;
  // A conflict may be our own write, sent twice: then the lease is ours all the same.
  const current = (await leases.find(tenantId, name))?.value;
  return current?.owner === owner && current.expiresAt === lease.expiresAt;
};

/** Gives a lease back before it runs out; nothing happens when somebody else has it meanwhile. */
export const releaseLease = async ({ leases, clock }: Deps, { tenantId, name }: Name, owner: string): Promise<void> => {
  const found = await leases.find(tenantId, name);
  if (found?.value.owner !== owner) return;
  await leases.replace({ ...found.value, expiresAt: clock.now() }, found.version);
};
