import type { Row } from './standard-rows';

/** What is left of all covariances once variable `swept` is held constant. */
const sweep = (covariances: readonly Row[], swept: number): readonly Row[] => {
  const pivot = covariances[swept] ?? [];
  const variance = pivot[swept] ?? 1;
  return covariances.map((row) => row.map((value, j) => value - ((row[swept] ?? 0) * (pivot[j] ?? 0)) / variance));
};

/** R² of every subset of predictors, found under the number whose bits say which are in it. */
const explainedBySubset = (correlations: readonly Row[], withOutcome: Row): readonly number[] => {
  const k = withOutcome.length;
  const explained = new Array<number>(2 ** k).fill(0);
  const enter = (covariances: readonly Row[], from: number, subset: number): void => {
    explained[subset] = 1 - (covariances[k]?.[k] ?? 1);
    for (let j = from; j < k; j++) enter(sweep(covariances, j), j + 1, subset | (1 << j));
  };
  enter([...correlations.map((row, j) => [...row, withOutcome[j] ?? 0]), [...withOutcome, 1]], 0, 0);
  return explained;
};

const sizeOf = (subset: number): number => (subset === 0 ? 0 : (subset & 1) + sizeOf(subset >> 1));

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/**
 * LMG or Shapley weights, which sum to R²: each predictor's mean gain in R² over all orders in which the predictors can
 * enter, from the 2^k subsets. Source: measurement method, section 15 (Lindeman, Merenda and Gold 1980).
 */
export const lmgWeights = (correlations: readonly Row[], withOutcome: Row): readonly number[] => {
  const k = withOutcome.length;
  const explained = explainedBySubset(correlations, withOutcome);
  return withOutcome.map((_, j) =>
    explained.reduce((sum, rSquared, subset) => {
      if (subset & (1 << j)) return sum;
      const size = sizeOf(subset);
      const orders = (factorial(size) * factorial(k - size - 1)) / factorial(k);
      return sum + orders * Math.max(0, (explained[subset | (1 << j)] ?? 0) - rSquared);
    }, 0),
  );
};
