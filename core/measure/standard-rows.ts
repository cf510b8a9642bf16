import { ok, type Result, refused } from '#core/kernel/result';
import { momentsOf } from './moments';

/** One respondent's complete values, one a column. */
export type Row = readonly number[];

/** The rows of those who gave every value: listwise deletion. */
export const completeRows = (rows: readonly (readonly (number | null)[])[]): readonly Row[] =>
  rows.filter((row): row is Row => !row.includes(null));

const compareRows = (a: Row, b: Row): number => {
  for (let column = 0; column < a.length; column++) {
    const difference = (a[column] ?? 0) - (b[column] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** Σ a_j·b_j. */
export const dot = (a: Row, b: Row): number => a.reduce((sum, value, j) => sum + value * (b[j] ?? 0), 0);

/** The values of one column. */
export const columnOf = (rows: readonly Row[], column: number): Float64Array =>
  Float64Array.from(rows, (row) => row[column] ?? 0);

/**
 * Rows sorted by their columns, each column with mean 0 and standard deviation 1 (n − 1); at least two rows of equal
 * length. Refused where a column has no spread.
 */
export const standardRows = (rows: readonly Row[]): Result<readonly Row[], 'no-spread'> => {
  const scales: { mean: number; sd: number }[] = [];
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const moments = momentsOf(columnOf(rows, column));
    if (!moments?.variance) return refused('no-spread');
    scales.push({ mean: moments.mean, sd: Math.sqrt(moments.variance) });
  }
  const sorted = [...rows].sort(compareRows);
  return ok(sorted.map((row) => scales.map(({ mean, sd }, column) => ((row[column] ?? 0) - mean) / sd)));
};

/** Σ z·zᵀ over rows. */
export const crossProducts = (rows: readonly Row[], columns: number): Float64Array[] => {
  const sums = Array.from({ length: columns }, () => new Float64Array(columns));
  for (const row of rows) {
    for (let i = 0; i < columns; i++) {
      const sum = sums[i];
      for (let j = 0; sum && j <= i; j++) sum[j] = (sum[j] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0);
    }
  }
  return sums.map((_, i) => Float64Array.from(sums, (__, j) => sums[Math.max(i, j)]?.[Math.min(i, j)] ?? 0));
};

/** Pearson correlations of standard rows, between −1 and 1, 1 on the diagonal. */
export const correlationsOf = (rows: readonly Row[]): readonly Row[] => {
  const products = crossProducts(rows, rows[0]?.length ?? 0);
  return products.map((sums, i) =>
    [...sums].map((sum, j) => (i === j ? 1 : Math.min(1, Math.max(-1, sum / (rows.length - 1))))),
  );
};

/** Pearson correlations from covariances; refused where something has no spread. */
export const correlationsFrom = (covariances: readonly Row[]): Result<readonly Row[], 'no-spread'> => {
  const sds = covariances.map((row, i) => Math.sqrt(Math.max(0, row[i] ?? 0)));
  if (sds.includes(0)) return refused('no-spread');
  return ok(
    covariances.map((row, i) =>
      row.map((covariance, j) =>
        i === j ? 1 : Math.min(1, Math.max(-1, covariance / ((sds[i] ?? 1) * (sds[j] ?? 1)))),
      ),
    ),
  );
};
