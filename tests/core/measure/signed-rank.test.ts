import fc from 'fast-check';
import { signedRank } from '#core/measure/signed-rank';
import { accept } from './accept';
import { anyNumbers, expectClose, expectNumbers, withShuffled } from './arbitraries';

/** Distinct absolute differences with signs. */
const untied = fc
  .uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 11 })
  .chain((sizes) => fc.tuple(...sizes.map((size) => fc.constantFrom(size, -size))));

/** The exact p, all 2ⁿ signs one by one: the part of rank sums at least as far from their middle. */
const enumeratedP = (differences: readonly number[]): number => {
  const n = differences.length;
  const order = [...differences].sort((a, b) => Math.abs(a) - Math.abs(b));
  const observed = order.reduce((sum, difference, i) => sum + (difference > 0 ? i + 1 : 0), 0);
  const middle = (n * (n + 1)) / 4;
  let asFar = 0;
  for (let signs = 0; signs < 2 ** n; signs++) {
    let sum = 0;
    for (let i = 0; i < n; i++) if (signs & (1 << i)) sum += i + 1;
    if (Math.abs(sum - middle) >= Math.abs(observed - middle)) asFar += 1;
  }
  return asFar / 2 ** n;
};

describe('known values', () => {
  test('nobody, and people without any difference, have no test', () => {
    expect(signedRank([])).toEqual({ ok: false, error: 'no-values' });
    expect(signedRank([0, 0, 0])).toEqual({ ok: false, error: 'all-zero' });
  });

  test('five people all below: 2 of 32 sign patterns are as far out', () =>
    expect(accept(signedRank([-1, -2, -3, -4, -5]))).toEqual({ n: 5, rankSum: 0, p: 0.0625, exact: true }));

  test('a zero is dropped and ends the exact count, as ties do', () => {
    expect(accept(signedRank([1, 2, 3, 0]))).toMatchObject({ n: 3, rankSum: 6, exact: false });
    expect(accept(signedRank([1, 2, -2]))).toMatchObject({ n: 3, rankSum: 3.5, exact: false });
  });

  test('49 differences are counted, 50 approximated', () => {
    const steps = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
    expect(accept(signedRank(steps(49)))).toMatchObject({ exact: true, p: 2 ** -48 });
    expect(accept(signedRank(steps(50)))).toMatchObject({ exact: false, rankSum: 1275 });
  });

  test('100,000 people who all lost have a p above 0', () =>
    expect(accept(signedRank(new Float64Array(100_000).fill(-1))).p).toBe(Number.MIN_VALUE));
});

describe('whatever the differences are', () => {
  test('without ties and zeros it is the count of all sign patterns', () => {
    fc.assert(
      fc.property(untied, (differences) => {
        const { p, exact } = accept(signedRank(differences));
        expect(exact).toBe(true);
        expectClose(p, enumeratedP(differences));
      }),
    );
  });

  test('their order does not show; nothing is NaN or endless; 0 < p ≤ 1', () => {
    fc.assert(
      fc.property(withShuffled(anyNumbers(0, 70)), ([differences, shuffled]) => {
        const test = signedRank(differences);
        expect(signedRank(shuffled)).toEqual(test);
        expectNumbers(test);
        if (!test.ok) return;
        expect(test.value.p).toBeGreaterThan(0);
        expect(test.value.p).toBeLessThanOrEqual(1);
        expect(test.value.rankSum).toBeLessThanOrEqual((test.value.n * (test.value.n + 1)) / 2);
      }),
    );
  });

  test('turned around, or on another scale, p stays', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 70 }), (differences) => {
        const own = signedRank(differences);
        const turned = signedRank(differences.map((difference) => -4 * difference));
        if (own.ok) expectClose(accept(turned).p, own.value.p);
        else expect(turned).toEqual(own);
      }),
    );
  });
});
