import fc from 'fast-check';
import { cronbachAlpha, spearmanBrown } from '#core/measure/alpha';
import { accept } from './accept';
import { anyNumber, expectClose, expectNumbers, withShuffled } from './arbitraries';

const table = (value: fc.Arbitrary<number | null>, people = 30) =>
  fc
    .integer({ min: 2, max: 6 })
    .chain((items) => fc.array(fc.array(value, { minLength: items, maxLength: items }), { maxLength: people }));
const rated = table(fc.option(fc.integer({ min: 1, max: 7 }), { freq: 12 }));

describe('known values', () => {
  test('two items, four people', () => {
    // items 1 2 3 4 and 2 1 4 3: variances 5/3 each, sums 3 3 7 7 with variance 16/3; α = 2·(1 − 10/16)
    const {
      alpha,
      n,
      items,
      spearmanBrown: stepped,
    } = accept(
      cronbachAlpha([
        [1, 2],
        [2, 1],
        [3, 4],
        [4, 3],
      ]),
    );
    expect([n, items]).toEqual([4, 2]);
    expectClose(alpha, 0.75);
    // r = 1/(5/3) = .6; 2·.6/1.6
    expectClose(stepped ?? 0, 0.75);
  });

  test('items that contradict each other have a negative alpha', () => {
    const { alpha, low } = accept(
      cronbachAlpha([
        [1, 7],
        [2, 6],
        [3, 3],
        [7, 2],
      ]),
    );
    expect(alpha).toBeLessThan(-1);
    expect(low).toBeLessThan(alpha);
  });

  test('identical items: 1, and the interval has no width', () =>
    expect(
      accept(
        cronbachAlpha([
          [1, 1, 1],
          [5, 5, 5],
          [7, 7, 7],
        ]),
      ),
    ).toMatchObject({ alpha: 1, low: 1, high: 1 }));

  test('people who left something out do not count', () => {
    const complete = [
      [1, 2],
      [2, 1],
      [3, 4],
      [4, 3],
    ];
    expect(cronbachAlpha([[7, null], ...complete, [null, 1]])).toEqual(cronbachAlpha(complete));
  });

  test('nobody, one person, one item and sums without spread are refused', () => {
    expect(cronbachAlpha([])).toEqual({ ok: false, error: 'too-few' });
    expect(cronbachAlpha([[1, 2]])).toEqual({ ok: false, error: 'too-few' });
    expect(cronbachAlpha([[1], [2]])).toEqual({ ok: false, error: 'too-few-items' });
    expect(
      cronbachAlpha([
        [1, 7],
        [7, 1],
      ]),
    ).toEqual({ ok: false, error: 'no-spread' });
    expect(
      cronbachAlpha([
        [0.1, 0.7],
        [0.7, 0.1],
        [0.3, 0.5],
      ]),
    ).toEqual({ ok: false, error: 'no-spread' });
    expect(
      cronbachAlpha([
        [4, 4],
        [4, 4],
      ]),
    ).toEqual({ ok: false, error: 'no-spread' });
  });

  test('two items of which one never varies have no Spearman–Brown', () => {
    const { alpha, spearmanBrown: stepped } = accept(
      cronbachAlpha([
        [1, 4],
        [2, 4],
        [5, 4],
      ]),
    );
    expectClose(alpha, 0);
    expect(stepped).toBeNull();
  });

  test('Spearman–Brown of opposite items is refused', () => {
    expect(spearmanBrown(-1)).toEqual({ ok: false, error: 'opposite' });
    expect(spearmanBrown(0.5)).toEqual({ ok: true, value: 2 / 3 });
  });
});

describe('whatever is rated', () => {
  test('the order of people and of items does not show', () => {
    fc.assert(
      fc.property(withShuffled(rated), ([rows, shuffled]) => {
        const own = cronbachAlpha(rows);
        expect(cronbachAlpha(shuffled)).toEqual(own);
        const turned = cronbachAlpha(rows.map((row) => [...row].reverse()));
        if (own.ok) expectClose(accept(turned).alpha, own.value.alpha);
      }),
    );
  });

  test('alpha is at most 1 and inside its interval', () => {
    fc.assert(
      fc.property(rated, (rows) => {
        const outcome = cronbachAlpha(rows);
        expectNumbers(outcome);
        if (!outcome.ok) return;
        const { alpha, low, high } = outcome.value;
        expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
        expect(low).toBeLessThanOrEqual(alpha + 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test('any numbers, nothing NaN or endless', () => {
    fc.assert(fc.property(table(anyNumber), (rows) => expectNumbers(cronbachAlpha(rows))));
  });

  test('moving single items and stretching all leaves alpha as it is', () => {
    fc.assert(
      fc.property(rated, fc.integer({ min: -5, max: 5 }), (rows, d) => {
        const own = cronbachAlpha(rows);
        const other = cronbachAlpha(
          rows.map((row) => row.map((value, j) => (value === null ? null : 2 * value + j * d))),
        );
        if (own.ok) expectClose(accept(other).alpha, own.value.alpha);
        else expect(other).toEqual(own);
      }),
    );
  });
});
