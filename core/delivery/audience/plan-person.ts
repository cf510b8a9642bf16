import { type Ask, type AskKind, waitFor } from '#core/delivery/fatigue/fatigue-guard';
import { nextAllowedAt } from '#core/delivery/sending/sending-hours';
import { dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import type { Person } from '#core/stakeholder/person';
import { longestWaitDays } from '#core/wave/wave-dates';
import type { WorkspaceSettings } from '#core/workspace/workspace';

/** Why somebody who is meant gets nothing. */
export const leftOutReasons = [
  'not-registered',
  'pmo-member',
  'never-met',
  'not-installed',
  'blocked',
  'admin-disabled',
  'gone',
  'asked-to-stop',
  'asked-recently',
  'asked-as-often-as-chosen',
  'closes-first',
  'wants-no-messages',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** What is planned for one person: when the card goes out or stands on their own page, or why none does. */
export type PersonPlan =
  | { readonly kind: 'invited'; readonly channel: 'chat' | 'page'; readonly at: string }
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason };

export type Opening = {
  readonly at: string;
  readonly closesAt: string;
  /** Null for a message, which asks nothing. */
  readonly asks: AskKind | null;
  readonly settings: WorkspaceSettings;
};

const leftOut = (reason: LeftOutReason): PersonPlan => ({ kind: 'left-out', reason });

/** Why the person cannot be asked by anybody; null when they can. */
const barOf = (person: Person | undefined): LeftOutReason | null => {
  if (!person) return 'never-met';
  if (person.reachability !== 'reachable') return person.reachability;
  return person.asking === 'stopped' ? 'asked-to-stop' : null;
};

/**
 * Plans a card of a wave for one person, as of the moment it is due. It may come some days later because they were asked
 * not long ago; whoever would have to wait longer is left out. Without that, a day too few since the last card of one
 * quarter would cost them all of the next. Who chose their own page finds it there from the opening on and is not
 * written to, so neither the hours nor what else they were sent matter; a message, which nobody answers, has no place there.
 */
export const planPerson = (person: Person | undefined, asks: readonly Ask[], opening: Opening): PersonPlan => {
  const bar = barOf(person);
  if (bar !== null || !person) return leftOut(bar ?? 'never-met');
  const { at, closesAt, settings } = opening;
  const { channel, frequency } = person.preferences;
  if (channel === 'page') return opening.asks ? { kind: 'invited', channel, at } : leftOut('wants-no-messages');
  const wait = opening.asks && waitFor(opening.asks, asks, { fatigueGuard: settings.fatigueGuard, frequency });
  if (wait && wait.until > plusMilliseconds(at, longestWaitDays * dayInMilliseconds)) return leftOut(wait.reason);
  const free = wait && wait.until > at ? wait.until : at;
  const sentAt = nextAllowedAt(free, person.timeZone, settings);
  return sentAt < closesAt ? { kind: 'invited', channel, at: sentAt } : leftOut('closes-first');
};
