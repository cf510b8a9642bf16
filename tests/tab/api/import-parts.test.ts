import { noProgress, partsOf, sendParts } from '../../../tab/api/import-parts';

const person = (n: number, changes: object = {}) => ({
  userId: `P${String(n).padStart(5, '0')}`,
  name: 'X',
  ...changes,
});

test('people are sent in order of id, a thousand at a time', () => {
  const people = Array.from({ length: 2500 }, (_, n) => person(2499 - n));
  const parts = partsOf(people);
  expect(parts.map((part) => part.length)).toEqual([1000, 1000, 500]);
  expect(parts.flat()).toEqual([...people].reverse());
});

test('a part is never larger than the server reads', () => {
  const attributes = Object.fromEntries(
    Array.from({ length: 20 }, (_, n) => [`g${n}`.padEnd(64, 'x'), 'y'.repeat(128)]),
  );
  const people = Array.from({ length: 1000 }, (_, n) => person(n, { attributes }));
  const parts = partsOf(people);
  expect(parts.flat()).toEqual(people);
  for (const part of parts) expect(JSON.stringify(part).length).toBeLessThan(1_100_000);
});

test('nothing that was sent before a break is sent again, and the counts add up', async () => {
  const people = Array.from({ length: 2500 }, (_, n) => person(n));
  const { outcome } = noProgress;
  const sent: number[] = [];
  let progress = noProgress;
  const post = async (part: readonly unknown[]) => {
    if (sent.length === 1) {
      sent.push(0);
      throw new Error('planted');
    }
    sent.push(part.length);
    return { ...outcome, added: part.length, pmoMembers: [String(part.length)] };
  };
  const remember = (next: typeof progress): void => {
    progress = next;
  };
  const send = () => sendParts({ people, from: progress, post, onProgress: remember });
  await expect(send()).rejects.toThrow('planted');
  expect(progress.people).toBe(1000);
  expect(await send()).toMatchObject({ added: 2500, pmoMembers: ['1000', '1000', '500'] });
  expect(sent).toEqual([1000, 0, 1000, 500]);
});
