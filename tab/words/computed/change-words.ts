import { changeSince, estimateOf, type Measured } from '#core/release/change-since';
import type { Voice } from '../../language/voice';
import { type Explanation, type Step, sourceSteps, step } from './explanation';

type Wave = { readonly title: string; readonly measured: Measured };

const errorLine = ({ say, figures }: Voice, { title, measured }: Wave): Step[] => {
  const estimate = estimateOf(measured);
  if (!estimate || !('low' in measured.figure)) return [];
  const { low, high } = measured.figure;
  const numbers = { title, half: figures.fine((high - low) / 2), se: figures.fine(estimate.se) };
  return [step('certainty', say('computed.change.error', numbers))];
};

/** How a change between two waves was judged. */
export const explainChange = (voice: Voice, title: string, now: Wave, before: Wave): Explanation => {
  const { say, figures } = voice;
  const change = changeSince(now.measured, before.measured);
  if (!change || !('mean' in now.measured.figure && 'mean' in before.measured.figure)) {
    return { title, steps: [step('what', say('computed.change.none'))] };
  }
  const numbers = {
    now: figures.fine(now.measured.figure.mean),
    before: figures.fine(before.measured.figure.mean),
    difference: figures.fine(change.difference),
    size: figures.fine(Math.abs(change.difference)),
    half: figures.fine(change.halfWidth),
  };
  const verdict = change.change === 'no-detectable-change' ? 'computed.change.within' : 'computed.change.beyond';
  return {
    title,
    steps: [
      step('what', say('computed.change.what')),
      step('numbers', `${numbers.now} − ${numbers.before} = ${numbers.difference}`),
      ...errorLine(voice, now),
      ...errorLine(voice, before),
      step('certainty', say('computed.change.half', numbers)),
      step('label', say(verdict, numbers)),
      step('spread', say('computed.change.conservative')),
      ...sourceSteps(voice, 'change'),
    ],
  };
};
