import type { Measured } from '#core/release/change-since';
import type { Share } from '#core/release/figure';
import type { Voice } from '../../language/voice';
import { type Explanation, sourceSteps, step } from './explanation';
import { intervalSteps } from './interval-steps';

const z = 1.959964;

/** How the mean of one rating was computed. */
export const explainRating = (voice: Voice, title: string, measured: Measured): Explanation => {
  const { say } = voice;
  const { n, figure } = measured;
  const what = step('what', n === null ? say('computed.rating.what.few') : say('computed.rating.what', { n }));
  const source = 'hidden' in figure || 'coded' in figure ? 'anonymity' : 'mean';
  return { title, steps: [what, ...intervalSteps(voice, measured), ...sourceSteps(voice, source)] };
};

/** How a share and its Wilson interval were computed; `of` says in words what is counted. */
export const explainShare = (voice: Voice, title: string, of: string, share: Share): Explanation => {
  const { say, figures } = voice;
  if ('hidden' in share) {
    const why = share.hidden === 'too-few' ? 'computed.share.tooFew' : (`computed.hidden.${share.hidden}` as const);
    return { title, steps: [step('what', of), step('hidden', say(why)), ...sourceSteps(voice, 'anonymity')] };
  }
  const { n } = share;
  const counted = { count: Math.round(share.share * n), n, share: figures.percent(share.share) };
  const centre = (share.share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share.share * (1 - share.share)) / n + (z * z) / (4 * n * n));
  const bounds = say('figure.interval', { low: figures.percent(share.low), high: figures.percent(share.high) });
  const worked = `${figures.fine(100 * centre)} % ± ${figures.fine(100 * half)} % → ${bounds}`;
  return {
    title,
    steps: [
      step('what', of),
      step('numbers', say('computed.share.line', counted)),
      step('certainty', say('computed.share.formula')),
      step('certainty', worked),
      ...sourceSteps(voice, 'share'),
    ],
  };
};
