import fc from 'fast-check';
import { type Ask, type AskKind, frequencyDays, guardDays, waitFor } from '#core/delivery/fatigue/fatigue-guard';
import { dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { start } from '../../samples';

const daysAgo = (days: number): string => plusMilliseconds(start, -days * dayInMilliseconds);
const pulses = (...days: readonly number[]): Ask[] => days.map((ago) => ({ kind: 'micro-pulse', at: daysAgo(ago) }));
const events = (...days: readonly number[]): Ask[] => days.map((ago) => ({ kind: 'event-ask', at: daysAgo(ago) }));

const guarded = { fatigueGuard: true, frequency: 'any' } as const;

/** May a person who was asked all this be asked now? */
const mayAsk = (kind: AskKind, asks: readonly Ask[], rules: Parameters<typeof waitFor>[2]): boolean =>
  (waitFor(kind, asks, rules)?.until ?? start) <= start;

describe('the guard of four weeks', () => {
  test.each([
    ['nothing', 'micro-pulse', [], true],
    ['a pulse yesterday', 'micro-pulse', pulses(1), false],
    ['a pulse not quite four weeks ago', 'micro-pulse', pulses(27.99), false],
    ['a pulse four weeks ago to the millisecond', 'micro-pulse', pulses(28), true],
    ['event asks only', 'micro-pulse', events(1, 2), true],
    ['one event ask', 'event-ask', events(1), true],
    ['two event asks', 'event-ask', events(1, 27), false],
    ['two event asks, one of them long ago', 'event-ask', events(1, 28), true],
    ['three event asks in no order', 'event-ask', events(40, 3, 20), false],
    ['a pulse', 'event-ask', pulses(1), true],
  ] as const)('after %s, a %s: %s', (_, kind, asks, allowed) => {
    expect(mayAsk(kind, asks, guarded)).toBe(allowed);
    expect(mayAsk(kind, asks, { ...guarded, fatigueGuard: false })).toBe(true);
  });

  test('says until when and why', () => {
    expect(waitFor('micro-pulse', pulses(40, 10), guarded)).toEqual({
      until: plusMilliseconds(start, 18 * dayInMilliseconds),
      reason: 'asked-recently',
    });
    expect(waitFor('micro-pulse', [], guarded)).toBeNull();
  });

  test('cards of a quarter that are thirty days apart never hold each other back', () => {
    expect(mayAsk('micro-pulse', pulses(60, 30), guarded)).toBe(true);
  });
});

describe('how often a person chose to be asked', () => {
  test.each([
    ['monthly', 27, false],
    ['monthly', 28, true],
    ['quarterly', 30, false],
    ['quarterly', 83, false],
    ['quarterly', 84, true],
    ['any', 0, true],
  ] as const)('%s, asked %i days ago: %s, whether or not the PMO guards', (frequency, days, allowed) => {
    expect(mayAsk('micro-pulse', pulses(days), { fatigueGuard: false, frequency })).toBe(allowed);
  });

  test('is said to be the reason where it holds longer than the guard', () => {
    const reason = (frequency: 'monthly' | 'quarterly', fatigueGuard: boolean) =>
      waitFor('micro-pulse', pulses(1), { fatigueGuard, frequency })?.reason;
    expect(reason('monthly', true)).toBe('asked-recently');
    expect(reason('monthly', false)).toBe('asked-as-often-as-chosen');
    expect(reason('quarterly', true)).toBe('asked-as-often-as-chosen');
  });

  test('is about pulses, not about a short question on what somebody asked for', () => {
    expect(mayAsk('event-ask', events(1), { fatigueGuard: true, frequency: 'quarterly' })).toBe(true);
  });
});

test('whoever waits as told is never asked more than the guard and their choice allow', () => {
  const step = fc.record({
    kind: fc.constantFrom<AskKind>('micro-pulse', 'event-ask'),
    hours: fc.integer({ min: 0, max: 900 }),
  });
  const frequencies = fc.constantFrom('any', 'monthly', 'quarterly');
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), frequencies, (steps, frequency) => {
      const asks: Ask[] = [];
      let now = start;
      for (const { kind, hours } of steps) {
        now = plusMilliseconds(now, hours * 3_600_000);
        if ((waitFor(kind, asks, { fatigueGuard: true, frequency })?.until ?? now) <= now) asks.push({ kind, at: now });
      }
      for (const { at } of asks) {
        const inDays = (kind: AskKind, days: number): number =>
          asks.filter(
            (ask) => ask.kind === kind && ask.at >= at && ask.at < plusMilliseconds(at, days * dayInMilliseconds),
          ).length;
        expect(inDays('micro-pulse', Math.max(guardDays, frequencyDays[frequency]))).toBeLessThanOrEqual(1);
        expect(inDays('event-ask', guardDays)).toBeLessThanOrEqual(2);
      }
    }),
  );
});
