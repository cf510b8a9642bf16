import fc from 'fast-check';
import { nextAllowedAt, type SendingHours } from '#core/delivery/sending/sending-hours';
import { everyDay } from '#core/workspace/workspace';

const night = { from: '18:00', to: '08:00' };
const weekdays = [1, 2, 3, 4, 5];
const always: SendingHours = { quietHours: null, workingDays: [...everyDay], timeZone: 'UTC' };
const office: SendingHours = { quietHours: night, workingDays: weekdays, timeZone: 'UTC' };

const minute = 60_000;

/** Whether the clock of the zone shows a time at which a person is written to; by other means than the code under test. */
const isAllowed = (moment: number, zone: string, { quietHours, workingDays }: SendingHours): boolean => {
  const shown = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(moment);
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(shown.slice(0, 3)) + 1;
  const time = shown.slice(-5);
  if (!workingDays.includes(day)) return false;
  if (!quietHours || quietHours.from === quietHours.to) return true;
  const { from, to } = quietHours;
  return from < to ? time < from || time >= to : time >= to && time < from;
};

describe('now or later', () => {
  test('without quiet hours and on every day it is always now', () => {
    expect(nextAllowedAt('2026-11-22T03:04:05.678Z', 'Europe/Vienna', always)).toBe('2026-11-22T03:04:05.678Z');
  });

  test.each([
    ['in the middle of a working day', '2026-11-24T12:00:00.000Z', '2026-11-24T12:00:00.000Z'],
    ['in the evening it is the next morning', '2026-11-24T17:00:00.000Z', '2026-11-25T07:00:00.000Z'],
    ['in the small hours it is the same morning', '2026-11-24T03:00:00.000Z', '2026-11-24T07:00:00.000Z'],
    ['the first moment after the quiet hours', '2026-11-24T07:00:00.000Z', '2026-11-24T07:00:00.000Z'],
    ['the last moment before them', '2026-11-24T16:59:59.999Z', '2026-11-24T16:59:59.999Z'],
    ['on a Friday evening it is Monday morning', '2026-11-27T18:30:00.000Z', '2026-11-30T07:00:00.000Z'],
    ['a working day that has begun here already', '2026-11-29T23:30:00.000Z', '2026-11-30T07:00:00.000Z'],
  ])('%s', (_, now, allowed) => {
    expect(nextAllowedAt(now, 'Europe/Vienna', office)).toBe(allowed);
  });

  test('quiet hours in the middle of the day', () => {
    const noon: SendingHours = { ...always, quietHours: { from: '12:00', to: '13:30' } };
    expect(nextAllowedAt('2026-11-24T12:10:00.000Z', 'UTC', noon)).toBe('2026-11-24T13:30:00.000Z');
    expect(nextAllowedAt('2026-11-24T13:30:00.000Z', 'UTC', noon)).toBe('2026-11-24T13:30:00.000Z');
  });

  test('quiet hours that end as they begin are none', () => {
    const none: SendingHours = { ...always, quietHours: { from: '09:00', to: '09:00' } };
    expect(nextAllowedAt('2026-11-24T12:10:00.000Z', 'UTC', none)).toBe('2026-11-24T12:10:00.000Z');
  });

  test.each([null, '', 'Nowhere/Land', 'W. Europe Standard Time'])('the zone %j gives way to the workspace', (zone) => {
    const settings: SendingHours = { ...office, timeZone: 'Asia/Tokyo' };
    expect(nextAllowedAt('2026-11-24T12:00:00.000Z', zone, settings)).toBe('2026-11-24T23:00:00.000Z');
  });
});

