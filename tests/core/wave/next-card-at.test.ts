import fc from 'fast-check';
import { annual } from '#core/instrument/annual';
import { express } from '#core/instrument/express';
import { quarterly } from '#core/instrument/quarterly';
import { dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { dueCard } from '#core/wave/card-schedule';
import { nextCardAt } from '#core/wave/next-card-at';

const openedAt = '2026-09-01T08:00:00.000Z';

test('the next card is due after the days between', () => {
  expect(nextCardAt({ openedAt, closesAt: null }, quarterly, 1)).toBe('2026-10-01T08:00:00.000Z');
  expect(nextCardAt({ openedAt, closesAt: null }, quarterly, 2)).toBe('2026-10-31T08:00:00.000Z');
});

test('there is none after the last, where cards follow on answers, and before opening', () => {
  expect(nextCardAt({ openedAt, closesAt: null }, quarterly, 3)).toBeNull();
  expect(nextCardAt({ openedAt, closesAt: null }, annual, 1)).toBeNull();
  expect(nextCardAt({ openedAt, closesAt: null }, express, 1)).toBeNull();
  expect(nextCardAt({ openedAt: null, closesAt: null }, quarterly, 1)).toBeNull();
});

test('whenever a wave closes, the card is due then and not before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 * dayInMilliseconds }), fc.constantFrom(1, 2), (lasts, microPulse) => {
      const wave = { openedAt, closesAt: plusMilliseconds(openedAt, lasts + 10) };
      const at = nextCardAt(wave, quarterly, microPulse) ?? '';
      expect(dueCard(wave, quarterly, plusMilliseconds(at, 1))).toBeGreaterThan(microPulse);
      expect(dueCard(wave, quarterly, plusMilliseconds(at, -2))).toBeLessThanOrEqual(microPulse);
    }),
  );
});
