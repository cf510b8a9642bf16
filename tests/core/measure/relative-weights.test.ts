import fc from 'fast-check';
import { momentsOf } from '#core/measure/moments';
import { type DriverRow, relativeWeights, relativeWeightsOf, tooAlikePairs } from '#core/measure/relative-weights';
import { correlationsOf, standardRows } from '#core/measure/standard-rows';
import { accept } from './accept';
import { anyNumber, expectClose, expectNumbers, withShuffled } from './arbitraries';

const makeNoise = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** People with five ratings that share a halo, and an outcome that the first two make. */
const people = (n: number, seed = 3): DriverRow[] => {
  const noise = makeNoise(seed);
  return Array.from({ length: n }, () => {
    const halo = noise();
    const x = Array.from({ length: 5 }, () => Math.round(1 + 3 * (halo + noise())));
    return { x, y: Math.round((2 * (x[0] ?? 0) + (x[1] ?? 0)) / 3 + 2 * noise()) };
  });
};

const matrixOf = (rows: readonly DriverRow[]) => {
  const all = correlationsOf(accept(standardRows(rows.map(({ x, y }) => [...x, y]))));
  return { predictors: all.slice(0, -1).map((row) => row.slice(0, -1)), outcome: (all.at(-1) ?? []).slice(0, -1) };
};
const weightsOf = (rows: readonly DriverRow[]) => {
  const { predictors, outcome } = matrixOf(rows);
  return relativeWeightsOf(predictors, outcome);
};
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const tables = fc
  .tuple(fc.integer({ min: 10, max: 60 }), fc.integer({ min: 1, max: 1e6 }))
  .map(([n, seed]) => people(n, seed));

describe('from correlations', () => {
  test('predictors that do not correlate have their squared correlations', () => {
    const { rSquared, johnson, lmg } = accept(
      relativeWeightsOf(
        [
          [1, 0],
          [0, 1],
        ],
        [0.6, -0.3],
      ),
    );
    expectClose(rSquared, 0.45);
    expect(johnson.map((weight) => weight.toFixed(9))).toEqual(['0.360000000', '0.090000000']);
    expect(lmg.map((weight) => weight.toFixed(9))).toEqual(['0.360000000', '0.090000000']);
  });

  test('one predictor accounts for r²', () =>
    expect(accept(relativeWeightsOf([[1]], [0.5]))).toEqual({ rSquared: 0.25, johnson: [0.25], lmg: [0.25] }));

  test('none, nine, and predictors that follow from each other are refused', () => {
    expect(relativeWeightsOf([], [])).toEqual({ ok: false, error: 'no-predictors' });
    const nine = Array.from({ length: 9 }, (_, i) => Array.from({ length: 9 }, (__, j) => (i === j ? 1 : 0)));
    expect(relativeWeightsOf(nine, new Array(9).fill(0.1))).toEqual({ ok: false, error: 'too-many' });
    expect(
      relativeWeightsOf(
        [
          [1, 1],
          [1, 1],
        ],
        [0.5, 0.5],
      ),
    ).toEqual({ ok: false, error: 'singular' });
  });

  test('eight predictors are 256 subsets', () => {
    const rows = people(80).map(({ x, y }, i) => ({ x: [...x, i % 7, (i * i) % 11, (i * 5) % 13], y }));
    const { rSquared, lmg } = accept(weightsOf(rows));
    expectClose(sum(lmg), rSquared);
  });

  test('both lists are 0 or more and sum to R²; with two predictors they are the same', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const weights = weightsOf(rows);
        expectNumbers(weights);
        const two = weightsOf(rows.map(({ x, y }) => ({ x: x.slice(0, 2), y })));
        for (const outcome of [weights, two]) {
          if (!outcome.ok) continue;
          const { rSquared, johnson, lmg } = outcome.value;
          expect(Math.min(...johnson, ...lmg)).toBeGreaterThanOrEqual(0);
          expect(rSquared).toBeLessThanOrEqual(1 + 1e-9);
          expectClose(sum(johnson), rSquared);
          expectClose(sum(lmg), rSquared);
        }
        if (two.ok) expectClose(two.value.johnson[0] ?? 0, two.value.lmg[0] ?? 0);
      }),
    );
  });

  test('a predictor has the same weight wherever it stands, on whatever scale, either way round', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const own = weightsOf(rows);
        const turned = weightsOf(
          rows.map(({ x, y }) => ({ x: [...x].reverse().map((value, j) => -(j + 2) * value + j), y: 9 * y })),
        );
        if (!own.ok) return expect(turned.ok).toBe(false);
        for (const list of ['johnson', 'lmg'] as const) {
          for (const [j, weight] of [...accept(turned)[list]].reverse().entries())
            expectClose(weight, own.value[list][j] ?? 0);
        }
      }),
    );
  });

  test('pairs above .85 are too alike, .85 and −.9 are not', () =>
    expect(
      tooAlikePairs([
        [1, 0.86, -0.9],
        [0.86, 1, 0.85],
        [-0.9, 0.85, 1],
      ]),
    ).toEqual([[0, 1]]));
});

