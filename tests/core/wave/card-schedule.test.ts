import fc from 'fast-check';
import { annual } from '#core/instrument/annual';
import { express } from '#core/instrument/express';
import { quarterly } from '#core/instrument/quarterly';
import { dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { defaultClosesAt, dueCard, isSpread } from '#core/wave/card-schedule';

const openedAt = '2026-09-01T08:00:00.000Z';
const after = (days: number, milliseconds = 0): string =>
  plusMilliseconds(openedAt, days * dayInMilliseconds + milliseconds);

test('only cards with days between them are spread', () => {
  expect([express, annual, quarterly].map(isSpread)).toEqual([false, false, true]);
  expect(isSpread({ ...quarterly, microPulses: quarterly.microPulses.slice(0, 1) })).toBe(false);
});

test('without a closing a wave is open for fourteen days, or for the days of all its cards', () => {
  expect(defaultClosesAt(express, openedAt)).toBe(after(14));
  expect(defaultClosesAt(annual, openedAt)).toBe(after(14));
  expect(defaultClosesAt(quarterly, openedAt)).toBe(after(90));
});

test.each([
  [0, 1],
  [30, 2],
  [60, 3],
  [89, 3],
  [400, 3],
  [-1, 1],
])('%i days after opening card %i is due, and a moment before that the one before', (days, card) => {
  const wave = { openedAt, closesAt: defaultClosesAt(quarterly, openedAt) };
  expect(dueCard(wave, quarterly, after(days))).toBe(card);
  if (days === 30 || days === 60) expect(dueCard(wave, quarterly, after(days, -1))).toBe(card - 1);
  expect(dueCard({ ...wave, closesAt: null }, quarterly, after(days))).toBe(card);
});

test('before it opens, and where cards follow on answers, there is only the first', () => {
  expect(dueCard({ openedAt: null, closesAt: null }, quarterly, after(100))).toBe(1);
  expect(dueCard({ openedAt, closesAt: null }, annual, after(100))).toBe(1);
  expect(dueCard({ openedAt, closesAt: null }, express, after(100))).toBe(1);
});

test('whenever a wave closes, its cards are spread evenly, in order, and all before closing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 60_000, max: 400 * dayInMilliseconds }), (lasts) => {
      const wave = { openedAt, closesAt: plusMilliseconds(openedAt, lasts) };
      const at = (share: number) => dueCard(wave, quarterly, plusMilliseconds(openedAt, Math.ceil(lasts * share)));
      expect([at(0), at(1 / 3 + 1e-9), at(2 / 3 + 1e-9), at(1)]).toEqual([1, 2, 3, 3]);
      expect(dueCard(wave, quarterly, plusMilliseconds(openedAt, Math.floor(lasts / 3) - 1))).toBe(1);
    }),
  );
});
