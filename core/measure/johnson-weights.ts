import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { ok, type Result, refused } from '#core/kernel/result';
import { dot, type Row } from './standard-rows';

/** Below this eigenvalue of the correlations one predictor follows from the others. */
const leastEigenvalue = 1e-9;

/**
 * Johnson's relative weights from the predictors' correlations and theirs with the outcome: Λ = V·D^½·Vᵀ, β = Λ⁻¹·r,
 * ε_j = Σ_k Λ_jk²·β_k². Source: measurement method, section 15 (Johnson 2000).
 */
export const johnsonWeights = (
  correlations: readonly Row[],
  withOutcome: Row,
): Result<readonly number[], 'singular'> => {
  const matrix = new Matrix(correlations.map((row) => [...row]));
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
  if (!realEigenvalues.every((value) => value > leastEigenvalue)) return refused('singular');
  const vectors = eigenvectorMatrix.to2DArray();
  const roots = realEigenvalues.map(Math.sqrt);
  // vᵀ·r of every eigenvector v.
  const projections = roots.map((_, e) =>
    dot(
      vectors.map((row) => row[e] ?? 0),
      withOutcome,
    ),
  );
  const coefficients = vectors.map((row) =>
    dot(
      row,
      projections.map((value, e) => value / (roots[e] ?? 1)),
    ),
  );
  const lambda = vectors.map((row) =>
    vectors.map((other) =>
      dot(
        row.map((value, e) => value * (roots[e] ?? 0)),
        other,
      ),
    ),
  );
  return ok(lambda.map((row) => row.reduce((sum, value, j) => sum + (value * (coefficients[j] ?? 0)) ** 2, 0)));
};
