import { type Letter, letters, type Ratings } from '#core/abcde/letter';

/** Points between two ratings, 0 to 4 a letter. */
export type Distances = Readonly<Record<Letter, number>>;

/** Whoever is no more than so many points off the reference on every letter has it right: 2 and 4 lie between the anchors. */
const mostOff = 1;

/** How far two ratings are apart, letter by letter, in points. */
export const distancesOf = (own: Ratings, reference: Ratings): Distances => ({
  audience: Math.abs(own.audience - reference.audience),
  behaviour: Math.abs(own.behaviour - reference.behaviour),
  content: Math.abs(own.content - reference.content),
  delivery: Math.abs(own.delivery - reference.delivery),
  evaluation: Math.abs(own.evaluation - reference.evaluation),
});

/** Is it close enough to the reference? */
export const isClose = (own: Ratings, reference: Ratings): boolean => {
  const off = distancesOf(own, reference);
  return letters.every((letter) => off[letter] <= mostOff);
};
