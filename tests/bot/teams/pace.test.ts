import { makePace } from '../../../bot/teams/pace';

beforeEach(() => {
  jest.useFakeTimers({ now: 0 });
});
afterEach(() => {
  jest.useRealTimers();
});

/** When each of so many cards, all ready at once, may go out, in milliseconds. */
const timesOf = async (count: number, perSecond: number): Promise<number[]> => {
  const pace = makePace(perSecond);
  const times: number[] = [];
  const all = Array.from({ length: count }, () => pace().then(() => times.push(Date.now())));
  await jest.advanceTimersByTimeAsync(60_000);
  await Promise.all(all);
  return times;
};

test('never more cards than agreed go out in any second', async () => {
  const times = await timesOf(200, 45);
  for (const from of times)
    expect(times.filter((time) => time >= from && time < from + 1000).length).toBeLessThanOrEqual(46);
  expect(times).toHaveLength(200);
  expect(times.at(-1)).toBeGreaterThanOrEqual((199 / 45) * 1000 - 1);
});

test('the first card goes out at once, and after a pause nobody catches up', async () => {
  const pace = makePace(10);
  await pace();
  expect(Date.now()).toBe(0);
  await jest.advanceTimersByTimeAsync(10_000);
  const times: number[] = [];
  const all = Array.from({ length: 3 }, () => pace().then(() => times.push(Date.now())));
  await jest.advanceTimersByTimeAsync(1_000);
  await Promise.all(all);
  expect(times).toEqual([10_000, 10_100, 10_200]);
});
