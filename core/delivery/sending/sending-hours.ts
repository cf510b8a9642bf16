import { dayInMilliseconds } from '#core/kernel/clock';
import { type WallClock, wallClockOf } from '#core/kernel/wall-clock';
import type { WorkspaceSettings } from '#core/workspace/workspace';

/** What a workspace says about when people are written to. */
export type SendingHours = Pick<WorkspaceSettings, 'quietHours' | 'workingDays' | 'timeZone'>;

const minuteInMilliseconds = 60_000;

/** The person's own clock; the workspace's where theirs is not known, or is of a name that does not exist. */
export const clockFor = (timeZone: string | null, settings: Pick<WorkspaceSettings, 'timeZone'>): WallClock => {
  const clock = (timeZone === null ? null : wallClockOf(timeZone)) ?? wallClockOf(settings.timeZone);
  if (!clock) throw new Error('The settings of a workspace name no time zone');
  return clock;
};

const timeOfDay = (text: string): number => {
  const [hours, minutes] = text.split(':').map(Number);
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * minuteInMilliseconds;
};

/** The time of day until which it is quiet, which may be the end of the day; null when it is not quiet. */
const quietUntil = (time: number, { quietHours }: SendingHours): number | null => {
  if (quietHours === null) return null;
  const from = timeOfDay(quietHours.from);
  const to = timeOfDay(quietHours.to);
  // Quiet hours that end as they begin are none.
  if (from <= to) return time >= from && time < to ? to : null;
  if (time >= from) return dayInMilliseconds;
  return time < to ? to : null;
};

/** The day of the week of a day counted from 1970, which began on a Thursday: 1 (Monday) to 7 (Sunday). */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The first allowed time on the wall that is not before this one, as if the wall never jumped. */
const nextAllowedWall = (wall: number, hours: SendingHours): number => {
  let at = wall;
  for (;;) {
    const day = Math.floor(at / dayInMilliseconds);
    const midnight = day * dayInMilliseconds;
    const until = hours.workingDays.includes(weekdayOf(day)) ? quietUntil(at - midnight, hours) : dayInMilliseconds;
    if (until === null) return at;
    at = midnight + until;
  }
};

/**
 * The first moment, now or later, at which a person may be written to on their own clock: on a working day, outside the
 * quiet hours, by what their clock shows. So quiet hours that end in an hour which the clock jumps over end with the jump;
 * of an hour that comes twice, both are what the clock shows.
 */
export const nextAllowedAt = (now: string, timeZone: string | null, settings: SendingHours): string => {
  const clock = clockFor(timeZone, settings);
  let moment = Date.parse(now);
  for (;;) {
    const wall = clock.wallAt(moment);
    const allowed = moment + nextAllowedWall(wall, settings) - wall;
    // Where the clock jumps on the way, it is asked again from there.
    const jump = allowed === moment ? null : clock.nextJump(moment, allowed);
    if (jump === null) return new Date(allowed).toISOString();
    moment = jump;
  }
};
