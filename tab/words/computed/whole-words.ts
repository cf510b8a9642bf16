// How the figures of everybody were computed: the weighted picture, and the gap over all five Ps.
import { tQuantile95 } from '#core/release/change-since';
import type { Figure } from '#core/release/figure';
import type { ReleaseDetail } from '#core/release/release-detail';
import type { Voice } from '../../language/voice';
import { type Explanation, type Step, sourceSteps, step } from './explanation';
import { intervalSteps } from './interval-steps';

type Overall = ReleaseDetail['overall'];

/** The interval of an estimate whose error is known only as a whole: ± t × standard error. */
const errorSteps = (voice: Voice, figure: Figure, df: number | null): Step[] => {
  if (!('low' in figure)) return intervalSteps(voice, { n: null, figure });
  const { say, figures } = voice;
  const half = (figure.high - figure.low) / 2;
  const { fine } = figures;
  const mean = fine(figure.mean);
  const bounds = say('figure.interval', { low: fine(figure.low), high: fine(figure.high) });
  const result = `${mean} ± ${fine(half)} → ${bounds}`;
  if (df === null) return [step('certainty', say('computed.error.bounds', { result }))];
  const t = tQuantile95(df);
  const line = `${mean} ± ${fine(t)} × ${fine(half / t)} = ${result}`;
  return [step('certainty', say('computed.error.words', { df: Math.round(df) })), step('certainty', line)];
};

/** How the gap of everybody invited was computed. */
export const explainOverall = (
  voice: Voice,
  title: string,
  overall: Overall,
  gap: Figure,
  df: number | null,
): Explanation => {
  const { say } = voice;
  const { attribute, population } = overall;
  const what =
    attribute === null
      ? say('computed.overall.one', { population })
      : say('computed.overall.strata', { population, attribute });
  return {
    title,
    steps: [
      step('what', what),
      ...(attribute === null ? [] : [step('numbers', say('computed.overall.formula', { population }))]),
      step('spread', say('computed.overall.finite', { population })),
      ...errorSteps(voice, gap, df),
      ...sourceSteps(voice, 'overall'),
    ],
  };
};

type Term = { readonly gap: number; readonly weight: number };

const sumOf = (terms: readonly Term[]): number => terms.reduce((sum, { gap, weight }) => sum + gap * weight, 0);

/** How the gap over all five Ps was computed: plain, or weighted by what people call important. */
export const explainComposite = (
  voice: Voice,
  title: string,
  figure: Figure,
  gaps: readonly Figure[],
  weights: readonly number[] | null,
): Explanation => {
  const { say, figures } = voice;
  const terms = gaps.flatMap((gap, index) =>
    'mean' in gap ? [{ gap: gap.mean, weight: weights?.[index] ?? 1 / gaps.length }] : [],
  );
  const bracket = (value: number): string => `(${figures.fine(value)})`;
  const parts = terms.map(({ gap, weight }) => (weights ? `${figures.fine(weight)} × ${bracket(gap)}` : bracket(gap)));
  const sum = parts.join(' + ');
  const line = `${weights ? sum : `(${sum}) ÷ ${gaps.length}`} = ${figures.fine(sumOf(terms))}`;
  const isShown = 'mean' in figure && terms.length === gaps.length;
  return {
    title,
    steps: [
      step('what', say(weights ? 'computed.weighted.what' : 'computed.plain.what')),
      ...(isShown ? [step('numbers', line)] : []),
      step('spread', say('computed.jackknife')),
      ...(weights && 'hidden' in figure && figure.hidden === 'too-few'
        ? [step('hidden', say('computed.weighted.tooFew'))]
        : errorSteps(voice, figure, null)),
      ...sourceSteps(voice, 'composite'),
    ],
  };
};

/** How the importance weights were computed. */
export const explainWeights = (voice: Voice, title: string, n: number): Explanation => ({
  title,
  steps: [step('what', voice.say('computed.weights.what', { n })), ...sourceSteps(voice, 'weights')],
});