/** Around each jump of a clock: zone, quiet hours, now, and when the person may be written to. */
describe('daylight saving', () => {
  test.each([
    // Vienna, spring: at 01:00 UTC the clock goes from 02:00 to 03:00.
    ['Europe/Vienna', '22:00', '02:30', '2026-03-28T22:00:00.000Z', '2026-03-29T01:00:00.000Z'],
    ['Europe/Vienna', '22:00', '08:00', '2026-03-28T22:00:00.000Z', '2026-03-29T06:00:00.000Z'],
    // Autumn: at 01:00 UTC from 03:00 back to 02:00; 02:30 comes at 00:30 UTC, and again at 01:30.
    ['Europe/Vienna', '22:00', '02:30', '2026-10-24T22:00:00.000Z', '2026-10-25T00:30:00.000Z'],
    ['Europe/Vienna', '22:00', '02:30', '2026-10-25T01:00:00.000Z', '2026-10-25T01:30:00.000Z'],
    ['Europe/Vienna', '22:00', '08:00', '2026-10-24T22:00:00.000Z', '2026-10-25T07:00:00.000Z'],
    // Quiet from 02:30: the second 02:00 is not quiet once more, the second 02:30 is.
    ['Europe/Vienna', '02:30', '05:00', '2026-10-25T00:45:00.000Z', '2026-10-25T01:00:00.000Z'],
    ['America/New_York', '22:00', '02:30', '2026-03-08T04:00:00.000Z', '2026-03-08T07:00:00.000Z'],
    ['America/New_York', '18:00', '08:00', '2026-03-08T00:00:00.000Z', '2026-03-08T12:00:00.000Z'],
    ['America/New_York', '22:00', '01:30', '2026-11-01T03:00:00.000Z', '2026-11-01T05:30:00.000Z'],
    ['America/New_York', '18:00', '08:00', '2026-11-01T00:00:00.000Z', '2026-11-01T13:00:00.000Z'],
    // No daylight saving, and half an hour beside the others.
    ['Asia/Kolkata', '18:00', '08:00', '2026-03-28T20:00:00.000Z', '2026-03-29T02:30:00.000Z'],
    ['Asia/Kolkata', '18:00', '08:00', '2026-10-24T12:29:00.000Z', '2026-10-24T12:29:00.000Z'],
    // Half an hour of daylight saving: on 2026-10-03 at 15:30 UTC from 02:00 to 02:30, on 2026-04-04 at 15:00 UTC back to 01:30.
    ['Australia/Lord_Howe', '20:00', '02:15', '2026-10-03T12:00:00.000Z', '2026-10-03T15:30:00.000Z'],
    ['Australia/Lord_Howe', '20:00', '08:00', '2026-10-03T12:00:00.000Z', '2026-10-03T21:00:00.000Z'],
    ['Australia/Lord_Howe', '20:00', '01:45', '2026-04-04T15:00:00.000Z', '2026-04-04T15:15:00.000Z'],
    // Apia left out 2011-12-30 when it changed sides of the date line.
    ['Pacific/Apia', '18:00', '08:00', '2011-12-30T05:00:00.000Z', '2011-12-30T18:00:00.000Z'],
    ['Pacific/Apia', '18:00', '08:00', '2026-11-24T05:00:00.000Z', '2026-11-24T19:00:00.000Z'],
  ])('%s, quiet from %s to %s, at %s', (zone, from, to, now, allowed) => {
    expect(nextAllowedAt(now, zone, { ...always, quietHours: { from, to } })).toBe(allowed);
  });

  test('a working day that the calendar left out is waited for until it comes again', () => {
    const fridays: SendingHours = { ...always, workingDays: [5] };
    // Friday 2011-12-30 did not happen in Apia; the next is 2012-01-06.
    expect(nextAllowedAt('2011-12-29T12:00:00.000Z', 'Pacific/Apia', fridays)).toBe('2012-01-05T10:00:00.000Z');
  });
});

const zones = [
  'Europe/Vienna',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'UTC',
];
const momentBetween = (from: string, to: string) =>
  fc.integer({ min: Math.floor(Date.parse(from) / 1000), max: Math.floor(Date.parse(to) / 1000) }).map((s) => s * 1000);
/** Any moment of a few years, and more often one near a jump. */
const anyMoment = fc.oneof(
  momentBetween('2026-01-01', '2028-12-31'),
  momentBetween('2026-03-28T12:00Z', '2026-03-29T12:00Z'),
  momentBetween('2026-10-24T12:00Z', '2026-10-25T12:00Z'),
  momentBetween('2026-03-08', '2026-03-09'),
  momentBetween('2026-11-01', '2026-11-02'),
  momentBetween('2026-04-04', '2026-04-05'),
  momentBetween('2011-12-29', '2011-12-31'),
);
const anyTime = fc
  .integer({ min: 0, max: 47 })
  .map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
const anyHours: fc.Arbitrary<SendingHours> = fc.record({
  quietHours: fc.option(fc.record({ from: anyTime, to: anyTime })),
  workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  timeZone: fc.constant('UTC'),
});

test('the result is not before now, is allowed, and is the first that is: no minute before it is', () => {
  fc.assert(
    fc.property(anyMoment, fc.constantFrom(...zones), anyHours, (now, zone, hours) => {
      const result = Date.parse(nextAllowedAt(new Date(now).toISOString(), zone, hours));
      expect(result).toBeGreaterThanOrEqual(now);
      expect(isAllowed(result, zone, hours)).toBe(true);
      if (result > now) expect(isAllowed(result - 1000, zone, hours)).toBe(false);
      // Quarter hours are enough: quiet hours and jumps of clocks lie on them.
      const quarter = 15 * minute;
      for (let at = now; at < result; at = Math.floor(at / quarter + 1) * quarter) {
        if (isAllowed(at, zone, hours)) throw new Error(`${new Date(at).toISOString()} is allowed already`);
      }
    }),
    { numRuns: 300 },
  );
});