describe('from answers', () => {
  test('49 people are too few, 50 are enough', () => {
    expect(relativeWeights(people(49))).toEqual({ ok: false, error: 'too-few' });
    expect(accept(relativeWeights(people(50))).n).toBe(50);
  });

  test('a predictor or outcome without spread, or two the same, are refused', () => {
    expect(relativeWeights(people(60).map(({ x }) => ({ x, y: 4 })))).toEqual({ ok: false, error: 'no-spread' });
    expect(relativeWeights(people(60).map(({ x, y }) => ({ x: [...x, 4], y })))).toEqual({
      ok: false,
      error: 'no-spread',
    });
    const twins = people(60).map(({ x, y }) => ({ x: [...x, x[0] ?? 0], y }));
    expect(relativeWeights(twins)).toEqual({ ok: false, error: 'singular' });
  });

  test('a predictor that only one person moves is refused', () => {
    const rows = people(60).map(({ x, y }, i) => ({ x: [...x, i === 0 ? 1 : 4], y }));
    expect(relativeWeights(rows)).toEqual({ ok: false, error: 'unstable' });
  });

  test('an outcome that has nothing to do with the ratings is not explained', () => {
    const rows = people(60).map(({ x }, i) => ({ x, y: (i * 37) % 7 }));
    expect(relativeWeights(rows)).toEqual({ ok: false, error: 'not-explained' });
  });

  test('what made the outcome comes first; shares sum to 1; the signs are beside them', () => {
    const { drivers, rSquared, ranksDiffer, tooAlike } = accept(relativeWeights(people(400)));
    const shares = drivers.map(({ share }) => share);
    expect(shares.indexOf(Math.max(...shares))).toBe(0);
    expectClose(sum(shares), 1);
    expectClose(sum(drivers.map(({ lmgShare }) => lmgShare)), 1);
    expect(drivers.every(({ r }) => r.r > 0)).toBe(true);
    expect(rSquared.interval?.low).toBeGreaterThan(0);
    expect([typeof ranksDiffer, tooAlike]).toEqual(['boolean', []]);
  });

  test('one predictor has all of R², without an interval', () => {
    const rows = people(60).map(({ x, y }) => ({ x: x.slice(0, 1), y }));
    expect(accept(relativeWeights(rows)).drivers[0]).toMatchObject({ share: 1, interval: null, lmgShare: 1 });
  });

  test('predictors above .85 are named', () => {
    const rows = people(90).map(({ x, y }, i) => ({ x: [...x, (x[2] ?? 0) + (i % 9 === 0 ? 1 : 0)], y }));
    expect(accept(relativeWeights(rows)).tooAlike).toEqual([[2, 5]]);
  });

  test('the interval is the one of leaving each person out and starting anew', () => {
    const rows = people(60, 11);
    const { drivers, rSquared } = accept(relativeWeights(rows));
    const anew = rows.map((_, i) => accept(weightsOf(rows.filter((__, j) => j !== i))));
    const errorOf = (values: readonly number[]) => {
      const { n, variance } = momentsOf(values) ?? { n: 1, variance: 0 };
      return Math.sqrt(((n - 1) ** 2 / n) * (variance ?? 0));
    };
    expectClose(rSquared.interval?.se ?? 0, errorOf(anew.map((each) => each.rSquared)));
    for (const [j, { interval }] of drivers.entries()) {
      expectClose(interval?.se ?? 0, errorOf(anew.map((each) => (each.johnson[j] ?? 0) / each.rSquared)));
    }
  });

  test('groups left out give about the error that single people do', () => {
    const many = people(2_001);
    const [groups, singles] = [accept(relativeWeights(many)), accept(relativeWeights(many.slice(1)))];
    expect([groups.rSquared.interval?.df, singles.rSquared.interval?.df]).toEqual([199, 1999]);
    const ratio = (a?: { se: number } | null, b?: { se: number } | null) => (a?.se ?? 0) / (b?.se ?? 1);
    // An error from 200 groups is itself uncertain by about 5 %.
    expect(Math.abs(ratio(groups.rSquared.interval, singles.rSquared.interval) - 1)).toBeLessThan(0.2);
    for (const [j, { interval }] of groups.drivers.entries()) {
      expect(Math.abs(ratio(interval, singles.drivers[j]?.interval) - 1)).toBeLessThan(0.2);
    }
  });

  test('groups are random: among people of a few kinds they do not share the kinds out evenly', () => {
    const noise = makeNoise(5);
    const kinds = Array.from({ length: 2_001 }, () => {
      const x = [noise() < 0.5 ? 0 : 1, noise() < 0.5 ? 0 : 1];
      return { x, y: (noise() < 0.5 ? (x[0] ?? 0) : 0) + (noise() < 0.3 ? (x[1] ?? 0) : 0) };
    });
    const error = (rows: readonly DriverRow[]) => accept(relativeWeights(rows)).rSquared.interval?.se ?? 0;
    expect(Math.abs(error(kinds) / error(kinds.slice(1)) - 1)).toBeLessThan(0.2);
  });

  test('the order of answering does not show, with single people or with groups', () => {
    fc.assert(
      fc.property(withShuffled(fc.constantFrom(60, 2_200).map((n) => people(n))), ([rows, shuffled]) =>
        expect(relativeWeights(shuffled)).toEqual(relativeWeights(rows)),
      ),
      { numRuns: 6 },
    );
  });

  test('nothing is NaN or endless', () => {
    const row = fc.record({ x: fc.array(anyNumber, { minLength: 3, maxLength: 3 }), y: anyNumber });
    fc.assert(
      fc.property(fc.array(row, { minLength: 50, maxLength: 60 }), (rows) => expectNumbers(relativeWeights(rows))),
      { numRuns: 30 },
    );
  });
});
