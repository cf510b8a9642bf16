import fc from 'fast-check';
import { mcdonaldOmega, omegaOfLoadings } from '#core/measure/omega';
import { accept } from './accept';
import { anyNumber, expectClose, expectNumbers } from './arbitraries';

/** A fixed sequence of numbers between −1 and 1. */
const makeNoise = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
};

/** People whose answers share one factor with these weights, and noise. */
const oneFactor = (people: number, weights: readonly number[], seed = 7) => {
  const noise = makeNoise(seed);
  return Array.from({ length: people }, () => {
    const factor = noise();
    return weights.map((weight) => weight * factor + noise());
  });
};

describe('what it needs', () => {
  test('three items and 100 people who rated all of them', () => {
    expect(mcdonaldOmega([])).toEqual({ ok: false, error: 'too-few' });
    expect(mcdonaldOmega(oneFactor(200, [1, 1]))).toEqual({ ok: false, error: 'too-few-items' });
    expect(mcdonaldOmega(oneFactor(99, [1, 1, 1]))).toEqual({ ok: false, error: 'too-few' });
    expect(mcdonaldOmega([...oneFactor(99, [1, 1, 1]), [1, null, 2]])).toEqual({ ok: false, error: 'too-few' });
    expect(accept(mcdonaldOmega([...oneFactor(100, [1, 1, 1]), [1, null, 2]])).n).toBe(100);
  });

  test('an item that never varies is refused', () =>
    expect(mcdonaldOmega(oneFactor(120, [1, 1]).map((row) => [...row, 4]))).toEqual({ ok: false, error: 'no-spread' }));

  test('an item that the factor explains altogether is refused', () => {
    const rows = oneFactor(150, [1, 1, 1]).map(([a = 0, b = 0, c = 0]) => [a, a, b, c]);
    expect(mcdonaldOmega(rows)).toEqual({ ok: false, error: 'heywood' });
  });

  test('items that share nothing have no answer, or a low one', () => {
    const outcome = mcdonaldOmega(oneFactor(300, [0, 0, 0, 0]));
    expect(outcome.ok ? outcome.value.omega : 0).toBeLessThan(0.5);
  });
});

describe('what it gives', () => {
  test('from loadings: (Σλ)²/((Σλ)² + Σ(1 − λ²))', () => {
    // 4/(4 + 4·.75)
    expectClose(omegaOfLoadings([0.5, 0.5, 0.5, 0.5]), 4 / 7);
    expect(omegaOfLoadings([0, 0, 0])).toBe(0);
  });

  test('the factor that made the answers', () => {
    // item = 2·factor + noise of the same variance: λ² = 4/5
    const { omega, loadings } = accept(mcdonaldOmega(oneFactor(20_000, [2, 2, 2])));
    for (const loading of loadings) expect(loading).toBeCloseTo(Math.sqrt(0.8), 1);
    expect(omega).toBeCloseTo((9 * 0.8) / (9 * 0.8 + 0.6), 2);
  });

  test('three items have a solution in closed form: λ_1 = √(r_12·r_13/r_23)', () => {
    const rows = oneFactor(400, [2, 1.5, 1]);
    const { loadings } = accept(mcdonaldOmega(rows));
    const [a = 0, b = 0, c = 0] = loadings;
    const r = (i: number, j: number) => {
      const [x, y] = [rows.map((row) => row[i] ?? 0), rows.map((row) => row[j] ?? 0)];
      const centre = (values: number[]) =>
        values.map((value) => value - values.reduce((s, v) => s + v, 0) / values.length);
      const product = (p: number[], q: number[]) => p.reduce((s, value, k) => s + value * (q[k] ?? 0), 0);
      const [cx, cy] = [centre(x), centre(y)];
      return product(cx, cy) / Math.sqrt(product(cx, cx) * product(cy, cy));
    };
    expect(a * b).toBeCloseTo(r(0, 1), 8);
    expect(a * c).toBeCloseTo(r(0, 2), 8);
    expect(b * c).toBeCloseTo(r(1, 2), 8);
  });
});

describe('whatever is rated', () => {
  const table = fc
    .integer({ min: 3, max: 5 })
    .chain((items) =>
      fc.array(fc.array(anyNumber, { minLength: items, maxLength: items }), { minLength: 100, maxLength: 110 }),
    );

  test('nothing is NaN or endless, and 0 ≤ ω ≤ 1', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const outcome = mcdonaldOmega(rows);
        expectNumbers(outcome);
        if (!outcome.ok) return;
        expect(outcome.value.omega).toBeGreaterThanOrEqual(0);
        expect(outcome.value.omega).toBeLessThanOrEqual(1);
      }),
      { numRuns: 20 },
    );
  });

  test('the order of people does not show; stretching and moving items leaves ω as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -9, max: 9 }), (seed, d) => {
        const rows = oneFactor(120, [2, 1, 1.5, 1.2], seed);
        const own = mcdonaldOmega(rows);
        expect(mcdonaldOmega([...rows].reverse())).toEqual(own);
        const other = mcdonaldOmega(rows.map((row) => row.map((value, j) => (j + 2) * value + d)));
        if (own.ok) expectClose(accept(other).omega, own.value.omega);
      }),
      { numRuns: 20 },
    );
  });
});
