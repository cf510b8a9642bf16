// Exact sums. A block mean over one, two or three items is a whole number of halves or sixths of a point; adding whole
// numbers makes every figure the same in whatever order people answered.

/** Sums over some people of a quantity given in whole units; `grid` units make a point. */
export type GridSums = { readonly n: number; readonly sum: number; readonly squares: number };

export const noSums: GridSums = { n: 0, sum: 0, squares: 0 };

export const addSums = (one: GridSums, other: GridSums): GridSums => ({
  n: one.n + other.n,
  sum: one.sum + other.sum,
  squares: one.squares + other.squares,
});

/** Units per point, so that the mean of up to three ratings is a whole number of them. */
export const gridOf = (items: number): number => (items <= 1 ? 1 : items === 2 ? 2 : 6);

/** Mean in points; at least one person. */
export const meanOfSums = ({ n, sum }: GridSums, grid: number): number => sum / (n * grid);

/** Sample variance in squared points, exactly zero when all are equal; null for one person. */
export const varianceOfSums = ({ n, sum, squares }: GridSums, grid: number): number | null =>
  n < 2 ? null : (n * squares - sum * sum) / (n * (n - 1) * grid * grid);
