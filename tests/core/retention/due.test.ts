import fc from 'fast-check';
import { dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { duePartsOf, firstDueBefore, isForgotten } from '#core/retention/due';
import { periods, timeBefore } from '#core/retention/periods';
import { sampleWave } from '../samples';

describe('a time that lies a period back', () => {
  test.each([
    ['2026-11-22T09:00:00.000Z', { days: 14 }, '2026-11-08T09:00:00.000Z'],
    ['2026-03-10T09:00:00.000Z', { days: 14 }, '2026-02-24T09:00:00.000Z'],
    ['2026-11-22T09:00:00.000Z', { months: 13 }, '2025-10-22T09:00:00.000Z'],
    ['2026-08-31T09:00:00.000Z', { months: 6 }, '2026-02-28T09:00:00.000Z'],
    ['2028-08-31T09:00:00.000Z', { months: 6 }, '2028-02-29T09:00:00.000Z'],
    ['2026-01-15T00:00:00.000Z', { months: 60 }, '2021-01-15T00:00:00.000Z'],
  ])('%s minus %j is %s', (time, period, expected) => {
    expect(timeBefore(time, period)).toBe(expected);
  });

  test('is never later for a later month, whatever the day', () => {
    const time = fc.date({ min: new Date('2020-01-01'), max: new Date('2050-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(time, time, fc.integer({ min: 1, max: 72 }), (one, other, months) => {
        const [earlier = one, later = other] = [one, other].sort((a, b) => a.getTime() - b.getTime());
        return timeBefore(earlier.toISOString(), { months }) <= timeBefore(later.toISOString(), { months });
      }),
    );
  });
});

describe('what of a wave is due', () => {
  const closedAt = '2026-02-10T09:00:00.000Z';
  const wave = sampleWave('closed', { openedAt: '2026-02-01T09:00:00.000Z', closedAt });
  const sinceClosing = (days: number, milliseconds = 0) =>
    plusMilliseconds(closedAt, days * dayInMilliseconds + milliseconds);

  test.each([
    [sinceClosing(14), []],
    [sinceClosing(14, 1), ['keys', 'reminders']],
    [sinceClosing(90), ['keys', 'reminders']],
    [sinceClosing(90, 1), ['keys', 'reminders', 'invitations']],
    ['2026-08-10T09:00:00.001Z', ['keys', 'reminders', 'invitations', 'comments']],
    ['2027-03-10T09:00:00.000Z', ['keys', 'reminders', 'invitations', 'comments']],
    ['2027-03-10T09:00:00.001Z', ['keys', 'reminders', 'invitations', 'comments', 'answers']],
  ])('at %s: %j', (now, parts) => {
    expect(duePartsOf(wave, now)).toEqual(parts);
  });

  test('the key goes on its day even where the answers are still to be shuffled', () => {
    expect(duePartsOf({ ...wave, shuffled: false }, sinceClosing(14, 1))).toContain('keys');
  });

  test('what is removed is not due again', () => {
    expect(duePartsOf({ ...wave, removed: ['keys', 'invitations'] }, sinceClosing(100))).toEqual(['reminders']);
  });

  test('invitations stay as long as another wave of their quarter is compared with them', () => {
    const short = { ...wave, openedAt: '2026-07-01T08:00:00.000Z', closedAt: '2026-07-01T09:00:00.000Z' };
    expect(duePartsOf(short, '2026-09-30T20:00:00.000Z')).not.toContain('invitations');
    expect(duePartsOf(short, '2026-10-01T00:00:00.000Z')).toContain('invitations');
  });

  test.each(['draft', 'scheduled', 'open', 'closing'] as const)('nothing of a wave that is %s', (state) => {
    expect(duePartsOf(sampleWave(state), '2040-01-01T00:00:00.000Z')).toEqual([]);
    expect(isForgotten(sampleWave(state), '2040-01-01T00:00:00.000Z')).toBe(false);
  });

  test('its figures go after five years', () => {
    expect(isForgotten(wave, '2031-02-10T09:00:00.000Z')).toBe(false);
    expect(isForgotten(wave, '2031-02-10T09:00:00.001Z')).toBe(true);
  });

  test('a wave is looked at as soon as anything of it can be due', () => {
    const shortest = Object.values(periods).map((period) => timeBefore(closedAt, period));
    expect(firstDueBefore(closedAt)).toBe(shortest.sort().at(-1));
  });
});
