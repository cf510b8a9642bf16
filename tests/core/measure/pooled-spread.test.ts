import fc from 'fast-check';
import type { Moments } from '#core/measure/moments';
import { ownSpreadIsTooWide, poolSpread } from '#core/measure/pooled-spread';
import { accept } from './accept';
import { expectClose, expectNumbers, withShuffled } from './arbitraries';

const group = (n: number, sd: number, mean = 4): Moments => ({ n, mean, variance: n === 1 ? null : sd ** 2 });
const anyGroup = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 3, noNaN: true }), fc.integer({ min: 1, max: 7 }))
  .map(([n, sd, mean]) => group(n, sd, mean));

describe('the pool', () => {
  test('three groups: s_p² = Σ(n−1)s²/Σ(n−1)', () => {
    // (9·1 + 9·4 + 19·4)/37 = 121/37
    const { sd, df } = accept(poolSpread([group(10, 1), group(10, 2), group(20, 2)]));
    expectClose(sd, Math.sqrt(121 / 37));
    expect(df).toBe(37);
  });

  test('two groups are too few, however large, and a group of one does not count', () => {
    expect(poolSpread([group(50, 1), group(50, 1)])).toEqual({ ok: false, error: 'too-few-groups' });
    expect(poolSpread([group(50, 1), group(50, 1), group(1, 0)])).toEqual({ ok: false, error: 'too-few-groups' });
  });

  test('19 degrees of freedom are too few, 20 are enough', () => {
    expect(poolSpread([group(7, 1), group(7, 1), group(8, 1)])).toEqual({ ok: false, error: 'too-few-degrees' });
    expect(poolSpread([group(7, 1), group(8, 1), group(8, 1)])).toEqual({ ok: true, value: { sd: 1, df: 20 } });
  });

  test('groups that all agree within themselves have nothing to pool', () =>
    expect(poolSpread([group(9, 0), group(9, 0), group(9, 0)])).toEqual({ ok: false, error: 'no-spread' }));

  test('the order of the groups does not show, and the pool lies between its parts', () => {
    fc.assert(
      fc.property(withShuffled(fc.array(anyGroup, { maxLength: 12 })), ([groups, shuffled]) => {
        const pool = poolSpread(groups);
        expect(poolSpread(shuffled)).toEqual(pool);
        expectNumbers(pool);
        if (!pool.ok) return;
        const sds = groups.flatMap(({ variance }) => (variance === null ? [] : Math.sqrt(variance)));
        expect(pool.value.sd).toBeGreaterThanOrEqual(Math.min(...sds) * (1 - 1e-12));
        expect(pool.value.sd).toBeLessThanOrEqual(Math.max(...sds) * (1 + 1e-12));
      }),
      { numRuns: 1000 },
    );
  });

  test('an own spread is too wide above 1.5 times the pool', () => {
    expect(ownSpreadIsTooWide(1.5, 1)).toBe(false);
    expect(ownSpreadIsTooWide(1.51, 1)).toBe(true);
  });
});
