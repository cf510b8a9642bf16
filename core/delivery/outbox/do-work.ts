import { type DeliveryTimes, deliveryTimes } from '#core/delivery/delivery-times';
import type { BucketOutcome } from '#core/delivery/sending/deliver-bucket';
import { type Clock, secondInMilliseconds } from '#core/kernel/clock';
import { releaseLease, takeLease } from '#core/kernel/lease';
import type { LeaseStore } from '#core/kernel/lease-store';
import type { Wave } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import type { Workspace } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import { workLease } from './dispatch';
import type { DeliveryWork, WorkInHand, WorkQueue } from './work-queue';

type Deps = {
  readonly waves: Pick<WaveStore, 'find'>;
  readonly workspaces: Pick<WorkspaceStore, 'find'>;
  readonly leases: LeaseStore;
  readonly queue: Pick<WorkQueue, 'putBack' | 'done' | 'setAside'>;
  readonly send: (workspace: Workspace, wave: Wave, bucket: string) => Promise<BucketOutcome>;
  readonly remind: (workspace: Workspace, wave: Wave) => Promise<BucketOutcome>;
  readonly clock: Clock;
  readonly times?: DeliveryTimes | undefined;
};

/** Work that failed so often is set aside, to be looked at by a person. */
const mostFailures = 5;

/** Work that was set aside is tried again after this long, in milliseconds. */
const asideMilliseconds = 60 * 60 * secondInMilliseconds;

/** A wave that pauses is looked at this often, in milliseconds. */
const pauseMilliseconds = 5 * secondInMilliseconds;

/** Work that waits for a time far off is looked at this often, in milliseconds, because settings and people change. */
const longestWaitMilliseconds = {
  send: 5 * 60 * secondInMilliseconds,
  remind: 60 * 60 * secondInMilliseconds,
} as const;

/** What is to be done for a wave as it is now: nothing any more, nothing yet, or the work. */
const standingOf = (wave: Wave | undefined, workspace: Workspace | undefined, work: DeliveryWork) => {
  if (wave?.state !== 'open' || wave.microPulse !== work.microPulse) return 'over';
  // Removed from its team, the app has nobody to send for; it may be added again.
  return wave.paused || !workspace?.installed ? 'paused' : 'on';
};

const doIt = async (deps: Deps, work: DeliveryWork): Promise<BucketOutcome> => {
  const wave = (await deps.waves.find(work))?.value;
  const workspace = (await deps.workspaces.find(work))?.value;
  const standing = standingOf(wave, workspace, work);
  if (standing === 'over' || !wave || !workspace) return { kind: 'done' };
  if (standing === 'paused') return { kind: 'again', afterMilliseconds: pauseMilliseconds };
  return deps[work.kind](workspace, wave, work.bucket);
};

/**
 * Makes the step that does one piece of work and gives it back to the queue, or takes it off. Work for a part of a wave
 * that somebody else has in hand is dropped: they, or the watch over the wave, will see it through. Work that fails stays
 * hidden for a while and comes again; after five failures it is set aside. Faults are thrown.
 */
export const makeDoWork =
  (deps: Deps) =>
  async (inHand: WorkInHand): Promise<'done' | 'again' | 'dropped' | 'set-aside'> => {
    const { times = deliveryTimes } = deps;
    const { work, id } = inHand;
    if (inHand.failures >= mostFailures) {
      await deps.queue.setAside(inHand);
      // Else the watch over the wave would soon put the same work on the queue again.
      await takeLease(deps, workLease(work), id, asideMilliseconds);
      return 'set-aside';
    }
    const lease = workLease(work);
    if (!(await takeLease(deps, lease, id, times.hidden))) {
      await deps.queue.done(inHand);
      return 'dropped';
    }
    const outcome = await doIt(deps, work);
    if (outcome.kind === 'done') {
      await deps.queue.done(inHand);
      await releaseLease(deps, lease, id);
      return 'done';
    }
    const wait = Math.min(outcome.afterMilliseconds, longestWaitMilliseconds[work.kind]);
    await takeLease(deps, lease, id, wait + times.onQueue);
    await deps.queue.putBack(inHand, wait);
    return 'again';
  };

export type DoWork = ReturnType<typeof makeDoWork>;
