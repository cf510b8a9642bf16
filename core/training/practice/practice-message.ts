import type { Channel } from '#core/abcde/channel';
import type { Letter, Ratings } from '#core/abcde/letter';
import type { Language } from '#core/language/language';

/** 1 basic: plain faults or plain virtues; 2: good and bad side by side; 3: well written, and yet not right for its readers. */
export const practiceLevels = [1, 2, 3] as const;
export type PracticeLevel = (typeof practiceLevels)[number];

/** What a learner reads of a practice message, in one language. */
export type PracticeWords = {
  /** Who its readers are and what they need; without it nobody can rate audience and delivery. */
  readonly situation: string;
  readonly text: string;
  /** Why the reference rating is what it is, one sentence a letter. */
  readonly reasons: Readonly<Record<Letter, string>>;
  /** How the message could have been written; absent where none is offered. */
  readonly improved?: string;
};

/** A message that learners of the ABCDE course rate; all of them are invented, and so are their people and addresses. */
export type PracticeMessage = {
  /** Never given to another message: a learner's progress is kept by it. */
  readonly id: string;
  readonly level: PracticeLevel;
  readonly channel: Channel;
  /** The reference ratings, by the anchors of the author's check; a judgement of ours, the same in every language. */
  readonly ratings: Readonly<Ratings>;
  readonly words: Readonly<Record<Language, PracticeWords>>;
};
