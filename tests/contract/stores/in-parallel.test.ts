import { inParallel } from '../../../bot/tables/in-parallel';

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('keeps the order of the items and the limit', async () => {
  let running = 0;
  let most = 0;
  const items = Array.from({ length: 20 }, (_, index) => index);
  const doubled = await inParallel(items, 4, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await later(item % 3);
    running -= 1;
    return item * 2;
  });
  expect(doubled).toEqual(items.map((item) => item * 2));
  expect(most).toBe(4);
  expect(await inParallel([], 4, later)).toEqual([]);
});

test('begins nothing more after a fault, and leaves nothing running', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const working = inParallel([0, 1, 2, 3, 4, 5], 2, async (item) => {
    begun.push(item);
    await later(item === 0 ? 1 : 30);
    ended.push(item);
    if (item === 0) throw new Error('stop');
  });
  await expect(working).rejects.toThrow('stop');
  expect(ended).toEqual([0, 1]);
  await later(10);
  expect(begun).toEqual([0, 1]);
});
