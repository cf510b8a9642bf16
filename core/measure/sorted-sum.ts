/** Sum of finite terms that does not depend on their order. */
export const sortedSum = (terms: ArrayLike<number>): number =>
  new Float64Array(terms).sort().reduce((sum, term) => sum + term, 0);
