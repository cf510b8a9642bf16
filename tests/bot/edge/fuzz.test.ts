// Two thousand inputs nobody would send, on every day; tests/long throws fifty thousand.
import { missingFrom, runFuzzer } from '../../support/fuzz/run-fuzzer';

// Seeds that have found something once stay here.
const seeds = [20261122, 1, 42, 7_041_776];

jest.setTimeout(120_000);

test('whatever is sent, the process lives, answers no 500, and can read what it stored', async () => {
  const printed = (['error', 'warn', 'log'] as const).map((printer) => jest.spyOn(console, printer).mockReturnValue());
  const { inputs, statuses, sent, reached, rows } = await runFuzzer(2_000, seeds);
  for (const printer of printed) {
    expect(printer.mock.calls).toEqual([]);
    printer.mockRestore();
  }
  expect(inputs).toBeGreaterThanOrEqual(2_000);
  // A fuzzer that is turned away at the door finds nothing.
  expect(statuses[200]).toBeGreaterThan(inputs / 5);
  expect(missingFrom(sent)).toEqual([]);
  expect(Object.keys(reached).length).toBeGreaterThan(30);
  for (const table of ['people', 'waves', 'responses', 'audit']) expect(rows[table]).toBeGreaterThan(0);
});
