import { makeTurnstile } from '../../../bot/http/turnstile';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a crowd gets in one after the other, in the order of coming', async () => {
  const { enter } = makeTurnstile({ most: 2, waiting: 10, patienceMilliseconds: 1_000 });
  const order: number[] = [];
  const crowd = Array.from({ length: 6 }, async (_, index) => {
    const leave = await enter();
    order.push(index);
    await jest.advanceTimersByTimeAsync(1);
    leave?.();
  });
  await Promise.all(crowd);
  expect(order).toEqual([0, 1, 2, 3, 4, 5]);
});

test('there are never more inside than may be, and the place of who leaves twice is given away once', async () => {
  const { enter } = makeTurnstile({ most: 1, waiting: 10, patienceMilliseconds: 1_000 });
  const first = await enter();
  const entered: string[] = [];
  void enter().then(() => entered.push('second'));
  void enter().then(() => entered.push('third'));
  first?.();
  first?.();
  await jest.advanceTimersByTimeAsync(10);
  expect(entered).toEqual(['second']);
});

test('whoever comes when all places to wait are taken is turned away at once', async () => {
  const { enter } = makeTurnstile({ most: 1, waiting: 1, patienceMilliseconds: 1_000 });
  await enter();
  void enter();
  expect(await enter()).toBeNull();
});

test('whoever has waited long enough is turned away, and makes room to wait', async () => {
  const { enter } = makeTurnstile({ most: 1, waiting: 1, patienceMilliseconds: 1_000 });
  const first = await enter();
  const second = enter();
  await jest.advanceTimersByTimeAsync(1_001);
  expect(await second).toBeNull();
  const third = enter();
  first?.();
  expect(await third).toEqual(expect.any(Function));
  expect(jest.getTimerCount()).toBe(0);
});
