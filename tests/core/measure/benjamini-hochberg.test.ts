import fc from 'fast-check';
import { adjustPValues } from '#core/measure/benjamini-hochberg';
import { expectClose, expectNumbers } from './arbitraries';

const pValues = fc.array(
  fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0.01, 0.04, 1, Number.MIN_VALUE)),
  { maxLength: 60 },
);

describe('known values', () => {
  test('no cell, no p', () => expect(adjustPValues([])).toEqual([]));

  test('one cell keeps its p', () => expect(adjustPValues([0.03])).toEqual([0.03]));

  test('four cells in the order given', () => {
    // sorted .01 .02 .03 .5 → 4·.01/1 = .04, 4·.02/2 = .04, 4·.03/3 = .04, .5
    const adjusted = adjustPValues([0.5, 0.01, 0.03, 0.02]);
    for (const [cell, q] of [0.5, 0.04, 0.04, 0.04].entries()) expectClose(adjusted[cell] ?? Number.NaN, q);
  });

  test('equal p get equal q', () => expect(adjustPValues([0.04, 0.04, 1])).toEqual([0.06, 0.06, 1]));
});

describe('whatever the cells say', () => {
  test('p ≤ q ≤ 1, in the same order as p', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const adjusted = adjustPValues(p);
        expectNumbers(adjusted);
        for (const [i, q] of adjusted.entries()) {
          expect(q).toBeGreaterThanOrEqual(p[i] ?? 0);
          expect(q).toBeLessThanOrEqual(1);
          for (const [j, other] of adjusted.entries())
            if ((p[i] ?? 0) <= (p[j] ?? 0)) expect(q).toBeLessThanOrEqual(other);
        }
      }),
    );
  });

  test('each cell gets the same q wherever it stands', () => {
    fc.assert(
      fc.property(pValues, (p) => expect([...adjustPValues([...p].reverse())].reverse()).toEqual(adjustPValues(p))),
    );
  });

  test('a further cell without a finding never helps', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const without = adjustPValues(p);
        for (const [cell, q] of adjustPValues([...p, 1])
          .slice(0, -1)
          .entries()) {
          expect(q).toBeGreaterThanOrEqual((without[cell] ?? 0) * (1 - 1e-12));
        }
      }),
    );
  });
});
