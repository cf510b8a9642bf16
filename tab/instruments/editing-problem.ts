import { longestCardInSeconds } from '#core/instrument/instrument';
import type { Say } from '#core/language/language';
import type { Drafted } from './drafted';
import type { InstrumentDraft } from './instrument-draft';
import { saidSeconds } from './instrument-words';

const refusalInWords = (say: Say, refusal: NonNullable<Drafted['refusal']>): string => {
  switch (refusal.kind) {
    case 'card-too-long': {
      const seconds = saidSeconds(refusal.seconds);
      return say('questions.problem.tooLong', { card: refusal.card, seconds, most: longestCardInSeconds });
    }
    case 'idle-card':
      return say('questions.problem.idle', { card: refusal.card });
    case 'nothing-left':
      return say('questions.problem.nothingLeft');
    case 'too-many-own-questions':
      return say('questions.own.full', { most: refusal.most });
    case 'unknown-item':
      return say('questions.problem.changed');
  }
};

/** The first thing that keeps a draft from being saved and what to do about it; null when it can be saved. */
export const editingProblem = (say: Say, draft: InstrumentDraft, { refusal }: Drafted): string | null => {
  if (refusal !== null) return refusalInWords(say, refusal);
  if (draft.title.trim() === '') return say('questions.problem.noTitle');
  const hasEmpty = draft.own.some(({ words }) => words.en.trim() === '' && words.de.trim() === '');
  return hasEmpty ? say('questions.problem.noWords') : null;
};
