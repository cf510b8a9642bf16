// The items of the method, section 4, as the built-in instruments ask them; their wording is in the message catalogue.
import type { Aspect } from '#core/kernel/aspect';
import { fivePs, type P } from '#core/kernel/five-p';
import type { Ends, Item, ItemId } from './item';

/** Planned answering times in seconds. 22 for three columns is an assumption: half as much again as for two. */
const secondsOfRow = { one: 10, two: 15, three: 22 } as const;

/** A line of a P, rated as needed and as experienced. */
export const pPair = (id: ItemId, p: P): Item => ({
  id,
  p,
  columns: ['expectation', 'experience'],
  required: true,
  seconds: secondsOfRow.two,
});

/** The same with the least that somebody could live with, for the zone of tolerance. */
export const pTriple = (id: ItemId, p: P): Item => ({
  ...pPair(id, p),
  columns: ['expectation', 'experience', 'minimum'],
  seconds: secondsOfRow.three,
});

/** A line of an aspect of customer experience, rated as needed and as experienced. */
export const aspectPair = (id: ItemId, aspect: Aspect): Item => ({
  id,
  aspect,
  columns: ['expectation', 'experience'],
  required: true,
  seconds: secondsOfRow.two,
});

/** The same after an event, when only how it went is asked: one tap. */
export const aspectRating = (id: ItemId, aspect: Aspect): Item => ({
  id,
  aspect,
  columns: ['rating'],
  ends: 'quality',
  required: true,
  seconds: secondsOfRow.one,
});

/** A statement or question with one 1–7 scale. */
export const rating = (id: ItemId, ends: Ends): Item => ({
  id,
  columns: ['rating'],
  ends,
  required: true,
  seconds: secondsOfRow.one,
});

const choice = (id: ItemId, choices: readonly string[]): Item => ({
  id,
  columns: ['choice'],
  choices,
  required: false,
  seconds: secondsOfRow.one,
});

/** An open question, which takes time of those alone who choose to write. */
export const openQuestion = (id: ItemId): Item => ({ id, columns: ['text'], required: false, seconds: 0 });

/** Which of the five Ps matters most, and which second. */
export const importance: Item = {
  id: 'importance',
  columns: ['first', 'second'],
  choices: fivePs,
  required: true,
  seconds: 15,
};

/** Did anything get in the way? */
export const issue = choice('issue', ['no', 'a-little', 'seriously']);

/** How somebody would like to hear from the PMO. */
export const preferences: readonly Item[] = [
  choice('preferChannel', ['chat', 'email', 'meeting', 'call', 'page']),
  choice('preferFrequency', ['weekly', 'monthly', 'quarterly', 'when-it-concerns-me']),
  choice('preferFormat', ['short-message', 'one-page', 'dashboard', 'conversation', 'full-report']),
];
