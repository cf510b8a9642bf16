// Nobody is asked more often than the method allows (measurement.md 5.2) or than they chose, whoever asks: what counts is
// what the bot sent, of all workspaces of the tenant together.
import { dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import type { Preferences } from '#core/stakeholder/person';

/** A card of a wave; or a short question after something that happened, ABCDE ratings included. */
export type AskKind = 'micro-pulse' | 'event-ask';

/** Something that was sent, counted once however many taps it takes. A reminder repeats an ask and is none of its own. */
export type Ask = { readonly kind: AskKind; readonly at: string };

/** So long the guard looks back, in days: four weeks. */
export const guardDays = 28;

/** So many of a kind a person gets within the guard's days. */
const mostAsks: Readonly<Record<AskKind, number>> = { 'micro-pulse': 1, 'event-ask': 2 };

/**
 * So many days lie between two pulses by a person's choice. A month is four weeks and a quarter twelve: a card that left
 * some days late, for a weekend or quiet hours, must not cost the person their turn in the next round.
 */
export const frequencyDays: Readonly<Record<Preferences['frequency'], number>> = { any: 0, monthly: 28, quarterly: 84 };

export type AskRules = {
  readonly fatigueGuard: boolean;
  readonly frequency: Preferences['frequency'];
};

export type AskLimit = 'asked-recently' | 'asked-as-often-as-chosen';

/** From when on a person may be asked once more, and what holds it back until then. */
export type Wait = { readonly until: string; readonly reason: AskLimit };

const newestFirst = (one: Ask, other: Ask): number => Date.parse(other.at) - Date.parse(one.at);

const daysAfter = (time: string, days: number): string => plusMilliseconds(time, days * dayInMilliseconds);

/**
 * How long a person who was asked all this has to be left alone before one more ask; null when they were not asked so much
 * as to wait at all. The end may have passed. It does not matter which wave asked: cards of one wave that are at least four
 * weeks apart never hold each other back, and those that are closer wait like any other.
 */
export const waitFor = (kind: AskKind, asks: readonly Ask[], rules: AskRules): Wait | null => {
  const same = asks.filter((ask) => ask.kind === kind).sort(newestFirst);
  const counted = same[mostAsks[kind] - 1];
  const guarded = rules.fatigueGuard && counted ? daysAfter(counted.at, guardDays) : null;
  const days = kind === 'micro-pulse' ? frequencyDays[rules.frequency] : 0;
  const chosen = days > 0 && same[0] ? daysAfter(same[0].at, days) : null;
  if (chosen !== null && (guarded === null || chosen > guarded)) {
    return { until: chosen, reason: 'asked-as-often-as-chosen' };
  }
  return guarded === null ? null : { until: guarded, reason: 'asked-recently' };
};
