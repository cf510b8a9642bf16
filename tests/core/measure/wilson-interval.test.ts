import fc from 'fast-check';
import { wilsonInterval } from '#core/measure/wilson-interval';
import { accept } from './accept';
import { expectClose, expectNumbers } from './arbitraries';

const counts = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('known values', () => {
  test('nobody has no share', () => expect(wilsonInterval(0, 0)).toEqual({ ok: false, error: 'no-values' }));

  test('4 of 10: 0.1681803 … 0.6873262, as prop.test(4, 10, correct = FALSE) of R', () => {
    const { share, low, high } = accept(wilsonInterval(4, 10));
    expect(share).toBe(0.4);
    expect(low).toBeCloseTo(0.16818033, 7);
    expect(high).toBeCloseTo(0.68732623, 7);
  });

  test('none and all of one still leave room on one side', () => {
    expect(accept(wilsonInterval(0, 1))).toMatchObject({ share: 0, low: 0 });
    expect(accept(wilsonInterval(0, 1)).high).toBeCloseTo(0.79345, 5);
    expect(accept(wilsonInterval(1, 1))).toMatchObject({ share: 1, high: 1 });
  });

  test.each([
    [2, 1],
    [-1, 5],
    [Number.NaN, 5],
  ])('%d of %d is a mistake of the caller', (successes, n) =>
    expect(() => wilsonInterval(successes, n)).toThrow(RangeError),
  );
});

describe('whatever is counted', () => {
  test('0 ≤ low ≤ share ≤ high ≤ 1, with room on at least one side', () => {
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const outcome = accept(wilsonInterval(successes, n));
        expectNumbers(outcome);
        expect(outcome.low).toBeGreaterThanOrEqual(0);
        expect(outcome.low).toBeLessThanOrEqual(outcome.share);
        expect(outcome.high).toBeGreaterThanOrEqual(outcome.share);
        expect(outcome.high).toBeLessThanOrEqual(1);
        expect(outcome.high).toBeGreaterThan(outcome.low);
      }),
    );
  });

  test('the others’ share has the mirrored interval', () => {
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const [own, others] = [accept(wilsonInterval(successes, n)), accept(wilsonInterval(n - successes, n))];
        expectClose(others.low, 1 - own.high);
        expectClose(others.high, 1 - own.low);
      }),
    );
  });

  test('one success more raises both bounds; twice the people with the same share narrow it', () => {
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const own = accept(wilsonInterval(successes, n));
        const twice = accept(wilsonInterval(2 * successes, 2 * n));
        expect(twice.high - twice.low).toBeLessThan(own.high - own.low);
        if (successes === n) return;
        const more = accept(wilsonInterval(successes + 1, n));
        expect(more.low).toBeGreaterThan(own.low);
        expect(more.high).toBeGreaterThan(own.high);
      }),
    );
  });
});
