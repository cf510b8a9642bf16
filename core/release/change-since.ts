import { intervalFromError } from '#core/measure/mean-interval';
import { type MeanWithError, welchFromErrors } from '#core/measure/welch';
import type { Basis, Figure } from './figure';

/** Whether perception moved between two releases, as far as the published figures can tell. */
export type Change = 'higher' | 'lower' | 'no-detectable-change';

/** A published mean with what its interval rests on. */
export type Measured = Readonly<{ n: number | null; figure: Figure; basis?: Basis | undefined }>;

export type ChangeSince = {
  readonly change: Change;
  /** Now − before, in points. */
  readonly difference: number;
  /** The 95 % half-width of the difference: the least that could have been called a change. */
  readonly halfWidth: number;
};

/** The two-sided 95 % quantile of Student's t. */
export const tQuantile95 = (df: number): number => intervalFromError(0, 1, df).high;

/** Degrees of freedom of a published interval: those it was released with, else n − 1; null where neither is known. */
export const dfOf = ({ n, basis }: Measured): number | null => {
  const df = basis?.df ?? (n === null ? 0 : n - 1);
  return df > 0 ? df : null;
};

/** The standard error behind a published interval: its half-width / t(.975, df). */
export const estimateOf = (measured: Measured): MeanWithError | null => {
  const { figure } = measured;
  const df = dfOf(measured);
  if (!('low' in figure) || df === null) return null;
  return { mean: figure.mean, se: (figure.high - figure.low) / 2 / tQuantile95(df), df };
};

const wordOf = (difference: number, halfWidth: number): Change => {
  if (Math.abs(difference) <= halfWidth) return 'no-detectable-change';
  return difference > 0 ? 'higher' : 'lower';
};

/**
 * A change is only called one when it is larger than the 95 % half-width of the difference: Welch's interval with
 * Welch–Satterthwaite degrees of freedom (measurement method, 7.1 and 7.2), worked out from published figures alone.
 * It is conservative as mostly the same people answer both times, and more so where small groups have widened
 * intervals. Null where either interval is missing.
 */
export const changeSince = (now: Measured, before: Measured): ChangeSince | null => {
  const [one, other] = [estimateOf(now), estimateOf(before)];
  if (one === null || other === null) return null;
  const test = welchFromErrors(one, other);
  if (!test.ok) return null;
  const difference = test.value.mean;
  const halfWidth = (test.value.high - test.value.low) / 2;
  return { change: wordOf(difference, halfWidth), difference, halfWidth };
};
