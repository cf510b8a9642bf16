// How reliability and drivers were computed.
import type { ReleaseDetail } from '#core/release/release-detail';
import type { Voice } from '../../language/voice';
import { type Explanation, sourceSteps, step } from './explanation';

type Alpha = Extract<ReleaseDetail['reliability'][number]['result'], { readonly alpha: number }>;

/** So near to 1 there is no spread left to make an interval from. */
const nearlyOne = 1 - 1e-9;

/** How an alpha was computed; its interval follows from two quantiles of F, which the bounds give back. */
export const explainAlpha = (voice: Voice, title: string, result: Alpha): Explanation => {
  const { say, figures } = voice;
  const { alpha, low, high, n, k, spearmanBrown, omega } = result;
  const fine = figures.fine;
  const numbers = {
    alpha: fine(alpha),
    low: fine(low),
    high: fine(high),
    upper: fine((1 - low) / (1 - alpha)),
    lower: fine((1 - high) / (1 - alpha)),
    first: n - 1,
    second: (n - 1) * (k - 1),
  };
  // The other way round: r = s / (2 − s).
  const both =
    spearmanBrown === null
      ? []
      : [
          step(
            'numbers',
            say('computed.spearmanBrown', {
              r: fine(spearmanBrown / (2 - spearmanBrown)),
              result: fine(spearmanBrown),
            }),
          ),
        ];
  return {
    title,
    steps: [
      step('what', say('computed.alpha.what', { n, k })),
      step('numbers', say('computed.alpha.formula', { k, before: k - 1 })),
      ...(alpha < nearlyOne ? [step('certainty', say('computed.alpha.interval', numbers))] : []),
      ...both,
      ...(omega === null ? [] : [step('numbers', say('computed.omega', { omega: fine(omega) }))]),
      ...sourceSteps(
        voice,
        'alpha',
        ...(spearmanBrown === null ? [] : (['spearmanBrown'] as const)),
        ...(omega === null ? [] : (['omega'] as const)),
      ),
    ],
  };
};

type Correlation = { readonly r: number; readonly low: number; readonly high: number };
type Weight = { readonly weight: { readonly value: number; readonly low: number; readonly high: number } };

/** How a correlation was computed, by Fisher's z. */
export const explainCorrelation = (voice: Voice, title: string, n: number, one: Correlation): Explanation => {
  const { say, figures } = voice;
  const fine = figures.fine;
  const half = 1.96 / Math.sqrt(n - 3);
  const numbers = {
    r: fine(one.r),
    z: fine(Math.atanh(one.r)),
    n,
    less: n - 3,
    half: fine(half),
    low: fine(one.low),
    high: fine(one.high),
  };
  return {
    title,
    steps: [
      step('what', say('computed.correlation.what', { n })),
      step(
        'certainty',
        Math.abs(one.r) < nearlyOne ? say('computed.correlation.line', numbers) : say('computed.correlation.perfect'),
      ),
      ...sourceSteps(voice, 'correlation'),
    ],
  };
};

/** How a driver's weight was computed. */
export const explainDriver = (
  voice: Voice,
  title: string,
  n: number,
  rSquared: number,
  driver: Correlation & Weight & { readonly lmg: number },
): Explanation => {
  const { say, figures } = voice;
  const { value, low, high } = driver.weight;
  const numbers = {
    weight: figures.percent(value),
    low: figures.percent(low),
    high: figures.percent(high),
    lmg: figures.percent(driver.lmg),
    explained: figures.percent(rSquared),
  };
  return {
    title,
    steps: [
      step('what', say('computed.driver.what', { n })),
      step('numbers', say('computed.driver.line', numbers)),
      step('certainty', say('computed.driver.jackknife', numbers)),
      step('numbers', say('computed.driver.sign', { r: figures.fine(driver.r) })),
      ...sourceSteps(voice, 'drivers'),
    ],
  };
};
