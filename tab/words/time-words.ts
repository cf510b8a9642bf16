import { dayInMilliseconds } from '#core/kernel/clock';

/** Says dates in one locale, in the reader's own time zone unless told otherwise. */
export type TimeWords = {
  /** For example "14 Sep 2026". */
  date(time: string): string;
  /** For example "14 Sep 2026, 09:00". */
  moment(time: string): string;
  /** For example "1 – 14 Sep 2026". */
  span(from: string, to: string): string;
  /** For example "Mon 14 Sep". */
  day(time: string): string;
  /** For example "Mon 14 Sep, 09:00". */
  dayTime(time: string): string;
  /** For example "14 Sep". */
  dayOfMonth(time: string): string;
  /** For example "Mon". */
  weekday(time: string): string;
  /** For example "September 2026". */
  month(time: string): string;
  /** The same in another time zone. */
  in(timeZone: string): TimeWords;
};

const dayParts = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** Makes the date words of a locale. */
export const makeTimeWords = (locale: string, timeZone?: string): TimeWords => {
  const make = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, timeZone === undefined ? options : { ...options, timeZone });
  const format = make({ dateStyle: 'medium' });
  const withTime = make({ dateStyle: 'medium', timeStyle: 'short' });
  const day = make(dayParts);
  const dayTime = make({ ...dayParts, hour: '2-digit', minute: '2-digit' });
  const dayOfMonth = make({ day: 'numeric', month: 'short' });
  const weekday = make({ weekday: 'short' });
  const month = make({ month: 'long', year: 'numeric' });
  return {
    date: (time) => format.format(new Date(time)),
    moment: (time) => withTime.format(new Date(time)),
    span: (from, to) => format.formatRange(new Date(from), new Date(to)),
    day: (time) => day.format(new Date(time)),
    dayTime: (time) => dayTime.format(new Date(time)),
    dayOfMonth: (time) => dayOfMonth.format(new Date(time)),
    weekday: (time) => weekday.format(new Date(time)),
    month: (time) => month.format(new Date(time)),
    in: (zone) => makeTimeWords(locale, zone),
  };
};

/** Whole days from one time to a later one. */
export const daysBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / dayInMilliseconds);
