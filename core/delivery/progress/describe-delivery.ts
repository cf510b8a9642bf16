import { countInvitations, type InvitationCounts } from '#core/delivery/outbox/invitation';
import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import type { WorkQueue } from '#core/delivery/outbox/work-queue';
import { cardsOf } from '#core/instrument/card-items';
import type { FindInstrument } from '#core/instrument/find-instrument';
import { type Clock, plusMilliseconds, secondInMilliseconds } from '#core/kernel/clock';
import { newestCardAt } from '#core/wave/next-card-at';
import { type Wave, waveRefOf } from '#core/wave/wave';
import { countReminded } from './count-reminders';
import { type DeliveryTally, type ReasonCount, type SettledState, tallyDelivery } from './tally-delivery';

/** What the delivery of a wave is doing now; `stopped` when Teams does not know this bot. */
export const doings = [
  'not-open',
  'starting',
  'sending',
  'waiting-for-hours',
  'waiting-for-teams',
  'paused',
  'stopped',
  'done',
  'ended',
] as const;
export type Doing = (typeof doings)[number];

/** How far the newest card of a wave has got, in counts alone. */
export type Delivery = {
  readonly wave: Wave;
  /** How many cards the wave has. */
  readonly cards: number;
  readonly counts: InvitationCounts;
  /** How many of `planned` a worker has in its hands. */
  readonly claimed: number;
  /** Every state that holds any, by reason. Of `planned`, the reason is what it waits for. */
  readonly reasons: readonly ReasonCount[];
  /** Cards a second of late; null when none went out in the last minute. */
  readonly perSecond: number | null;
  /** How long what may be sent now will take, in seconds; null when nothing is being sent or the rate is not known. */
  readonly secondsLeft: number | null;
  /** Since when the invitation that has waited longest waits: since its card became due. */
  readonly oldestWaitingAt: string | null;
  /** When the next may be sent, if none may be now. */
  readonly nextAttemptAt: string | null;
  readonly doing: Doing;
  /** How many were reminded of the newest card; null while the wave is open, and where it would tell of few people. */
  readonly reminded: number | null;
  /** How many pieces of work failed again and again and were set aside, for somebody in IT to look at. */
  readonly setAside: number;
  readonly updatedAt: string;
};

type Deps = {
  readonly invitations: Pick<InvitationStore, 'pages'>;
  readonly findInstrument: FindInstrument;
  readonly clock: Clock;
  readonly queue: Pick<WorkQueue, 'listSetAside'>;
} & Parameters<typeof countReminded>[0];

/** So long a count is good for everybody who asks, in milliseconds. */
const goodFor = 2 * secondInMilliseconds;

/** A count that took long is good for so many times as long: a large wave is not counted all the time. */
const goodForDurations = 4;

/** The counts of so many waves are remembered at the most. */
const mostRemembered = 50;

type Counted = DeliveryTally & Pick<Delivery, 'reminded' | 'setAside'>;

const countSetAside = async ({ queue }: Pick<Deps, 'queue'>, wave: Wave): Promise<number> => {
  const mine = (await queue.listSetAside()).flatMap(({ work }) => (work?.waveId === wave.id ? [work] : []));
  // The same work may have been set aside more than once.
  return new Set(mine.map(({ kind, bucket, microPulse }) => `${kind} ${bucket} ${microPulse}`)).size;
};

const countAll = async (deps: Deps, wave: Wave, now: string): Promise<Counted> => {
  const [tally, setAside] = await Promise.all([
    tallyDelivery(deps.invitations.pages(waveRefOf(wave)), wave.microPulse, now),
    countSetAside(deps, wave),
  ]);
  const { sent, unknown } = tally.counts;
  const reminded = await countReminded(deps, wave, sent + unknown);
  return { ...tally, reminded, setAside };
};

type Count = { readonly tally: Promise<Counted> /** Null while it is being counted. */; staleAt: string | null };

/** Makes the counter of a wave's rows, which counts once for all who ask at about the same time. */
const makeRecallTally = (deps: Deps) => {
  const counts = new Map<string, Count>();
  const begin = (wave: Wave, key: string): Count => {
    const begun = deps.clock.now();
    const tally = countAll(deps, wave, begun);
    const count: Count = { tally, staleAt: null };
    tally.then(
      () => {
        const now = deps.clock.now();
        const took = Date.parse(now) - Date.parse(begun);
        count.staleAt = plusMilliseconds(now, Math.max(goodFor, goodForDurations * took));
      },
      () => counts.delete(key),
    );
    return count;
  };
  return (wave: Wave): Promise<Counted> => {
    const key = `${wave.tenantId}|${wave.workspaceId}|${wave.id}|${wave.microPulse}`;
    const known = counts.get(key);
    if (known && (known.staleAt === null || deps.clock.now() < known.staleAt)) return known.tally;
    const count = begin(wave, key);
    // Written anew, so that the wave that was not asked about for longest is forgotten first.
    counts.delete(key);
    counts.set(key, count);
    const [oldest] = counts.keys();
    if (oldest !== undefined && counts.size > mostRemembered) counts.delete(oldest);
    return count.tally;
  };
};

