// MEASURE: statistics as pure functions, one idea a file. Values may come in any order: every function sorts what it
// sums, so that the order of answering cannot show in the last digit of a figure.
// A figure that cannot be given is refused with a reason; nothing here returns NaN, Infinity or a default number for
// values between −1e100 and 1e100.

/** Number, mean and sample variance of values; the variance is null for one value and exactly 0 where all are equal. */
export type Moments = { readonly n: number; readonly mean: number; readonly variance: number | null };

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** Mean of at least one value; the second pass takes the rounding of the first one out. */
const meanOf = (sorted: Float64Array): number => {
  const n = sorted.length;
  const total = sumOf(sorted);
  // Beyond the range of a number the values are made smaller before they are summed.
  const first = Number.isFinite(total) ? total / n : sumOf(sorted.map((value) => value / n));
  const rest = sumOf(sorted.map((value) => value - first)) / n;
  return Number.isFinite(rest) ? first + rest : first;
};

/**
 * Moments of finite values in points of their scale, variance in squared points with n − 1 in the denominator; null for
 * no values. A variance too large for a number is null as well. Source: measurement method, section 7.1.
 */
export const momentsOf = (values: ArrayLike<number>): Moments | null => {
  const n = values.length;
  if (n === 0) return null;
  const sorted = new Float64Array(values).sort();
  const least = sorted[0] ?? 0;
  if (n === 1) return { n, mean: least, variance: null };
  if (least === sorted[n - 1]) return { n, mean: least, variance: 0 };
  const mean = meanOf(sorted);
  const variance = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  return { n, mean, variance: Number.isFinite(variance) ? variance : null };
};
