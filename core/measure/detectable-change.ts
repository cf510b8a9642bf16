import erfc from '@stdlib/math-base-special-erfc';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { ok, type Result, refused } from '#core/kernel/result';

const power = 0.8;

/** Density of log(s/σ), s a standard deviation with df degrees of freedom, relative to its peak. */
const logSpreadDensity = (u: number, df: number): number => Math.exp(df * (u - Math.expm1(2 * u) / 2));

/** Points of the density and their weights, out to where they no longer count; the step is an eighth of its width. */
const spreadGrid = (df: number): readonly { readonly spread: number; readonly weight: number }[] => {
  const step = 1 / (8 * Math.sqrt(2 * df));
  const grid = [{ spread: 1, weight: 1 }];
  for (const direction of [-step, step]) {
    for (let k = 1, weight = 1; weight > 1e-18; k++) {
      weight = logSpreadDensity(k * direction, df);
      grid.push({ spread: Math.exp(k * direction), weight });
    }
  }
  return grid;
};

const solve = (rises: (x: number) => number, target: number): number => {
  let high = 1;
  while (rises(high) < target) high *= 2;
  let low = 0;
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (rises(middle) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/**
 * Planning: the difference in points between two independent waves of n answers each that a two-sided t-test at 5 %
 * finds with 80 % power, as power.t.test of R. The noncentral t distribution is integrated over the standard deviation
 * by the trapezoid rule. n ≥ 2, sd in points. Source: measurement method, section 7.2.
 */
export const detectableChange = (n: number, sd: number): Result<number, 'too-few' | 'no-spread'> => {
  if (!(n >= 2)) return refused('too-few');
  if (!(sd > 0)) return refused('no-spread');
  const df = 2 * (n - 1);
  const critical = tQuantile(0.975, df);
  const grid = spreadGrid(df);
  const whole = grid.reduce((sum, { weight }) => sum + weight, 0);
  const found = (shift: number): number =>
    grid.reduce((sum, { spread, weight }) => sum + weight * erfc((critical * spread - shift) / Math.SQRT2), 0) /
    (2 * whole);
  return ok(solve(found, power) * sd * Math.sqrt(2 / n));
};

/**
 * What a change has to exceed to be shown: the half-width of its 95 % interval in points, from the standard error and
 * degrees of freedom of the difference. Source: measurement method, section 7.2.
 */
export const neededChange = ({ se, df }: { readonly se: number; readonly df: number }): number =>
  tQuantile(0.975, df) * se;

/**
 * Smallest change of one individual that is no measurement error, MDC95 = 1.96·√2·s·√(1 − α) in points; α ≤ 1 is the
 * reliability. Source: measurement method, section 7.1.
 */
export const individualChange = (sd: number, reliability: number): Result<number, 'no-spread' | 'no-reliability'> => {
  if (!(sd > 0)) return refused('no-spread');
  if (!(reliability <= 1)) return refused('no-reliability');
  return ok(1.96 * Math.SQRT2 * sd * Math.sqrt(1 - reliability));
};
