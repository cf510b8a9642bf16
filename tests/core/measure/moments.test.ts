import fc from 'fast-check';
import { momentsOf } from '#core/measure/moments';
import { anyNumbers, expectClose, expectNumbers, ratings, withShuffled } from './arbitraries';

describe('known values', () => {
  test('nobody has no moments', () => expect(momentsOf([])).toBeNull());

  test('one value has a mean and no variance', () => expect(momentsOf([4])).toEqual({ n: 1, mean: 4, variance: null }));

  test('equal values have exactly no variance, also where they are no binary fractions', () =>
    expect(momentsOf(new Array(7).fill(0.1))).toEqual({ n: 7, mean: 0.1, variance: 0 }));

  test('1 to 5: mean 3, variance 10/4', () =>
    expect(momentsOf(Float64Array.of(5, 3, 1, 2, 4))).toEqual({ n: 5, mean: 3, variance: 2.5 }));

  test('a large mean does not drown a small variance', () => {
    const moments = momentsOf([1e9 + 1, 1e9 + 2, 1e9 + 3]);
    expect(moments).toEqual({ n: 3, mean: 1e9 + 2, variance: 1 });
  });

  test('a variance beyond all numbers is none, and the mean still stands', () => {
    expect(momentsOf([1.7e308, 1.7e308, -1.7e308])).toMatchObject({ n: 3, variance: null });
    expect((momentsOf([1.7e308, 1.7e308, 1.4e308])?.mean ?? 0) / 1.6e308).toBeCloseTo(1, 12);
  });
});

describe('whatever the values are', () => {
  test('their order does not show', () => {
    fc.assert(
      fc.property(withShuffled(anyNumbers()), ([values, shuffled]) =>
        expect(momentsOf(shuffled)).toEqual(momentsOf(values)),
      ),
    );
  });

  test('the mean lies between the least and the largest, and nothing is NaN or endless', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (values) => {
        const moments = momentsOf(values);
        expectNumbers(moments);
        expect(moments?.mean).toBeGreaterThanOrEqual(Math.min(...values));
        expect(moments?.mean).toBeLessThanOrEqual(Math.max(...values));
        expect(moments?.variance ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('d points more move the mean by d and leave the variance; k times as much multiplies it by k²', () => {
    fc.assert(
      fc.property(ratings(2), fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }), (values, d, k) => {
        const [own, other] = [momentsOf(values), momentsOf(values.map((value) => k * value + d))];
        expectClose(other?.mean ?? Number.NaN, k * (own?.mean ?? 0) + d);
        expectClose(other?.variance ?? Number.NaN, k ** 2 * (own?.variance ?? 0));
      }),
    );
  });
});
