import { faultsOfOverload, type Overloaded } from '../../../bench/overload-verdict';

const door = (changes: Partial<Overloaded> = {}, p99 = 4_000): Overloaded => ({
  over: { statuses: { 200: 90, 503: 10 }, acceptedPerSecond: 9, p50: 100, p99 },
  turned_away: 10,
  p99_bound: 5_000,
  ...changes,
});
const answers = { thanked: 90, unknown: 2, rows: 91 };

test('an overload that keeps every promise has no fault', () => {
  expect(faultsOfOverload({ bot: door(), api: door() }, answers)).toEqual([]);
});

test.each([
  ['nothing was turned away', door({ turned_away: 0 }), answers, /bot: nothing was turned away/],
  ['p99 is above its bound', door({}, 5_001), answers, /p99 of what was accepted is 5001 ms/],
  ['an answer that was thanked for has no row', door(), { ...answers, rows: 89 }, /1 answers .* in no row/],
  ['a row has neither thanks nor doubt', door(), { ...answers, rows: 93 }, /1 rows/],
  ['a fault was answered', door({ over: { ...door().over, statuses: { 500: 1 } } }), answers, /answered with 500/],
])('it is a fault when %s', (_, bot, counted, words) => {
  const faults = faultsOfOverload({ bot }, counted);
  expect(faults).toEqual([expect.stringMatching(words)]);
});
