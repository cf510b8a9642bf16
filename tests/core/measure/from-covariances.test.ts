import fc from 'fast-check';
import { alphaFromCovariances, cronbachAlpha } from '#core/measure/alpha';
import { mcdonaldOmega, omegaFromCorrelations } from '#core/measure/omega';
import { correlationsFrom } from '#core/measure/standard-rows';

const covariancesOf = (rows: readonly (readonly number[])[]): number[][] => {
  const k = rows[0]?.length ?? 0;
  const means = Array.from({ length: k }, (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length);
  const deviation = (row: readonly number[], i: number): number => (row[i] ?? 0) - (means[i] ?? 0);
  return means.map((_, i) =>
    means.map((__, j) => rows.reduce((sum, row) => sum + deviation(row, i) * deviation(row, j), 0) / (rows.length - 1)),
  );
};

const rowsOf = (items: number, people: number) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: items, maxLength: items }), {
    minLength: people,
    maxLength: people,
  });

test.each([2, 3, 5])('alpha of %i items from covariances is the alpha of the answers', (items) => {
  fc.assert(
    fc.property(rowsOf(items, 12), (rows) => {
      const [from, of] = [alphaFromCovariances(rows.length, covariancesOf(rows)), cronbachAlpha(rows)];
      expect(from.ok).toBe(of.ok);
      if (!from.ok || !of.ok) return;
      expect(from.value.alpha).toBeCloseTo(of.value.alpha, 9);
      expect(from.value.low).toBeCloseTo(of.value.low, 9);
      expect(from.value.spearmanBrown === null).toBe(of.value.spearmanBrown === null);
      if (from.value.spearmanBrown !== null)
        expect(from.value.spearmanBrown).toBeCloseTo(of.value.spearmanBrown ?? 0, 9);
    }),
  );
});

test('omega from correlations is the omega of the answers', () => {
  fc.assert(
    fc.property(
      rowsOf(4, 110),
      fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 110, maxLength: 110 }),
      (rows, common) => {
        const answers = rows.map((row, person) => row.map((value) => value + 2 * (common[person] ?? 0)));
        const correlations = correlationsFrom(covariancesOf(answers));
        if (!correlations.ok) return;
        const [from, of] = [omegaFromCorrelations(answers.length, correlations.value), mcdonaldOmega(answers)];
        expect(from.ok).toBe(of.ok);
        if (from.ok && of.ok) expect(from.value.omega).toBeCloseTo(of.value.omega, 6);
      },
    ),
    { numRuns: 20 },
  );
});

test('what has no spread correlates with nothing', () => {
  expect(
    correlationsFrom([
      [1, 0],
      [0, 0],
    ]),
  ).toEqual({ ok: false, error: 'no-spread' });
  expect(
    alphaFromCovariances(10, [
      [0, 0],
      [0, 0],
    ]),
  ).toEqual({ ok: false, error: 'no-spread' });
  expect(
    alphaFromCovariances(1, [
      [1, 0],
      [0, 1],
    ]),
  ).toEqual({ ok: false, error: 'too-few' });
  expect(alphaFromCovariances(10, [[1]])).toEqual({ ok: false, error: 'too-few-items' });
  expect(
    omegaFromCorrelations(99, [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]),
  ).toEqual({ ok: false, error: 'too-few' });
});
