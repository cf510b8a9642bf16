import fc from 'fast-check';
import { momentsOf } from '#core/measure/moments';
import { cappedShares, capWeights, effectiveSize, postStratify, type Stratum } from '#core/measure/post-stratify';
import { accept } from './accept';
import { anyNumbers, expectClose, expectNumbers, ratings, withShuffled } from './arbitraries';

const stratum = (people: number, values: readonly number[]): Stratum => ({
  people,
  answers: momentsOf(values) ?? { n: 0, mean: 0, variance: null },
});
const anyStratum = fc
  .tuple(anyNumbers(1, 12), fc.integer({ min: 0, max: 40 }))
  .map(([values, silent]) => stratum(values.length + silent, values));
const ratedStratum = fc
  .tuple(ratings(1, 12), fc.integer({ min: 0, max: 40 }))
  .map(([values, silent]) => stratum(values.length + silent, values));
const weights = fc.array(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 40 });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the overall mean', () => {
  test('a large stratum counts more, however few of it answered', () => {
    // 0.9·2 + 0.1·6; se² = .81·(1 − 2/90)·2/2 + .01·(1 − 2/10)·2/2
    const { mean, n, people, interval } = accept(postStratify([stratum(90, [1, 3]), stratum(10, [5, 7])]));
    expectClose(mean, 2.4);
    expect([n, people]).toEqual([4, 100]);
    const { se, df, low, high } = accept(interval);
    expectClose(se, Math.sqrt(0.81 * (88 / 90) + 0.01 * 0.8));
    expect(df).toBe(2);
    expectClose((low + high) / 2, 2.4);
  });

  test('one stratum is a simple mean with finite population correction', () => {
    const { mean, interval } = accept(postStratify([stratum(10, [1, 2, 3, 4, 5])]));
    expect(mean).toBe(3);
    expectClose(accept(interval).se, Math.sqrt(0.5 * 0.5));
  });

  test('everybody answered: an interval of width 0', () => {
    const { mean, interval } = accept(postStratify([stratum(2, [1, 3]), stratum(1, [6])]));
    expectClose(mean, 10 / 3);
    expect(interval).toEqual({ ok: true, value: { se: 0, df: 1, low: mean, high: mean } });
  });

  test('one of several in a stratum: a mean, and no interval', () => {
    const { mean, interval } = accept(postStratify([stratum(5, [1, 3]), stratum(5, [6])]));
    expect(mean).toBe(4);
    expect(interval).toEqual({ ok: false, error: 'one-value' });
  });

  test('all strata agree within themselves: a mean, and no interval', () => {
    const { mean, interval } = accept(postStratify([stratum(5, [2, 2]), stratum(5, [6, 6])]));
    expect(mean).toBe(4);
    expect(interval).toEqual({ ok: false, error: 'no-spread' });
  });

  test('no stratum, and more answers than people, are refused', () => {
    expect(postStratify([])).toEqual({ ok: false, error: 'no-values' });
    expect(postStratify([stratum(1, [1, 3])])).toEqual({ ok: false, error: 'more-answers-than-people' });
  });

  test('the order of strata does not show; nothing is NaN or endless; the mean lies between theirs', () => {
    fc.assert(
      fc.property(withShuffled(fc.array(anyStratum, { maxLength: 8 })), ([strata, shuffled]) => {
        const outcome = postStratify(strata);
        expect(postStratify(shuffled)).toEqual(outcome);
        expectNumbers(outcome);
        if (!outcome.ok) return;
        const means = strata.map(({ answers }) => answers.mean);
        const size = Math.max(...means.map(Math.abs));
        expect(outcome.value.mean).toBeGreaterThanOrEqual(Math.min(...means) - 1e-9 * size);
        expect(outcome.value.mean).toBeLessThanOrEqual(Math.max(...means) + 1e-9 * size);
      }),
    );
  });

  test('everybody d points higher and k times as far apart moves mean and error alike', () => {
    fc.assert(
      fc.property(fc.array(ratedStratum, { minLength: 1 }), fc.integer({ min: -9, max: 9 }), (strata, d) => {
        const moved = strata.map(({ people, answers: { n, mean, variance } }) => ({
          people,
          answers: { n, mean: 3 * mean + d, variance: variance === null ? null : 9 * variance },
        }));
        const [own, other] = [accept(postStratify(strata)), accept(postStratify(moved))];
        expectClose(other.mean, 3 * own.mean + d);
        if (own.interval.ok) expectClose(accept(other.interval).se, 3 * own.interval.value.se);
        else expect(other.interval).toEqual(own.interval);
      }),
    );
  });

  test('the more of the people answered, the smaller the error', () => {
    fc.assert(
      fc.property(ratings(2), fc.integer({ min: 1, max: 50 }), (values, silent) => {
        const error = (people: number) => {
          const { interval } = accept(postStratify([stratum(people, values)]));
          return interval.ok ? interval.value.se : 0;
        };
        const full = error(values.length + silent + 1);
        if (full > 0) expect(error(values.length + silent)).toBeLessThan(full);
      }),
    );
  });
});

