import { dfOf, type Measured, tQuantile95 } from '#core/release/change-since';
import type { Figure } from '#core/release/figure';
import type { Voice } from '../../language/voice';
import { type Step, step } from './explanation';

type Bounded = Extract<Figure, { readonly low: number }>;

/** From so many answers on, a group's own spread may be told (measurement method, 7.1). */
const fewestForOwnSpread = 10;

const isEven = ({ mean, low, high }: Bounded): boolean => Math.abs(mean - low - (high - mean)) < 1e-9;

/** A spread that others share tells nothing of the group; its own one, or its class, only from ten answers on. */
const maySaySpread = ({ n, basis }: Measured): boolean =>
  (n ?? 0) >= fewestForOwnSpread || basis?.spread === 'pooled' || basis?.spread === 'whole';

/** The worked line of an interval: t × spread / √n, and what comes of it. */
const workedLine = ({ say, figures }: Voice, figure: Bounded, n: number, df: number): string => {
  const half = (figure.high - figure.low) / 2;
  const t = tQuantile95(df);
  const sd = (half * Math.sqrt(n)) / t;
  const { fine } = figures;
  const mean = fine(figure.mean);
  const bounds = say('figure.interval', { low: fine(figure.low), high: fine(figure.high) });
  return `${mean} ± ${fine(t)} × ${fine(sd)} ÷ √${n} = ${mean} ± ${fine(half)} → ${bounds}`;
};

const boundedSteps = (voice: Voice, measured: Measured, figure: Bounded): Step[] => {
  const { say, figures } = voice;
  const df = dfOf(measured);
  const { n, basis } = measured;
  if (n === null || df === null) return [step('certainty', say('computed.interval.words'))];
  const spread = step('spread', say(`computed.spread.${basis?.spread ?? 'own'}`, { n, df: Math.round(df) }));
  if (isEven(figure) && maySaySpread(measured)) {
    const words = say('computed.interval.formula', { df: Math.round(df) });
    return [step('certainty', words), step('certainty', workedLine(voice, figure, n, df)), spread];
  }
  const bounds = { low: figures.fine(figure.low), high: figures.fine(figure.high) };
  const isKept = isEven(figure) && basis?.spread !== 'class';
  const why = isKept ? 'computed.interval.kept' : 'computed.interval.rounded';
  return [step('certainty', say(why, { ...bounds, df: Math.round(df) })), spread];
};

/** How certain a mean is: its interval worked out line by line, or why there is none. */
export const intervalSteps = (voice: Voice, measured: Measured): Step[] => {
  const { figure } = measured;
  const { say } = voice;
  if ('low' in figure) return boundedSteps(voice, measured, figure);
  if ('noInterval' in figure) return [step('certainty', say(`computed.noInterval.${figure.noInterval}`))];
  if ('coded' in figure) return [step('hidden', say('computed.coded', { value: voice.figures.ratingShort(figure) }))];
  if ('label' in figure) return [step('hidden', say('computed.asLabel', { label: voice.figures.gapShort(figure) }))];
  return [step('hidden', say(`computed.hidden.${figure.hidden}`))];
};
