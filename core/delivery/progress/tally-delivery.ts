import {
  addCounts,
  asOfCard,
  countInvitations,
  type Invitation,
  type InvitationCounts,
} from '#core/delivery/outbox/invitation';
import { plusMilliseconds, secondInMilliseconds } from '#core/kernel/clock';

/**
 * Why a planned invitation is not sent at this moment: it is next, a worker has it, it waits for the person's own hours,
 * Teams asked to slow down, or Teams does not know this bot.
 */
export type Wait = 'due' | 'being-sent' | 'own-hours' | 'teams-busy' | 'bot-not-registered';

/** Teams is never waited for as long as this, in milliseconds; what waits longer waits for the person. */
const longestTeamsWait = 20 * 60 * secondInMilliseconds;

/** The reason that a worker leaves on a planned invitation when Teams did not know this bot. */
const halted = 'bot-not-registered';

/** Why a pending invitation waits, as its row tells: who was attempted waits for Teams, who was not for their hours. */
export const waitOf = ({ state, notBefore, attempt, reason }: Invitation, now: string): Wait => {
  if (state === 'claimed') return 'being-sent';
  if (notBefore === null || notBefore <= now) return 'due';
  if (reason === halted) return halted;
  return attempt > 0 && notBefore <= plusMilliseconds(now, longestTeamsWait) ? 'teams-busy' : 'own-hours';
};

/** A state as everyone may see it; `planned` includes claimed. */
export type SettledState = Exclude<Invitation['state'], 'claimed'>;

/** How many invitations are in a state for a reason; those of a state add up to its count. */
export type ReasonCount = { readonly state: SettledState; readonly reason: string | null; readonly count: number };

/** The cards of the last minute: how many went out, or may have, and when the first and the last of them did. */
export type RecentSends = { readonly count: number; readonly first: string; readonly last: string };

/** All that the delivery of one card is told by, gathered in one pass over its rows. */
export type DeliveryTally = {
  readonly counts: InvitationCounts;
  readonly waits: Readonly<Record<Wait, number>>;
  readonly reasons: readonly ReasonCount[];
  readonly recent: RecentSends | null;
  /** The planned invitation that may be sent first of those that may not yet: when, and what it waits for. */
  readonly next: { readonly at: string; readonly wait: Wait } | null;
  readonly countedAt: string;
};

/** How far back sends are counted for the rate, in milliseconds. */
const rateWindow = 60 * secondInMilliseconds;

const states: readonly SettledState[] = ['planned', 'sent', 'unknown', 'unreachable', 'failed', 'cancelled'];

const sortedReasons = (reasons: ReadonlyMap<string, ReasonCount>): ReasonCount[] =>
  [...reasons.values()].sort(
    (one, other) => states.indexOf(one.state) - states.indexOf(other.state) || other.count - one.count,
  );

/** Counts what is added to it; holds counters, never rows. */
const makeCounters = (now: string) => {
  const since = plusMilliseconds(now, -rateWindow);
  const waits: Record<Wait, number> = {
    due: 0,
    'being-sent': 0,
    'own-hours': 0,
    'teams-busy': 0,
    'bot-not-registered': 0,
  };
  const reasons = new Map<string, ReasonCount>();
  let recent: RecentSends | null = null;
  let next: DeliveryTally['next'] = null;

  const addReason = (state: SettledState, reason: string | null): void => {
    const key = `${state}|${reason ?? ''}`;
    reasons.set(key, { state, reason, count: (reasons.get(key)?.count ?? 0) + 1 });
  };
  const addPending = (invitation: Invitation): void => {
    const wait = waitOf(invitation, now);
    waits[wait] += 1;
    addReason('planned', wait);
    const { notBefore } = invitation;
    const isLater = wait !== 'due' && wait !== 'being-sent' && notBefore !== null;
    if (isLater && (next === null || notBefore < next.at)) next = { at: notBefore, wait };
  };
  const addSend = (sentAt: string | null): void => {
    if (sentAt === null || sentAt < since) return;
    recent =
      recent === null
        ? { count: 1, first: sentAt, last: sentAt }
        : {
            count: recent.count + 1,
            first: sentAt < recent.first ? sentAt : recent.first,
            last: sentAt > recent.last ? sentAt : recent.last,
          };
  };
  return {
    add: (invitation: Invitation): void => {
      const { state, reason, sentAt } = invitation;
      if (state === 'planned' || state === 'claimed') {
        addPending(invitation);
        return;
      }
      addReason(state, reason);
      if (state === 'sent' || state === 'unknown') addSend(sentAt);
    },
    read: () => ({ waits, reasons: sortedReasons(reasons), recent, next, countedAt: now }),
  };
};

/** Goes once over the pages of a wave's invitations, as they stand when this card is the newest. */
export const tallyDelivery = async (
  pages: AsyncIterable<readonly { readonly value: Invitation }[]>,
  microPulse: number,
  now: string,
): Promise<DeliveryTally> => {
  const counters = makeCounters(now);
  let counts = countInvitations([]);
  for await (const page of pages) {
    const invitations = page.map(({ value }) => asOfCard(value, microPulse));
    counts = addCounts(counts, countInvitations(invitations));
    for (const invitation of invitations) counters.add(invitation);
  }
  return { counts, ...counters.read() };
};
