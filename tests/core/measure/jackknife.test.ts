import fc from 'fast-check';
import { jackknife, jackknifeInterval } from '#core/measure/jackknife';
import { momentsOf } from '#core/measure/moments';
import { accept } from './accept';
import { anyNumber, anyNumbers, expectClose, expectNumbers, ratings, withShuffled } from './arbitraries';

const meanOf = (values: readonly number[]) => momentsOf(values)?.mean ?? null;
const meanOfAll = (groups: readonly (readonly number[])[]) => meanOf(groups.flat());
const stratum = (rows: readonly number[], f = 0) => ({ rows, f });

describe('known values', () => {
  test('the jackknife of a mean is s/√n with n − 1 degrees of freedom', () => {
    const { theta, se, df, low, high } = accept(jackknife([stratum([1, 2, 3, 4, 5])], meanOfAll));
    expect([theta, df]).toEqual([3, 4]);
    expectClose(se, Math.sqrt(0.5));
    expectClose(high - low, 2 * 2.7764451051977987 * Math.sqrt(0.5));
  });

  test('half of a stratum answered: √(1 − f) of the error is left', () =>
    expectClose(accept(jackknife([stratum([1, 2, 3, 4, 5], 0.5)], meanOfAll)).se, 0.5));

  test('two strata: df = n − H', () =>
    expect(accept(jackknife([stratum([1, 2, 3]), stratum([2, 4])], meanOfAll)).df).toBe(3));

  test('nobody, one of several people, and people who agree have no interval', () => {
    expect(jackknifeInterval(4, [])).toEqual({ ok: false, error: 'no-values' });
    expect(jackknifeInterval(4, [{ leaveOneOut: [], sampled: 0 }])).toEqual({ ok: false, error: 'no-values' });
    expect(jackknifeInterval(4, [{ leaveOneOut: [4], sampled: 0 }])).toEqual({ ok: false, error: 'one-value' });
    expect(jackknifeInterval(4, [{ leaveOneOut: [4, 4], sampled: 0 }])).toEqual({ ok: false, error: 'no-spread' });
  });

  test('where everybody answered nothing is uncertain; a complete stratum of one adds nothing', () => {
    expect(accept(jackknifeInterval(4, [{ leaveOneOut: [3, 5], sampled: 1 }]))).toEqual({
      se: 0,
      df: 1,
      low: 4,
      high: 4,
    });
    const mixed = accept(
      jackknifeInterval(4, [
        { leaveOneOut: [9], sampled: 1 },
        { leaveOneOut: [3, 5], sampled: 0 },
      ]),
    );
    expect(mixed).toMatchObject({ se: 1, df: 1 });
  });

  test('a figure that is missing, or goes missing without somebody, refuses', () => {
    expect(jackknife([stratum([])], meanOfAll)).toEqual({ ok: false, error: 'no-figure' });
    expect(jackknife([stratum([4])], meanOfAll)).toEqual({ ok: false, error: 'no-figure' });
  });
});

describe('whatever is left out', () => {
  test('the order does not show, and nothing is NaN or endless', () => {
    fc.assert(
      fc.property(anyNumber, withShuffled(anyNumbers()), withShuffled(anyNumbers()), (theta, a, b) => {
        const of = (x: readonly number[], y: readonly number[]) =>
          jackknifeInterval(theta, [
            { leaveOneOut: x, sampled: 0.2 },
            { leaveOneOut: y, sampled: 0 },
          ]);
        const interval = of(a[0], b[0]);
        expectNumbers(interval);
        expect(of(a[1], b[1])).toEqual(interval);
      }),
    );
  });

  test('nor does the order of strata', () => {
    const stratumOf = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(withShuffled(fc.array(stratumOf, { minLength: 3, maxLength: 6 })), ([strata, shuffled]) => {
        const of = (lists: readonly (readonly number[])[]) =>
          jackknifeInterval(
            0,
            lists.map((leaveOneOut) => ({ leaveOneOut, sampled: 0 })),
          );
        expect(of(shuffled)).toEqual(of(strata));
      }),
      { numRuns: 500 },
    );
  });

  test('a mean’s error is its standard error', () => {
    fc.assert(
      fc.property(ratings(2, 25), (values) => {
        const interval = jackknife([stratum(values)], meanOfAll);
        const { n, variance } = momentsOf(values) ?? { n: 1, variance: null };
        if (interval.ok) expectClose(interval.value.se, Math.sqrt((variance ?? 0) / n));
        else expect(variance).toBe(0);
      }),
    );
  });

  test('stretched k times and moved by d, the error is k times as large', () => {
    fc.assert(
      fc.property(ratings(2), fc.constantFrom(0.5, 2, 16), (leaveOneOut, k) => {
        const own = jackknifeInterval(0, [{ leaveOneOut, sampled: 0 }]);
        const other = jackknifeInterval(0, [{ leaveOneOut: leaveOneOut.map((theta) => k * theta), sampled: 0 }]);
        if (own.ok && other.ok) expectClose(other.value.se, k * own.value.se, k * own.value.se);
      }),
    );
  });
});
