import fc from 'fast-check';
import { shrinkSegments } from '#core/measure/shrinkage';
import { accept } from './accept';
import { anyNumber, expectClose, expectNumbers, withShuffled } from './arbitraries';

const segment = fc.record({
  gap: fc.double({ min: -6, max: 6, noNaN: true }),
  variance: fc.double({ min: 0.001, max: 2, noNaN: true }),
});
const segments = fc.array(segment, { minLength: 1, maxLength: 20 });

describe('known values', () => {
  test('four segments of equal variance', () => {
    // ȳ = 1.5, Q = 5/.5 = 10, τ² = (10 − 3)/(8 − 16/8) = 7/6; B = (7/6)/(7/6 + 1/2) = .7
    const { centre, segments: shrunken } = accept(shrinkSegments([0, 1, 2, 3].map((gap) => ({ gap, variance: 0.5 }))));
    expectClose(centre?.tauSquared ?? 0, 7 / 6);
    expectClose(centre?.mean ?? 0, 1.5);
    expectClose(centre?.variance ?? 0, 5 / 12);
    expectClose(shrunken[0]?.kept ?? 0, 0.7);
    expectClose(shrunken[0]?.gap ?? 0, 0.45);
    expectClose(shrunken[3]?.gap ?? 0, 2.55);
    expectClose(shrunken[0]?.se ?? 0, Math.sqrt(0.7 * 0.5 + 0.09 * (5 / 12)));
  });

  test('segments no further apart than chance puts them all get the common mean', () => {
    const { centre, segments: shrunken } = accept(
      shrinkSegments([0, 0.1, 0, 0.1].map((gap) => ({ gap, variance: 1 }))),
    );
    expect(centre?.tauSquared).toBe(0);
    for (const { kept, gap, se } of shrunken) {
      expect(kept).toBe(0);
      expectClose(gap, 0.05);
      expectClose(se, 0.5);
    }
  });

  test('one to three segments stay as they are', () => {
    const raw = [
      { gap: -2, variance: 0.25 },
      { gap: 1, variance: 0.04 },
      { gap: 3, variance: 1 },
    ];
    for (const count of [1, 2, 3]) {
      const { centre, segments: kept } = accept(shrinkSegments(raw.slice(0, count)));
      expect(centre).toBeNull();
      expect(kept).toEqual(
        [
          { kept: 1, gap: -2, se: 0.5 },
          { kept: 1, gap: 1, se: 0.2 },
          { kept: 1, gap: 3, se: 1 },
        ].slice(0, count),
      );
    }
  });

  test('no segment, and a segment without spread, are refused', () => {
    expect(shrinkSegments([])).toEqual({ ok: false, error: 'no-values' });
    expect(shrinkSegments([{ gap: 1, variance: 0 }])).toEqual({ ok: false, error: 'no-spread' });
    const lopsided = [1, 1, 1, 1e-13].map((variance) => ({ gap: 1, variance }));
    expect(shrinkSegments(lopsided)).toEqual({ ok: false, error: 'no-spread' });
  });
});

describe('whatever the segments are', () => {
  test('each shrunken gap lies between its own and the mean, with an error no larger than its own', () => {
    fc.assert(
      fc.property(segments, (raw) => {
        const { centre, segments: shrunken } = accept(shrinkSegments(raw));
        for (const [s, { gap, se, kept }] of shrunken.entries()) {
          const own = raw[s] ?? { gap: 0, variance: 0 };
          const mean = centre?.mean ?? own.gap;
          expect(gap).toBeGreaterThanOrEqual(Math.min(own.gap, mean) - 1e-9);
          expect(gap).toBeLessThanOrEqual(Math.max(own.gap, mean) + 1e-9);
          expect(se).toBeLessThanOrEqual(Math.sqrt(own.variance) * (1 + 1e-9));
          expect(kept).toBeGreaterThanOrEqual(0);
          expect(kept).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('the order of segments does not show', () => {
    fc.assert(
      fc.property(withShuffled(segments), ([raw, shuffled]) => {
        const outcome = accept(shrinkSegments(shuffled));
        const own = accept(shrinkSegments(raw));
        expect(outcome.centre).toEqual(own.centre);
        for (const [s, each] of shuffled.entries())
          expect(outcome.segments[s]).toEqual(own.segments[raw.indexOf(each)]);
      }),
    );
  });

  test('nothing is NaN or endless', () => {
    const wild = fc.record({ gap: anyNumber, variance: anyNumber.map(Math.abs) });
    fc.assert(fc.property(fc.array(wild), (raw) => expectNumbers(shrinkSegments(raw))));
  });

  test('all gaps moved by d and stretched k times: so are the shrunken ones', () => {
    fc.assert(
      fc.property(segments, fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }), (raw, d, k) => {
        const own = accept(shrinkSegments(raw));
        const other = accept(
          shrinkSegments(raw.map(({ gap, variance }) => ({ gap: k * gap + d, variance: k ** 2 * variance }))),
        );
        for (const [s, { gap, se }] of own.segments.entries()) {
          expect(Math.abs((other.segments[s]?.gap ?? 0) - (k * gap + d))).toBeLessThan(1e-6);
          expect(Math.abs((other.segments[s]?.se ?? 0) - k * se)).toBeLessThan(1e-6);
        }
      }),
    );
  });
});
