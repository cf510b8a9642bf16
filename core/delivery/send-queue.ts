import type { Clock } from '#core/kernel/clock';
import type { Stored } from '#core/kernel/stored';
import { type Wave, waveRefOf } from '#core/wave/wave';
import { asOfCard, type Invitation, isPending } from './invitation';
import type { InvitationStore } from './invitation-store';

/** Invitations that are due; the worker takes them from the front and empties it to give up for now. */
export type SendQueue = Stored<Invitation>[];

type Deps = { readonly invitations: Pick<InvitationStore, 'pendingPages'>; readonly clock: Clock };

/** So many invitations are read at once: more than a minute's work, far less than a large wave. */
const longestQueue = 5000;

/** So many waves' queues are kept at the most; a wave that ended early leaves its own behind. */
const mostQueues = 50;

const pendingOf = (page: readonly Stored<Invitation>[], { microPulse }: Wave): SendQueue =>
  page
    .map(({ value, version }) => ({ value: asOfCard(value, microPulse), version }))
    .filter(({ value }) => isPending(value));

const isDue = ({ notBefore }: Invitation, now: string): boolean => notBefore === null || notBefore <= now;

/** The next that are due; null when nothing is pending, due or not. */
const readQueue = async (deps: Deps, wave: Wave): Promise<SendQueue | null> => {
  const queue: SendQueue = [];
  const now = deps.clock.now();
  let isDone = true;
  for await (const page of deps.invitations.pendingPages(waveRefOf(wave), wave.microPulse)) {
    const pending = pendingOf(page, wave);
    if (pending.length > 0) isDone = false;
    queue.push(...pending.filter(({ value }) => isDue(value, now)));
    if (queue.length >= longestQueue) break;
  }
  return isDone ? null : queue;
};

/**
 * Makes the finder of a wave's queue: what the last pass left, else what is read; null when nothing is pending any more.
 * Reading a large wave anew for every two seconds of sending would cost more than the sending. What somebody else changed
 * meanwhile fails its claim, and is read again when the queue is empty.
 */
export const makeFindSendQueue = (deps: Deps) => {
  const left = new Map<string, { readonly microPulse: number; readonly queue: SendQueue }>();
  return async (wave: Wave): Promise<SendQueue | null> => {
    const key = `${wave.tenantId}|${wave.workspaceId}|${wave.id}`;
    const known = left.get(key);
    left.delete(key);
    const isUsable = known !== undefined && known.microPulse === wave.microPulse && known.queue.length > 0;
    const queue = isUsable ? known.queue : await readQueue(deps, wave);
    if (queue === null) return null;
    left.set(key, { microPulse: wave.microPulse, queue });
    const [oldest] = left.keys();
    if (oldest !== undefined && left.size > mostQueues) left.delete(oldest);
    return queue;
  };
};
