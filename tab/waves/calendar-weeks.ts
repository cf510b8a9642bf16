import type { WaveView } from '#core/contract/waves';
import { dayInMilliseconds } from '#core/kernel/clock';
import type { WallClock } from '#core/kernel/wall-clock';

/** So many weeks are a quarter. */
export const weeksInQuarter = 13;

const daysInWeek = 7;

/** A day of the calendar, as midnight in UTC of its date. */
export type CalendarDay = number;

/** What happens on a day, on the clock of the workspace. */
export type CalendarEvent = {
  readonly key: string;
  readonly wave: WaveView;
  readonly kind: WaveView['dates'][number]['kind'];
  readonly card: number;
  readonly at: string;
  readonly day: CalendarDay;
};

const dayOf = (wall: number): CalendarDay => Math.floor(wall / dayInMilliseconds) * dayInMilliseconds;

/** The Monday of the week of a moment. 1970 began on a Thursday. */
export const mondayOf = (moment: number, clock: WallClock): CalendarDay => {
  const day = dayOf(clock.wallAt(moment));
  const weekday = (day / dayInMilliseconds + 3) % daysInWeek;
  return day - weekday * dayInMilliseconds;
};

/** A Monday so many weeks later, or earlier. */
export const plusWeeks = (monday: CalendarDay, weeks: number): CalendarDay =>
  monday + weeks * daysInWeek * dayInMilliseconds;

/** The weeks of the quarter that begins on a Monday, each as its seven days. */
export const weeksFrom = (monday: CalendarDay): CalendarDay[][] =>
  Array.from({ length: weeksInQuarter }, (_, week) =>
    Array.from({ length: daysInWeek }, (_, day) => plusWeeks(monday, week) + day * dayInMilliseconds),
  );

/** Everything that happens to the waves from a Monday on, for a quarter, in order of time. */
export const eventsFrom = (waves: readonly WaveView[], monday: CalendarDay, clock: WallClock): CalendarEvent[] =>
  waves
    .flatMap((wave) =>
      wave.dates.map(({ kind, card, at }) => {
        const day = dayOf(clock.wallAt(Date.parse(at)));
        return { key: `${wave.id} ${kind} ${card}`, wave, kind, card, at, day };
      }),
    )
    .filter(({ day }) => day >= monday && day < plusWeeks(monday, weeksInQuarter))
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
