import { dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';

/**
 * After how many days something is asked again that was done right once, twice, … in a row. What was wrong comes
 * back the next day and begins anew.
 */
export const followUpDays = [2, 7, 21, 60] as const;
const daysAfterWrong = 1;

/** When something is asked again; null when it has been right so often that it never is. */
export const followUpAt = (now: string, rightInARow: number): string | null => {
  if (rightInARow === 0) return plusMilliseconds(now, daysAfterWrong * dayInMilliseconds);
  const days = followUpDays[rightInARow - 1];
  return days === undefined ? null : plusMilliseconds(now, days * dayInMilliseconds);
};

/** Is it time to ask again? */
export const isDue = ({ dueAt }: { readonly dueAt: string | null }, now: string): boolean =>
  dueAt !== null && dueAt <= now;
