import type { Figure } from './figure';

/** Whether perception moved between two releases, as far as the published figures can tell. */
export type Change = 'higher' | 'lower' | 'no-detectable-change';

/**
 * A change is only called one when it is larger than the 95 % half-width of the difference (measurement method, 7.2).
 * The half-widths of the two means are added in squares: the Cochran–Cox form of Welch's test from published bounds,
 * a little conservative, and more so as mostly the same people answer. Null where either interval is missing.
 */
export const changeSince = (now: Figure, before: Figure): Change | null => {
  if (!('low' in now) || !('low' in before)) return null;
  const halfWidth = Math.hypot((now.high - now.low) / 2, (before.high - before.low) / 2);
  const difference = now.mean - before.mean;
  if (Math.abs(difference) <= halfWidth) return 'no-detectable-change';
  return difference > 0 ? 'higher' : 'lower';
};
