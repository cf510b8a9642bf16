import fc from 'fast-check';
import { type Moments, momentsOf } from '#core/measure/moments';
import { welch, welchFromErrors } from '#core/measure/welch';
import { accept } from './accept';
import { anyNumber, anyNumbers, expectClose, expectNumbers, ratings } from './arbitraries';

const moments = (values: readonly number[]): Moments => momentsOf(values) ?? { n: 0, mean: 0, variance: null };

describe('known values', () => {
  test('1 to 5 against 2, 4, 6: t = −0.7385489 on 3.454545 degrees of freedom', () => {
    // variances 2.5 and 4, se² = 2.5/5 + 4/3 = 11/6; df = (11/6)²/(0.5²/4 + (4/3)²/2)
    const { mean, se, t, df } = accept(welch(moments([1, 2, 3, 4, 5]), moments([2, 4, 6])));
    expect(mean).toBe(-1);
    expectClose(se, Math.sqrt(11 / 6));
    expectClose(t, -1 / Math.sqrt(11 / 6));
    expectClose(df, (11 / 6) ** 2 / (0.25 / 4 + (4 / 3) ** 2 / 2));
  });

  test('a group of one has no spread to compare by', () => {
    expect(welch(moments([1]), moments([1, 2, 3]))).toEqual({ ok: false, error: 'one-value' });
    expect(welch(moments([1, 2, 3]), moments([]))).toEqual({ ok: false, error: 'one-value' });
  });

  test('two groups that agree within themselves are not tested: no p of 0', () =>
    expect(welch(moments([2, 2, 2]), moments([6, 6, 6]))).toEqual({ ok: false, error: 'no-spread' }));

  test('one of them agreeing leaves the other’s degrees of freedom', () =>
    expect(accept(welch(moments([2, 2, 2]), moments([1, 3, 5, 7]))).df).toBe(3));

  test('pooled errors bring their own degrees of freedom', () => {
    const { mean, se, df } = accept(welchFromErrors({ mean: 5, se: 0.3, df: 40 }, { mean: 4, se: 0.4, df: 30 }));
    expect(mean).toBe(1);
    expectClose(se, 0.5);
    expectClose(df, 0.25 ** 2 / (0.09 ** 2 / 40 + 0.16 ** 2 / 30));
  });
});

describe('whatever two groups answer', () => {
  test('nothing is NaN or endless, and 0 < p ≤ 1', () => {
    fc.assert(
      fc.property(anyNumbers(), anyNumbers(), (a, b) => {
        const test = welch(moments(a), moments(b));
        expectNumbers(test);
        if (test.ok) expect(test.value.p).toBeGreaterThan(0);
        if (test.ok) expect(test.value.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('from any two errors too', () => {
    const withError = fc.record({ mean: anyNumber, se: anyNumber.map(Math.abs), df: fc.integer({ min: 1, max: 1e6 }) });
    fc.assert(fc.property(withError, withError, (a, b) => expectNumbers(welchFromErrors(a, b))));
  });

  test('degrees of freedom lie between the smaller group’s and both groups’', () => {
    fc.assert(
      fc.property(ratings(2), ratings(2), (a, b) => {
        const test = welch(moments(a), moments(b));
        if (!test.ok) return;
        expect(test.value.df).toBeGreaterThanOrEqual(Math.min(a.length, b.length) - 1 - 1e-9);
        expect(test.value.df).toBeLessThanOrEqual(a.length + b.length - 2 + 1e-9);
      }),
    );
  });

  test('the other way round it is the same difference with the other sign', () => {
    fc.assert(
      fc.property(ratings(2), ratings(2), (a, b) => {
        const [own, other] = [welch(moments(a), moments(b)), welch(moments(b), moments(a))];
        if (!own.ok || !other.ok) return expect(other).toEqual(own);
        expect(other.value.mean).toBe(-own.value.mean + 0);
        expectClose(other.value.low, -own.value.high);
        expectClose(other.value.p, own.value.p);
      }),
    );
  });

  test('all moved by d, or stretched k times, t and p stay', () => {
    fc.assert(
      fc.property(
        ratings(2),
        ratings(2),
        fc.integer({ min: -9, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (a, b, d, k) => {
          const change = (values: readonly number[]) => moments(values.map((value) => k * value + d));
          const [own, other] = [welch(moments(a), moments(b)), welch(change(a), change(b))];
          if (!own.ok || !other.ok) return expect(other).toEqual(own);
          expectClose(other.value.t, own.value.t);
          expectClose(other.value.p, own.value.p);
          expectClose(other.value.mean, k * own.value.mean);
        },
      ),
    );
  });
});
