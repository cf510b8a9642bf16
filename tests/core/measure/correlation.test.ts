import fc from 'fast-check';
import { correlation } from '#core/measure/correlation';
import { accept } from './accept';
import { anyNumber, expectClose, expectNumbers, withShuffled } from './arbitraries';

type Pair = readonly [number, number];
const of = (pairs: readonly Pair[]) =>
  correlation(
    pairs.map(([x]) => x),
    pairs.map(([, y]) => y),
  );
const pairsOf = (value: fc.Arbitrary<number>) => fc.array(fc.tuple(value, value), { maxLength: 40 });
const rated = pairsOf(fc.integer({ min: 1, max: 7 }));

describe('known values', () => {
  test('1 to 5 against 2 1 4 3 5: r = .8, 95 % interval −.2796 … .9862', () => {
    const outcome = accept(correlation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]));
    expectClose(outcome.r, 0.8);
    const halfWidth = 1.959963984540054 / Math.SQRT2;
    expectClose('low' in outcome ? outcome.low : 1, Math.tanh(Math.atanh(0.8) - halfWidth));
    expectClose('high' in outcome ? outcome.high : 0, Math.tanh(Math.atanh(0.8) + halfWidth));
  });

  test('three pairs are too few, and a column without spread has no correlation', () => {
    expect(correlation([1, 2, 3], [1, 3, 2])).toEqual({ ok: false, error: 'too-few' });
    expect(correlation([4, 4, 4, 4], [1, 2, 3, 4])).toEqual({ ok: false, error: 'no-spread' });
  });

  test('a perfect correlation is no certainty: it has no interval', () => {
    expect(accept(correlation([1, 2, 3, 4], [2, 4, 6, 8]))).toMatchObject({ n: 4, noInterval: 'perfect' });
    expect(accept(correlation([1, 2, 3, 4], [0.3, 0.2, 0.1, 0]))).toMatchObject({ noInterval: 'perfect' });
  });

  test('a pair without its other half is a mistake of the caller', () =>
    expect(() => correlation([1, 2, 3, 4], [1, 2, 3])).toThrow(RangeError));
});

describe('whatever the pairs are', () => {
  test('their order does not show; nothing is NaN or endless; −1 ≤ low ≤ r ≤ high ≤ 1', () => {
    fc.assert(
      fc.property(withShuffled(pairsOf(anyNumber)), ([pairs, shuffled]) => {
        const outcome = of(pairs);
        expect(of(shuffled)).toEqual(outcome);
        expectNumbers(outcome);
        if (!outcome.ok) return;
        const { r } = outcome.value;
        const { low, high } = 'low' in outcome.value ? outcome.value : { low: r, high: r };
        expect([-1, low, r, high, 1]).toEqual([-1, low, r, high, 1].sort((a, b) => a - b));
      }),
    );
  });

  test('either column may be moved and stretched, and the columns exchanged; turning one turns the sign', () => {
    fc.assert(
      fc.property(rated, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 }), (pairs, k, d) => {
        const own = of(pairs);
        const changed = [
          of(pairs.map(([x, y]) => [k * x + d, y])),
          of(pairs.map(([x, y]) => [y, x])),
          of(pairs.map(([x, y]) => [x, d - y])),
        ];
        for (const [index, other] of changed.entries()) {
          if (own.ok) expectClose(accept(other).r, index === 2 ? -own.value.r : own.value.r);
          else expect(other).toEqual(own);
        }
      }),
    );
  });

  test('the same pairs twice over have the same r and a narrower interval', () => {
    fc.assert(
      fc.property(rated, (pairs) => {
        const [own, twice] = [of(pairs), of([...pairs, ...pairs])];
        if (!own.ok || !twice.ok || !('low' in own.value) || !('low' in twice.value)) return;
        expectClose(twice.value.r, own.value.r);
        expect(twice.value.high - twice.value.low).toBeLessThan(own.value.high - own.value.low);
      }),
    );
  });
});
