// "How this was computed": for every figure the same few steps, from what it is to the numbers put in.
import type { MessageKey } from '#core/language/language';
import type { Voice } from '../../language/voice';

export type StepName = 'what' | 'numbers' | 'certainty' | 'spread' | 'label' | 'hidden' | 'source';

/** One step of an explanation; a term may come more than once. */
export type Step = { readonly name: StepName; readonly text: string };

export type Explanation = { readonly title: string; readonly steps: readonly Step[] };

/** Makes steps of one kind from messages of the catalogue. */
export const step = (name: StepName, text: string): Step => ({ name, text });

/** The last steps of every explanation: where the method comes from, and that the numbers are rounded. */
export const sourceSteps = ({ say }: Voice, ...sources: readonly SourceName[]): Step[] =>
  sources.map((source) => step('source', say(`computed.source.${source}` satisfies MessageKey)));

export const sourceNames = [
  'mean',
  'paired',
  'label',
  'many',
  'share',
  'overall',
  'composite',
  'weights',
  'alpha',
  'spearmanBrown',
  'omega',
  'correlation',
  'drivers',
  'change',
  'anonymity',
] as const;
export type SourceName = (typeof sourceNames)[number];
