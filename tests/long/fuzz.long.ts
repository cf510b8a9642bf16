// Fifty thousand inputs nobody would send: half of them by seeds that are kept, half by one that nobody knows before.
import { missingFrom, runFuzzer } from '../support/fuzz/run-fuzzer';

jest.setTimeout(3_600_000);

test.each([
  ['kept', [20261122, 2, 3, 4, 5]],
  // The failure names it.
  ['new', [Date.now() % 2 ** 31]],
])('whatever is sent by %s seeds, the process lives, answers no 500, and can read what it stored', async (_, seeds) => {
  const { inputs, statuses, sent, reached, rows } = await runFuzzer(25_000, seeds);
  process.stdout.write(`${JSON.stringify({ inputs, statuses, rows })}\n`);
  expect(statuses[200]).toBeGreaterThan(inputs / 5);
  expect(missingFrom(sent)).toEqual([]);
  expect(missingFrom(reached)).toEqual([]);
});
