import fc from 'fast-check';
import { detectableChange, individualChange, neededChange } from '#core/measure/detectable-change';
import { accept } from './accept';
import { expectClose, expectNumbers } from './arbitraries';

const sizes = fc.integer({ min: 2, max: 100_000 });
const spreads = fc.double({ min: 0.01, max: 100, noNaN: true });

describe('planning', () => {
  test.each([
    [8, 1.8],
    [20, 1.1],
    [50, 0.68],
    [100, 0.48],
  ])('%d answers a wave with SD 1.2 show about %d points', (n, points) =>
    expect(Math.abs(accept(detectableChange(n, 1.2)) - points)).toBeLessThan(points < 1 ? 0.005 : 0.05),
  );

  test('one answer a wave, or no spread, plans nothing', () => {
    expect(detectableChange(1, 1.2)).toEqual({ ok: false, error: 'too-few' });
    expect(detectableChange(20, 0)).toEqual({ ok: false, error: 'no-spread' });
  });

  test('it grows in step with the SD and shrinks with every further answer', () => {
    fc.assert(
      fc.property(sizes, spreads, (n, sd) => {
        const change = accept(detectableChange(n, sd));
        expectNumbers(change);
        expectClose(accept(detectableChange(n, 3 * sd)), 3 * change);
        expect(accept(detectableChange(n + 1, sd))).toBeLessThan(change);
      }),
      { numRuns: 50 },
    );
  });

  test('a change just large enough to be shown is found half of the time, so it is smaller than the detectable one', () => {
    fc.assert(
      fc.property(sizes, spreads, (n, sd) => {
        const needed = neededChange({ se: sd * Math.sqrt(2 / n), df: 2 * n - 2 });
        expect(needed).toBeLessThan(accept(detectableChange(n, sd)));
        expect(needed).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });
});

describe('one individual', () => {
  test('SD 1.2 and reliability .8: 1.96·√2·1.2·√.2 = 1.4875', () =>
    expect(accept(individualChange(1.2, 0.8))).toBeCloseTo(1.4875, 4));

  test('perfect reliability finds every change, a negative one makes it larger than the spread does', () => {
    expect(individualChange(1.2, 1)).toEqual({ ok: true, value: 0 });
    expect(accept(individualChange(1, -1))).toBeCloseTo(1.96 * 2, 10);
  });

  test('no spread, or a reliability above 1, is refused', () => {
    expect(individualChange(0, 0.8)).toEqual({ ok: false, error: 'no-spread' });
    expect(individualChange(1, 1.01)).toEqual({ ok: false, error: 'no-reliability' });
  });

  test('the more reliable, the smaller', () => {
    fc.assert(
      fc.property(spreads, fc.double({ min: -5, max: 0.98, noNaN: true }), (sd, reliability) => {
        const change = accept(individualChange(sd, reliability));
        expectNumbers(change);
        expect(accept(individualChange(sd, reliability + 0.01))).toBeLessThan(change);
      }),
    );
  });
});