/** A rate is not told from less than this, in milliseconds: the first cards of a burst would promise too much. */
const shortestSpan = 10 * secondInMilliseconds;

/** Counted from the first card of the last minute, so that it is true from the beginning of a burst. */
const rateOf = ({ recent, countedAt }: DeliveryTally): number | null => {
  if (recent === null) return null;
  const span = Math.max(Date.parse(countedAt) - Date.parse(recent.first), shortestSpan);
  return recent.count / (span / secondInMilliseconds);
};

/** Is the bot refused, and has nothing gone out since? */
const isStopped = ({ waits, recent, countedAt }: DeliveryTally): boolean =>
  waits['bot-not-registered'] > 0 && (recent === null || recent.last < plusMilliseconds(countedAt, -shortestSpan));

/** What an open wave that is not paused does about its planned invitations. */
const doingNow = (tally: DeliveryTally): Doing => {
  const { counts, waits, next } = tally;
  if (isStopped(tally)) return 'stopped';
  const hasBegun = waits['being-sent'] > 0 || counts.planned < counts.invited;
  if (waits.due > 0 || waits['being-sent'] > 0) return hasBegun ? 'sending' : 'starting';
  return next?.wait === 'own-hours' ? 'waiting-for-hours' : 'waiting-for-teams';
};

const doingOf = ({ state, paused }: Wave, tally: DeliveryTally): Doing => {
  if (state === 'draft' || state === 'scheduled') return 'not-open';
  if (state !== 'open') return 'ended';
  if (tally.counts.planned === 0) return 'done';
  return paused ? 'paused' : doingNow(tally);
};

const secondsLeftOf = (tally: DeliveryTally, doing: Doing, perSecond: number | null): number | null => {
  if (doing !== 'sending' || perSecond === null) return null;
  return Math.ceil((tally.counts.planned - tally.waits['own-hours']) / perSecond);
};

const nothingSent = (now: string): Counted => ({
  counts: countInvitations([]),
  waits: { due: 0, 'being-sent': 0, 'own-hours': 0, 'teams-busy': 0, 'bot-not-registered': 0 },
  reasons: [],
  recent: null,
  next: null,
  countedAt: now,
  reminded: null,
  setAside: 0,
});

const settledStates: readonly SettledState[] = ['planned', 'sent', 'unknown', 'unreachable', 'failed', 'cancelled'];

/** What is still known once the invitations were removed: how many ended how, and not why. */
const atItsEnd = (counts: InvitationCounts, now: string): Counted => ({
  ...nothingSent(now),
  counts,
  reasons: settledStates.flatMap((state) => (counts[state] > 0 ? [{ state, reason: null, count: counts[state] }] : [])),
});

/**
 * Makes the reader of a wave's delivery. Its rows are counted once every two seconds at the most, whoever asks; what the
 * wave itself says, such as that it is paused, holds at once.
 */
export const makeDescribeDelivery = (deps: Deps) => {
  const recallTally = makeRecallTally(deps);
  const tallyOf = async (wave: Wave): Promise<Counted> => {
    if (wave.endCounts) return atItsEnd(wave.endCounts, deps.clock.now());
    return wave.openedAt ? recallTally(wave) : nothingSent(deps.clock.now());
  };
  return async (wave: Wave): Promise<Delivery> => {
    const instrument = await deps.findInstrument(wave, wave.instrumentId, wave.instrumentVersion);
    if (!instrument) throw new Error('A planned wave has no instrument');
    const tally = await tallyOf(wave);
    const { counts, waits, reasons, next, countedAt, reminded, setAside } = tally;
    const doing = doingOf(wave, tally);
    const perSecond = rateOf(tally);
    const isSomeDue = waits.due > 0 || waits['being-sent'] > 0;
    return {
      wave,
      cards: cardsOf(instrument),
      counts,
      claimed: waits['being-sent'],
      reasons,
      perSecond,
      secondsLeft: secondsLeftOf(tally, doing, perSecond),
      oldestWaitingAt: counts.planned > 0 ? newestCardAt(wave, instrument) : null,
      nextAttemptAt: isSomeDue ? null : (next?.at ?? null),
      doing,
      reminded,
      setAside,
      updatedAt: countedAt,
    };
  };
};
