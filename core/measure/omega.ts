import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { ok, type Result, refused } from '#core/kernel/result';
import { completeRows, correlationsOf, dot, type Row, standardRows } from './standard-rows';

/** McDonald's omega of one factor, 0…1, with the items' standardised loadings. */
export type Omega = { readonly n: number; readonly omega: number; readonly loadings: readonly number[] };

export type OmegaRefusal = 'too-few-items' | 'too-few' | 'no-spread' | 'heywood' | 'no-convergence';

const leastItems = 3;
const leastPeople = 100;
/** A uniqueness at this bound, which is factanal's of R, means a factor that explains an item altogether. */
const leastUniqueness = 0.005;
const mostSteps = 10_000;
const tolerance = 1e-12;

/** Loadings of the first principal component, its sign such that they sum to 0 or more. */
const startOf = (correlations: readonly Row[]): Row => {
  const matrix = new Matrix(correlations.map((row) => [...row]));
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
  const first = eigenvectorMatrix.getColumn(realEigenvalues.length - 1);
  const size = Math.sqrt(Math.max(0, realEigenvalues.at(-1) ?? 0));
  const sign = first.reduce((sum, value) => sum + value, 0) < 0 ? -1 : 1;
  // Shortened, so that no uniqueness starts at 0.
  return first.map((value) => sign * 0.9 * size * value);
};

/** One step of expectation and maximisation; uniquenesses are 1 − λ², at the bound where they fall below it. */
const stepFrom = (correlations: readonly Row[], loadings: Row, uniquenesses: Row) => {
  const scaled = loadings.map((loading, j) => loading / (uniquenesses[j] ?? 1));
  const size = 1 + dot(loadings, scaled);
  const weights = scaled.map((value) => value / size);
  const covariances = correlations.map((row) => dot(row, weights));
  const factorVariance = 1 - dot(weights, loadings) + dot(weights, covariances);
  const next = covariances.map((covariance) => covariance / factorVariance);
  return { next, unique: next.map((loading, j) => 1 - loading * (covariances[j] ?? 0)) };
};

/** Maximum likelihood loadings of one factor by the EM algorithm. Source: Rubin and Thayer 1982. */
const loadingsOf = (correlations: readonly Row[]): Result<Row, 'heywood' | 'no-convergence'> => {
  let loadings = startOf(correlations);
  let uniquenesses: Row = loadings.map((loading) => Math.max(leastUniqueness, 1 - loading ** 2));
  for (let step = 0; step < mostSteps; step++) {
    const { next, unique } = stepFrom(correlations, loadings, uniquenesses);
    if (unique.some((value) => !(value > leastUniqueness))) return refused('heywood');
    const change = Math.max(...next.map((loading, j) => Math.abs(loading - (loadings[j] ?? 0))));
    loadings = next;
    uniquenesses = unique;
    if (change < tolerance) return ok(loadings);
  }
  return refused('no-convergence');
};

/** Omega from standardised loadings, (Σλ)²/((Σλ)² + Σ(1 − λ²)). Source: measurement method, section 7.1. */
export const omegaOfLoadings = (loadings: readonly number[]): number => {
  const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2;
  const unique = loadings.reduce((sum, loading) => sum + 1 - loading ** 2, 0);
  return common / (common + unique);
};

/** The same omega from the correlations of the items over n people, for those who have them already. */
export const omegaFromCorrelations = (n: number, correlations: readonly Row[]): Result<Omega, OmegaRefusal> => {
  if (correlations.length < leastItems) return refused('too-few-items');
  if (n < leastPeople) return refused('too-few');
  const loadings = loadingsOf(correlations);
  if (!loadings.ok) return loadings;
  return ok({ n, omega: omegaOfLoadings(loadings.value), loadings: loadings.value });
};

/**
 * McDonald's omega from the maximum likelihood solution of one factor, as factanal of R, over people who rated all
 * items (null: not rated). Needs 3 items and 100 people; a solution at its bound or none is refused. Source: measurement
 * method, section 7.1.
 */
export const mcdonaldOmega = (rows: readonly (readonly (number | null)[])[]): Result<Omega, OmegaRefusal> => {
  if ((rows[0]?.length ?? 0) < leastItems) return refused(rows.length === 0 ? 'too-few' : 'too-few-items');
  const complete = completeRows(rows);
  if (complete.length < leastPeople) return refused('too-few');
  const standard = standardRows(complete);
  return standard.ok ? omegaFromCorrelations(complete.length, correlationsOf(standard.value)) : standard;
};
