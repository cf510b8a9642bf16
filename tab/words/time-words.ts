import { dayInMilliseconds } from '#core/kernel/clock';

/** Says dates in one locale, in the reader's own time zone. */
export type TimeWords = {
  /** For example "14 Sep 2026". */
  date(time: string): string;
  /** For example "14 Sep 2026, 09:00". */
  moment(time: string): string;
  /** For example "1 – 14 Sep 2026". */
  span(from: string, to: string): string;
};

/** Makes the date words of a locale. */
export const makeTimeWords = (locale: string): TimeWords => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const withTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    date: (time) => format.format(new Date(time)),
    moment: (time) => withTime.format(new Date(time)),
    span: (from, to) => format.formatRange(new Date(from), new Date(to)),
  };
};

/** Whole days from one time to a later one. */
export const daysBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / dayInMilliseconds);