describe('weights', () => {
  test('equal weights keep the number of people, one heavy weight halves it', () => {
    expectClose(accept(effectiveSize([2, 2, 2, 2])), 4);
    expectClose(accept(effectiveSize([3, 1, 1, 1])), 3);
    expect(effectiveSize([])).toEqual({ ok: false, error: 'no-values' });
  });

  test('at most 3 times the median, and they sum to the people again', () => {
    // median 1, so 10 becomes 3; 1 + 1 + 1 + 3 = 6 → ·2
    expect(capWeights([1, 1, 1, 10], 12)).toEqual([2, 2, 2, 6]);
    expect(capWeights([1, 2, 3, 2], 8)).toEqual([1, 2, 3, 2]);
    // median 1.5 between 1 and 2
    expect(capWeights([2, 10, 0.5, 1], 8)).toEqual([2, 4.5, 0.5, 1]);
  });

  test('capped shares of strata: those of their respondents’ capped weights', () => {
    // weights 1 (four people) and 20 (one): capped at 3, shares 4 and 3 of 7
    const strata = [stratum(4, [1, 2, 3, 4]), stratum(20, [5])];
    expect(cappedShares(strata)).toEqual([4 / 7, 3 / 7]);
    expectClose(accept(postStratify(strata, cappedShares(strata))).mean, (4 / 7) * 2.5 + (3 / 7) * 5);
  });

  test('1 ≤ n_eff ≤ n, whatever the weights and their order', () => {
    fc.assert(
      fc.property(withShuffled(weights), ([list, shuffled]) => {
        const size = accept(effectiveSize(list));
        expect(accept(effectiveSize(shuffled))).toBe(size);
        expect(size).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(size).toBeLessThanOrEqual(list.length * (1 + 1e-9));
      }),
    );
  });

  test('capping keeps the sum and never lowers the effective size', () => {
    fc.assert(
      fc.property(weights, (list) => {
        const capped = capWeights(list, 500);
        expectNumbers(capped);
        expectClose(sum(capped), 500);
        expect(accept(effectiveSize(capped))).toBeGreaterThanOrEqual(accept(effectiveSize(list)) * (1 - 1e-9));
      }),
    );
  });

  test('capped shares sum to 1 and are the plain ones where no weight is too large', () => {
    fc.assert(
      fc.property(fc.array(ratedStratum, { minLength: 1 }), (strata) => {
        const shares = cappedShares(strata);
        expectClose(sum(shares), 1);
        const people = sum(strata.map((each) => each.people));
        const each = strata.flatMap(({ people: count, answers }) =>
          new Array<number>(answers.n).fill(count / answers.n),
        );
        const capped = capWeights(each, people);
        if (capped.every((weight, i) => Math.abs(weight - (each[i] ?? 0)) < 1e-9)) {
          for (const [h, share] of shares.entries()) expectClose(share, (strata[h]?.people ?? 0) / people);
        }
      }),
    );
  });
});
