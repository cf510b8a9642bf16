import fc from 'fast-check';
import { agreementOf, type RatedTwice, weightedKappa } from '#core/measure/weighted-kappa';
import { accept } from './accept';

const many = (times: number, pair: RatedTwice): RatedTwice[] => Array.from({ length: times }, () => pair);

test('kappa is worked out as by hand', () => {
  // Observed (i−j)²: 0 + 1 + 0 + 4 = 5 of 4 pairs. By chance: ones 1,1,2,3 against others 1,2,2,1.
  const pairs: RatedTwice[] = [
    [1, 1],
    [1, 2],
    [2, 2],
    [3, 1],
  ];
  // Σ over all 16: for 1: 0+1+1+0 = 2, twice; for 2: 1+0+0+1 = 2; for 3: 4+1+1+4 = 10: 16. κ = 1 − 4·5/16.
  expect(accept(weightedKappa(pairs)).kappa).toBe(-0.25);
});

test('raters who agree on everything that differs have a kappa of 1, and no interval', () => {
  const pairs = [...many(3, [2, 2]), ...many(3, [4, 4])];
  expect(accept(weightedKappa(pairs))).toEqual({ n: 6, kappa: 1, noInterval: 'no-spread' });
});

test('of ratings that are all the same there is no kappa, however well they agree', () => {
  expect(weightedKappa(many(20, [4, 4]))).toEqual({ ok: false, error: 'all-the-same' });
  expect(accept(agreementOf(many(20, [4, 4]))).exact).toMatchObject({ n: 20, share: 1, high: 1 });
  expect(weightedKappa([])).toEqual({ ok: false, error: 'no-values' });
  expect(agreementOf([])).toEqual({ ok: false, error: 'no-values' });
});

test('one who rates all the same tells no more than chance', () => {
  expect(accept(weightedKappa([...many(5, [3, 2]), ...many(5, [3, 4])])).kappa).toBe(0);
});

test('there is no interval where one message decides whether there is a kappa, or there is only one', () => {
  expect(accept(weightedKappa([...many(19, [4, 4]), [4, 3]]))).toEqual({ n: 20, kappa: 0, noInterval: 'no-figure' });
  expect(accept(weightedKappa([[4, 3]]))).toEqual({ n: 1, kappa: 0, noInterval: 'no-figure' });
});

const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { minLength: 2 });

test('kappa is at most 1, and the same whoever is named first, in any order and on a shifted scale', () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: -3, max: 3 }), (rated, shift) => {
      const found = weightedKappa(rated);
      const others = [
        weightedKappa(rated.map(([one, other]) => [other, one])),
        weightedKappa([...rated].reverse()),
        weightedKappa(rated.map(([one, other]) => [one + shift, other + shift])),
      ];
      for (const other of others) {
        expect(other.ok).toBe(found.ok);
        if (found.ok && other.ok) expect(other.value.kappa).toBeCloseTo(found.value.kappa, 12);
      }
      if (found.ok) expect(found.value.kappa).toBeLessThanOrEqual(1);
    }),
  );
});

test('as often as not apart at all, as often or more by one point at most', () => {
  fc.assert(
    fc.property(pairs, (rated) => {
      const { exact, withinOne } = accept(agreementOf(rated));
      expect(withinOne.share).toBeGreaterThanOrEqual(exact.share);
    }),
  );
});
