import { express } from '#core/instrument/express';
import { quarterly } from '#core/instrument/quarterly';
import { dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { datesOf } from '#core/wave/wave-dates';
import { sampleWave, start } from '../samples';

const after = (days: number): string => plusMilliseconds(start, days * dayInMilliseconds);
const daysOf = (...input: Parameters<typeof datesOf>) =>
  datesOf(...input).map(({ kind, card, at }) => [kind, card, (Date.parse(at) - Date.parse(start)) / dayInMilliseconds]);
const scheduled = (changes: object = {}) => sampleWave('scheduled', { opensAt: start, ...changes });

test('one card: opening, reminder, closing', () => {
  expect(daysOf(scheduled({ reminderAfterDays: 5 }), express, 0)).toEqual([
    ['opening', 1, 0],
    ['reminder', 1, 5],
    ['closing', 1, 14],
  ]);
});

test('the quarter with its three cards, each with its reminder', () => {
  expect(daysOf(scheduled({ reminderAfterDays: 7 }), quarterly, 28)).toEqual([
    ['opening', 1, 0],
    ['reminder', 1, 7],
    ['card', 2, 30],
    ['reminder', 2, 37],
    ['card', 3, 60],
    ['reminder', 3, 67],
    ['closing', 3, 90],
  ]);
});

test('a reminder with the next card or after the closing is none', () => {
  expect(daysOf(scheduled({ reminderAfterDays: 30 }), quarterly, 0).filter(([kind]) => kind === 'reminder')).toEqual(
    [],
  );
  expect(daysOf(scheduled({ reminderAfterDays: 14 }), express, 0)).toHaveLength(2);
});

test('cards keep the distance of the guard, and one that would come after the closing is not sent', () => {
  const short = scheduled({ closesAt: after(45) });
  expect(daysOf(short, quarterly, 0).map(([, , day]) => day)).toEqual([0, 15, 30, 45]);
  expect(daysOf(short, quarterly, 28)).toEqual([
    ['opening', 1, 0],
    // The second would have been due on day 15, and may not come before day 28: too late by more than a week.
    ['card', 3, 30],
    ['closing', 3, 45],
  ]);
});

test('a card that is due some days too soon waits', () => {
  expect(daysOf(scheduled({ closesAt: after(78) }), quarterly, 28)).toEqual([
    ['opening', 1, 0],
    ['card', 2, 28],
    ['card', 3, 56],
    ['closing', 3, 78],
  ]);
});

test('what ended early ends there', () => {
  const ended = sampleWave('closed', {
    openedAt: start,
    closesAt: after(90),
    closedAt: after(40),
    reminderAfterDays: 7,
  });
  expect(daysOf(ended, quarterly, 28)).toEqual([
    ['opening', 1, 0],
    ['reminder', 1, 7],
    ['card', 2, 30],
    ['reminder', 2, 37],
    ['closing', 2, 40],
  ]);
});

test('a draft has the dates it names', () => {
  expect(datesOf(sampleWave('draft'), express, 0)).toEqual([]);
  expect(daysOf(sampleWave('draft', { closesAt: after(3) }), express, 0)).toEqual([['closing', 1, 3]]);
});
