// Every set of answers a few people can have given with a known sum: what somebody who knows a small group's exact mean
// has to choose from.

export type Range = { readonly low: number; readonly high: number };

type Search = Range & { readonly total: number; readonly visit: (squares: number) => boolean };

/** Values the next smallest answer may have, when `left` answers still have to bring the sum from `sum` to the total. */
const nextValues = (
  { total, high }: Search,
  left: number,
  from: number,
  sum: number,
): { first: number; last: number } => ({
  first: Math.max(from, total - sum - high * (left - 1)),
  last: Math.floor((total - sum) / left),
});

const place = (search: Search, left: number, from: number, sum: number, squares: number): boolean => {
  if (left === 0) return search.visit(squares);
  const { first, last } = nextValues(search, left, from, sum);
  for (let value = first; value <= Math.min(last, search.high); value += 1) {
    if (place(search, left - 1, value, sum + value, squares + value * value)) return true;
  }
  return false;
};

/**
 * Calls `visit` with the sum of squares of each set of `n` ≥ 1 whole numbers in the range that has that sum, until it
 * answers true.
 */
export const eachRatingSet = (n: number, total: number, range: Range, visit: (squares: number) => boolean): void => {
  place({ ...range, total, visit }, n, range.low, 0, 0);
};
