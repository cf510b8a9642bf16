import fc from 'fast-check';
import { type Moments, momentsOf } from '#core/measure/moments';
import { ownSpread, ownSpreadIsTooWide, poolSpread, spreadsOf } from '#core/measure/pooled-spread';
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

  test('one value has no spread of its own, nor have equal ones', () => {
    expect(ownSpread(group(1, 0))).toEqual({ ok: false, error: 'one-value' });
    expect(ownSpread(group(5, 0))).toEqual({ ok: false, error: 'no-spread' });
    expect(ownSpread(group(5, 2))).toEqual({ ok: true, value: { sd: 2, df: 4 } });
  });
});

describe('whose spread a group gets', () => {
  const whole = group(60, 1.7);
  const spreads = (groups: readonly Moments[]) => spreadsOf(groups, whole).map(accept);
  const pool = { sd: 1, df: 27 };
  const three = [group(10, 1), group(10, 1), group(10, 1)];

  test('from 20 answers its own', () => expect(spreads([...three, group(20, 1.2)])[3]).toEqual({ sd: 1.2, df: 19 }));

  test('from 10 to 19 the pool, or its own where that is 1.5 times wider', () => {
    expect(spreads(three)).toEqual([pool, pool, pool]);
    const [narrow, , , wide] = spreads([...three, group(10, 4)]);
    expectClose(narrow?.sd ?? 0, Math.sqrt((27 + 9 * 16) / 36));
    expect(wide).toEqual({ sd: 4, df: 9 });
  });

  test('from 10 to 19 without a pool its own', () =>
    expect(spreads([group(10, 1.2), group(12, 0.8)])).toEqual([
      { sd: 1.2, df: 9 },
      { sd: 0.8, df: 11 },
    ]));

  test('below 10 the pool of the others, also where its own is wider, else the whole', () => {
    expect(spreads([...three, group(9, 9)])[3]).toEqual(pool);
    expect(spreads([group(9, 0.5), group(5, 3), group(8, 1), group(9, 1)])).toEqual(
      new Array(4).fill({ sd: 1.7, df: 59 }),
    );
  });

  test('a group that agrees gets the pool, or the whole where there is none', () => {
    expect(spreads([...three, group(30, 0)])[3]).toMatchObject({ df: 56 });
    expect(spreads([group(30, 0)])).toEqual([{ sd: 1.7, df: 59 }]);
  });

  test('where everybody agrees nobody gets a spread', () =>
    expect(spreadsOf([group(30, 0), group(5, 0)], group(35, 0))).toEqual(
      new Array(2).fill({ ok: false, error: 'no-spread' }),
    ));

  test('what a group below 10 answers changes nobody’s spread where there is a pool', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 9 }), (answers) => {
        const small = momentsOf(answers) ?? group(1, 0);
        expect(spreadsOf([...three, small], whole)).toEqual(spreadsOf([...three, group(9, 1)], whole));
      }),
    );
  });
});
