import { type DeliveryTimes, deliveryTimes } from '#core/delivery/delivery-times';
import type { Clock } from '#core/kernel/clock';
import { onQueue, takeLease } from '#core/kernel/lease';
import type { LeaseStore } from '#core/kernel/lease-store';
import { type Wave, waveRefOf } from '#core/wave/wave';
import { asOfCard, isPending } from './invitation';
import type { InvitationStore } from './invitation-store';
import type { DeliveryWork, WorkQueue } from './work-queue';

type Deps = {
  readonly invitations: Pick<InvitationStore, 'buckets' | 'pendingPages'>;
  readonly leases: LeaseStore;
  readonly queue: Pick<WorkQueue, 'put'>;
  readonly clock: Clock;
  readonly times?: DeliveryTimes | undefined;
};

/** The lease of whoever works on a part of a wave, or will again; while it is held, the part needs nobody else. */
export const workLease = ({ kind, tenantId, workspaceId, waveId, bucket, microPulse }: DeliveryWork) => ({
  tenantId,
  name: ['work', kind, workspaceId, waveId, microPulse, bucket].join('|'),
});

const isAnythingPending = async ({ invitations }: Pick<Deps, 'invitations'>, wave: Wave): Promise<boolean> => {
  for await (const page of invitations.pendingPages(waveRefOf(wave), wave.microPulse)) {
    if (page.some(({ value }) => isPending(asOfCard(value, wave.microPulse)))) return true;
  }
  return false;
};

/** Stands for all parts of a wave together. */
const everyBucket = 'all';

/** Puts work on the queue for every part of the wave that nobody has in hand. */
export const makeDispatch = (
  deps: Omit<Deps, 'invitations'> & { readonly invitations: Pick<InvitationStore, 'buckets'> },
) => {
  const { times = deliveryTimes } = deps;
  return async (wave: Wave, kind: DeliveryWork['kind']): Promise<void> => {
    // Reminders of a wave are one piece of work: a part of a small wave is one or two people.
    const parts = kind === 'remind' ? [everyBucket] : deps.invitations.buckets;
    const all = parts.map(
      (bucket): DeliveryWork => ({ ...waveRefOf(wave), kind, bucket, microPulse: wave.microPulse }),
    );
    const isOurs = await Promise.all(all.map((work) => takeLease(deps, workLease(work), onQueue, times.onQueue)));
    await deps.queue.put(all.filter((_, index) => isOurs[index]));
  };
};

export type Dispatch = ReturnType<typeof makeDispatch>;

/**
 * Makes the watch that a wave gets delivered: as long as an invitation has no end, each part of the wave is worked on, or
 * work for it is on the queue. Answers true when every invitation has ended. A message that got lost, or a worker, is made
 * up for in this way.
 */
export const makeKeepDelivering = (deps: Deps) => {
  const dispatch = makeDispatch(deps);
  return async (wave: Wave): Promise<boolean> => {
    if (!(await isAnythingPending(deps, wave))) return true;
    await dispatch(wave, 'send');
    return false;
  };
};

export type KeepDelivering = ReturnType<typeof makeKeepDelivering>;
