import { makeThreadPace, nextInThread } from '../../../bot/teams/thread-pace';
import { letSleepBeFaked } from '../../support/faked-sleep';

const second = 1000;

beforeEach(() => {
  letSleepBeFaked();
  jest.useFakeTimers({ now: 0 });
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** When each of so many sends, all ready at once, may go out, in milliseconds. */
const momentsOf = (count: number): number[] => {
  const sent: number[] = [];
  for (let index = 0; index < count; index += 1) sent.push(nextInThread(sent, 0));
  return sent;
};

test.each([
  [second, 7],
  [2 * second, 8],
  [30 * second, 60],
  [3_600 * second, 1_800],
])('in any %i ms there are at most %i sends in a conversation', (milliseconds, most) => {
  const moments = momentsOf(1_900);
  const inWindow = moments.map((from) => moments.filter((time) => time >= from && time < from + milliseconds).length);
  expect(Math.max(...inWindow)).toBe(most);
});

test('a send waits no longer than it has to', () => {
  expect(momentsOf(7)).toEqual(Array.from({ length: 7 }, () => 0));
  expect(momentsOf(10).slice(7)).toEqual([second, 2 * second, 2 * second]);
  expect(nextInThread([], 5)).toBe(5);
  expect(nextInThread([0, 0, 0, 0, 0, 0, 0], 1_500)).toBe(1_500);
});

test('each conversation has a pace of its own', async () => {
  const awaitThread = makeThreadPace();
  const times: [string, number][] = [];
  const all = ['a', 'b'].flatMap((id) =>
    Array.from({ length: 8 }, () => awaitThread(id).then(() => times.push([id, Date.now()]))),
  );
  await jest.advanceTimersByTimeAsync(10 * second);
  await Promise.all(all);
  for (const id of ['a', 'b']) {
    const own = times.filter(([one]) => one === id).map(([, time]) => time);
    expect(own).toEqual([0, 0, 0, 0, 0, 0, 0, second]);
  }
});
