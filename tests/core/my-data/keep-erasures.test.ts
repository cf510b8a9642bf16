import { dayInMilliseconds } from '#core/kernel/clock';
import { makeKeepErasures } from '#core/my-data/keep-erasures';
import { makeClock } from '../samples';

test('those under way are finished each time, and those that no backup needs are forgotten once a day', async () => {
  const clock = makeClock('2026-11-22T09:00:00.000Z');
  const done: string[] = [];
  const keep = makeKeepErasures({
    clock,
    finishErasures: async () => void done.push('finish'),
    erasures: { removeBefore: async (time) => void done.push(time) },
  });
  await keep();
  await keep();
  expect(done).toEqual(['finish', '2025-10-18T09:00:00.000Z', 'finish']);
  clock.pass(dayInMilliseconds);
  await keep();
  expect(done.at(-1)).toBe('2025-10-19T09:00:00.000Z');
});
