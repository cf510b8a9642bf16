// What a clock on the wall shows in a time zone. Wall times are counted in milliseconds as if they were UTC, so that days
// and hours come from plain division; daylight saving is where the count jumps.

/** A time zone by what its clocks show. */
export type WallClock = {
  /** What the wall shows at a moment. */
  readonly wallAt: (moment: number) => number;
  /**
   * The moment at which the wall shows a time; of two such moments the earlier. A time that the wall jumps over in spring
   * is the moment of the jump.
   */
  readonly momentOf: (wall: number) => number;
  /** The first moment after `from` and not after `to` at which the wall jumps; null when it runs on. */
  readonly nextJump: (from: number, to: number) => number | null;
};

const minuteInMilliseconds = 60_000;
const dayInMilliseconds = 24 * 60 * minuteInMilliseconds;

/** So many zones are remembered at once: there are fewer than 600, and what people's clients send is not bounded. */
const mostZones = 1000;

const fields = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;

const makeFormat = (timeZone: string): Intl.DateTimeFormat | null => {
  try {
    return new Intl.DateTimeFormat('en-US', { ...fields, hourCycle: 'h23', calendar: 'iso8601', timeZone });
  } catch {
    return null;
  }
};

const numbersOf = (format: Intl.DateTimeFormat, moment: number): Map<string, number> =>
  new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));

/** How far the wall is ahead of UTC at a moment, in milliseconds. */
const readOffset = (format: Intl.DateTimeFormat, moment: number): number => {
  const parts = numbersOf(format, moment);
  const part = (name: string): number => parts.get(name) ?? 0;
  const day = Date.UTC(part('year'), part('month') - 1, part('day'));
  const wall = day + part('hour') * 3_600_000 + part('minute') * minuteInMilliseconds + part('second') * 1000;
  return wall - Math.floor(moment / 1000) * 1000;
};

/** Clocks jump at whole minutes, so the offset of a minute is asked for once. */
const rememberOffset = (format: Intl.DateTimeFormat): ((moment: number) => number) => {
  const known = new Map<number, number>();
  return (moment) => {
    const minute = Math.floor(moment / minuteInMilliseconds);
    const remembered = known.get(minute);
    if (remembered !== undefined) return remembered;
    const offset = readOffset(format, minute * minuteInMilliseconds);
    if (known.size >= mostZones) known.clear();
    known.set(minute, offset);
    return offset;
  };
};

/** Halves the minutes between two moments of different offset until the jump is found. */
const findJump = (offsetAt: (moment: number) => number, from: number, to: number): number => {
  const before = offsetAt(from);
  let low = Math.floor(from / minuteInMilliseconds);
  let high = Math.ceil(to / minuteInMilliseconds);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * minuteInMilliseconds) === before) low = middle;
    else high = middle;
  }
  return high * minuteInMilliseconds;
};

const makeWallClock = (format: Intl.DateTimeFormat): WallClock => {
  const offsetAt = rememberOffset(format);
  const nextJump = (from: number, to: number): number | null => {
    // A day at a time: no zone jumps there and back within one.
    for (let start = from; start < to; start += dayInMilliseconds) {
      const end = Math.min(start + dayInMilliseconds, to);
      if (offsetAt(start) !== offsetAt(end)) return findJump(offsetAt, start, end);
    }
    return null;
  };
  const momentOf = (wall: number): number => {
    // Offsets lie between −12 and +14 hours: a day before, the wall showed less in every zone.
    const start = wall - dayInMilliseconds;
    const moment = wall - offsetAt(start);
    const jump = nextJump(start, wall + dayInMilliseconds);
    if (jump === null || moment < jump) return moment;
    return Math.max(wall - offsetAt(jump), jump);
  };
  return { wallAt: (moment) => moment + offsetAt(moment), momentOf, nextJump };
};

const clocks = new Map<string, WallClock | null>();

/** The clock of an IANA time zone; null when there is no zone of that name. */
export const wallClockOf = (timeZone: string): WallClock | null => {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const format = makeFormat(timeZone);
  const clock = format && makeWallClock(format);
  if (clocks.size >= mostZones) clocks.clear();
  clocks.set(timeZone, clock);
  return clock;
};
