// What is kept how long: the one table that the job which removes things, and every text that promises it, goes by.
// Periods and their reasons: measurement method, section 10, and docs/decisions/034.

/** A period counts in days or in months of the calendar. */
export type Period = { readonly days: number } | { readonly months: number };

/** What is removed when its time has come. */
export const keptThings = [
  'keys',
  'reminders',
  'invitations',
  'comments',
  'answers',
  'releases',
  'communications',
  'audit',
  'runs',
  'progress',
] as const;
export type KeptThing = (typeof keptThings)[number];

/** How many answered, wrote or were reminded is told nowhere exactly: of these the run log counts the waves alone. */
export const countedByWave: readonly KeptThing[] = ['reminders', 'comments', 'answers'];

export const periods = {
  /** The key that leads from a person to their answers; from the end of the wave. */
  keys: { days: 14 },
  /** Computed under the key, and worth nothing without it; from the end of the wave. */
  reminders: { days: 14 },
  /** Who was invited and whether it arrived; from the end of the wave. */
  invitations: { days: 90 },
  /** What people wrote in their own words, wherever it stands; from the end of the wave. */
  comments: { months: 6 },
  /** Ratings and choices under pseudonyms that lead nowhere any more; from the end of the wave. */
  answers: { months: 13 },
  /** Figures of groups, and the plan of the wave they are of; from the end of the wave. */
  releases: { months: 60 },
  /** Checked messages and what came of them, as long as the figures of their readers; from the first check. */
  communications: { months: 60 },
  /** Who did what, by name; from the deed. */
  audit: { months: 24 },
  /** What was removed when, in numbers; from the day of the run. Longer than what it is the proof of. */
  runs: { months: 72 },
  /** How far somebody is in a course; from the last thing they did in it. Longer than the last follow-up is off. */
  progress: { months: 12 },
} as const satisfies Record<KeptThing, Period>;

/** So long after the app was removed from its team everything of a workspace is deleted, in days. */
export const deletionDelayDays = 30;

/** A time that lies a period back. A day that the earlier month does not have is its last one. */
export const timeBefore = (time: string, period: Period): string => {
  const date = new Date(time);
  if ('days' in period) {
    date.setUTCDate(date.getUTCDate() - period.days);
    return date.toISOString();
  }
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() - period.months, 1);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.toISOString();
};
