import fc from 'fast-check';
import { meanInterval } from '#core/measure/mean-interval';
import { pairedGap, tTestFrom } from '#core/measure/paired-gap';
import { accept } from './accept';
import { anyNumber, anyNumbers, expectClose, expectNumbers, withShuffled } from './arbitraries';

describe('known values', () => {
  test('nobody, one person, and people who all differ alike have no test', () => {
    expect(pairedGap([])).toEqual({ ok: false, error: 'no-values' });
    expect(pairedGap([-2])).toEqual({ ok: false, error: 'one-value' });
    expect(pairedGap([-1, -1, -1])).toEqual({ ok: false, error: 'no-spread' });
  });

  test('two people, 1 and 3: t = 2 on 1 degree of freedom, p = 0.2951672', () => {
    // The t distribution with 1 df is Cauchy's: p = 1 − 2·atan(2)/π.
    const { t, df, p } = accept(pairedGap([1, 3]));
    expectClose(t, 2);
    expect(df).toBe(1);
    expectClose(p, 1 - (2 * Math.atan(2)) / Math.PI);
  });

  test('a pooled standard error brings its own degrees of freedom', () => {
    const { t, df, p, low, high } = accept(tTestFrom(-1, 0.5, 40));
    expect([t, df]).toEqual([-2, 40]);
    expect(p).toBeCloseTo(0.0523223, 6);
    expectClose(high - low, 2 * 2.021075390306273 * 0.5);
  });

  test('no standard error, no test', () => expect(tTestFrom(1, 0, 9)).toEqual({ ok: false, error: 'no-spread' }));

  test('no difference has p = 1', () => expect(accept(pairedGap([-1, 0, 1])).p).toBe(1));

  test('a p too small for a number is the smallest number, not 0', () => {
    expect(accept(tTestFrom(1e6, 1, 100_000)).p).toBe(Number.MIN_VALUE);
    expect(accept(tTestFrom(1e100, 1e-300, 3)).p).toBeGreaterThan(0);
  });
});

describe('whatever the differences are', () => {
  test('their order does not show; nothing is NaN or endless; 0 < p ≤ 1', () => {
    fc.assert(
      fc.property(withShuffled(anyNumbers()), ([differences, shuffled]) => {
        const test = pairedGap(differences);
        expect(pairedGap(shuffled)).toEqual(test);
        expectNumbers(test);
        if (!test.ok) return;
        expect(test.value.p).toBeGreaterThan(0);
        expect(test.value.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('any error makes a test', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, fc.integer({ min: 1, max: 1e6 }), (mean, se, df) => {
        const test = tTestFrom(mean, Math.abs(se), df);
        expectNumbers(test);
        expect(test.ok ? test.value.p : 1).toBeGreaterThan(0);
      }),
    );
  });

  test('the interval is the mean’s own, and covers 0 exactly where p > .05', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 2, maxLength: 40 }), (differences) => {
        const test = pairedGap(differences);
        if (!test.ok) return;
        const { n, mean, low, high, p } = test.value;
        const interval = meanInterval(differences);
        expect(interval).toMatchObject({ n, mean });
        expectClose(low, interval && 'low' in interval ? interval.low : Number.NaN);
        if (Math.abs(p - 0.05) > 1e-9) expect(low <= 0 && high >= 0).toBe(p > 0.05);
      }),
    );
  });

  test('turned around, t and the interval change sign and p stays', () => {
    fc.assert(
      fc.property(anyNumbers(2), (differences) => {
        const [own, other] = [pairedGap(differences), pairedGap(differences.map((difference) => -difference))];
        if (!own.ok || !other.ok) return expect(other.ok).toBe(own.ok);
        expectClose(other.value.t, -own.value.t);
        expectClose(other.value.low, -own.value.high, Math.abs(own.value.low) + Math.abs(own.value.high));
        expect(Math.abs(other.value.p - own.value.p)).toBeLessThanOrEqual(1e-6);
      }),
    );
  });
});
