import type { Answers, WaveResponse } from './wave-response';

const nothingSaid: Answers = { pairs: {}, ratings: {}, choices: {}, texts: {} };

/** What is left of a response whose author was erased: that one was there, for the counts, under another pseudonym. */
export const withdrawn = ({ complete, atom }: WaveResponse, pid: string): WaveResponse => ({
  pid,
  answers: nothingSaid,
  complete,
  atom,
});

/** Did its author answer, and was erased afterwards? They count as having answered, and add to no figure. */
export const isWithdrawn = ({ complete, answers }: WaveResponse): boolean =>
  complete && [answers.pairs, answers.ratings, answers.choices, answers.texts].every((said) => isEmpty(said));

const isEmpty = (said: object): boolean => {
  for (const _ in said) return false;
  return true;
};
