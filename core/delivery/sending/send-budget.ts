// The shared pace of everything that is sent to Teams in a tenant. Every process takes its turns from one line of
// evenly spaced moments, so that together they stay below what Teams allows, however many there are.
import { z } from 'zod';

/** Teams allows an app 50 requests a second in a tenant (Microsoft Learn, "Rate limiting for bots"). */
export const bulkPerSecond = 45;
/** Kept for people who are talking to the bot or the tab. */
export const talkPerSecond = 5;

/** Moments are in milliseconds since 1970. */
export const sendBudgetSchema = z.object({
  /** The next moment that nobody has taken. */
  next: z.number(),
  /** How many turns a second there are at present; less than the most after Teams asked to slow down. */
  perSecond: z.number().positive(),
});
export type SendBudget = z.infer<typeof sendBudgetSchema>;

/** What a process heard from Teams since it last took turns. */
export type Heard = {
  readonly requests: number;
  readonly throttled: number;
  /** Until when Teams asked to be left alone, or 0. */
  readonly until: number;
};

export const heardNothing: Heard = { requests: 0, throttled: 0, until: 0 };

/** After a second without a refusal the pace grows by this part of the most. */
const recovery = 0.1;
/** Even when everything is refused, so many are tried in a second. */
const slowest = 1;
/** From this share of refusals on it is the tenant's limit that was met, and all wait as long as Teams asked. */
const shareThatStopsAll = 0.5;

/** The pace after what was heard: less by the share that was refused, more by a tenth of the most for each second. */
const paceAfter = (perSecond: number, most: number, heard: Heard, seconds: number): number => {
  const share = heard.requests === 0 ? 0 : heard.throttled / heard.requests;
  const grown = perSecond * (1 - share) + recovery * most * Math.min(seconds, 10);
  return Math.min(most, Math.max(slowest, grown));
};

/** Turns taken: the first, how far they lie apart, and how many; and the budget after that. */
export type Turns = {
  readonly first: number;
  readonly apart: number;
  readonly count: number;
  readonly budget: SendBudget;
};

/**
 * Takes so many turns from the line, from now on at the earliest. `most` is the highest pace, in turns a second;
 * `now` in milliseconds.
 */
export const takeTurns = (
  known: SendBudget | null,
  {
    now,
    count,
    most,
    heard,
  }: { readonly now: number; readonly count: number; readonly most: number; readonly heard: Heard },
): Turns => {
  const budget = known ?? { next: now, perSecond: most };
  // A pace of the past that was higher than what is allowed now is not kept.
  const seconds = count / Math.min(budget.perSecond, most);
  const perSecond = paceAfter(Math.min(budget.perSecond, most), most, heard, seconds);
  const isStopped = heard.requests > 0 && heard.throttled / heard.requests >= shareThatStopsAll;
  const first = Math.max(now, budget.next, isStopped ? heard.until : 0);
  const apart = 1000 / perSecond;
  return { first, apart, count, budget: { next: first + count * apart, perSecond } };
};
