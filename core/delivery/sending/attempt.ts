// What becomes of an invitation when a worker takes it up, and when Teams has answered.

import { deliveryTimes } from '#core/delivery/delivery-times';
import type { Invitation } from '#core/delivery/outbox/invitation';
import { plusMilliseconds, secondInMilliseconds } from '#core/kernel/clock';
import { mayBeAsked, type Person } from '#core/stakeholder/person';
import type { WaveKind } from '#core/wave/wave';
import type { SendOutcome } from './sender';

/** Where Teams names no time the first wait is this long, and doubles with each attempt up to the longest. */
const firstWaitMilliseconds = 2 * secondInMilliseconds;
const longestWaitMilliseconds = 15 * 60 * secondInMilliseconds;
/** Waits differ by up to a fifth, so that those who were refused together do not come back together. */
const jitter = 0.2;

/** A card that our own code cannot make or send fails for good after so many attempts. */
const mostFaults = 3;

/** How long to wait after so many attempts; `draw` is a number in [0, 1). */
export const waitAfter = (attempt: number, draw: number): number => {
  const wait = Math.min(firstWaitMilliseconds * 2 ** Math.max(attempt - 1, 0), longestWaitMilliseconds);
  return Math.round(wait * (1 - jitter + 2 * jitter * draw));
};

/** Why a person is not sent a card now, as the final state of the invitation; null when they are. */
export const withoutSending = (
  invitation: Invitation,
  person: Person | undefined,
  kind: WaveKind,
): Invitation | null => {
  const done = { ...invitation, notBefore: null };
  if (person?.reachability !== 'reachable') {
    return { ...done, state: 'unreachable', reason: person?.reachability ?? 'gone' };
  }
  if (!mayBeAsked(person)) return { ...done, state: 'cancelled', reason: 'asked-to-stop' };
  if (person.preferences.channel !== 'page') return null;
  if (kind === 'message') return { ...done, state: 'cancelled', reason: 'wants-no-messages' };
  // The card stands on their page: they may answer, so they count as asked.
  return { ...done, state: 'cancelled', reason: 'prefers-page', delivered: invitation.delivered + 1 };
};

/** The invitation in the hands of the worker that this claim names. */
export const claimFor = (
  invitation: Invitation,
  claim: string,
  now: string,
  lease = deliveryTimes.lease,
): Invitation => ({
  ...invitation,
  state: 'claimed',
  attempt: invitation.attempt + 1,
  claim,
  notBefore: plusMilliseconds(now, lease),
});

/** A claimed invitation that was not sent after all, to be taken up again at its turn. */
export const giveBack = (invitation: Invitation, notBefore: string): Invitation => ({
  ...invitation,
  state: 'planned',
  attempt: invitation.attempt - 1,
  claim: null,
  notBefore,
});

/** What came of sending, or that our own code failed before anything was sent. */
export type AttemptOutcome = SendOutcome | { readonly kind: 'fault' };

/** The invitation after an attempt. What Teams was too busy for goes back to planned: throttling is never an end. */
export const afterAttempt = (
  invitation: Invitation,
  outcome: AttemptOutcome,
  now: string,
  draw: number,
): Invitation => {
  const done = { ...invitation, notBefore: null, claim: null, reason: null };
  const planned = (milliseconds: number): Invitation => ({
    ...done,
    state: 'planned',
    notBefore: plusMilliseconds(now, milliseconds),
  });
  switch (outcome.kind) {
    case 'sent':
      return {
        ...done,
        state: 'sent',
        activityId: outcome.activityId,
        delivered: invitation.delivered + 1,
        sentAt: now,
      };
    case 'later':
      return planned(outcome.afterMilliseconds ?? waitAfter(invitation.attempt, draw));
    case 'halt':
      return { ...planned(outcome.afterMilliseconds), reason: outcome.reason };
    case 'fault':
      return invitation.attempt < mostFaults
        ? planned(waitAfter(invitation.attempt, draw))
        : { ...done, state: 'failed', reason: 'fault' };
    case 'unknown':
      return { ...done, state: 'unknown', reason: 'connection-lost', delivered: invitation.delivered + 1, sentAt: now };
    case 'unreachable':
    case 'failed':
      return { ...done, state: outcome.kind, reason: outcome.reason };
  }
};
