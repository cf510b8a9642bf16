import { makeTurnBatch } from '../../../bot/telemetry/turn-batch';

const hour = 60 * 60 * 1000;
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('turns are told an hour together and in the order of their length; fewer than five wait', () => {
  const told: number[] = [];
  const note = makeTurnBatch((milliseconds) => told.push(milliseconds));
  for (const milliseconds of [40, 10, 30, 20]) note(milliseconds);
  jest.advanceTimersByTime(3 * hour);
  expect(told).toEqual([]);
  note(5);
  jest.advanceTimersByTime(hour - 1);
  expect(told).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(told).toEqual([5, 10, 20, 30, 40]);
  note(1);
  jest.advanceTimersByTime(2 * hour);
  expect(told).toHaveLength(5);
});
