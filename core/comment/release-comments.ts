import type { ReleasedComment, ReleasedComments } from './comment';

/** Comments are shown from so many answers in the wave on, and from so many comments (measurement method, 9.5). */
const fewestAnswersForComments = 10;
const fewestComments = 3;

/** The comments of one closed wave as they are kept: what may be shown, or why nothing may. */
export type CommentSet = {
  readonly hidden: ReleasedComments['hidden'];
  readonly comments: readonly ReleasedComment[];
};

type Written = {
  /** What was written, already redacted; nothing here says by whom or when. */
  readonly texts: readonly { readonly itemId: string; readonly text: string }[];
  /** How many people answered the wave. */
  readonly answered: number;
  /** Did the wave ask an open question at all? */
  readonly asked: boolean;
  /** Chance, from 0 up to but not including 1; a port because chance is not pure. */
  readonly draw: () => number;
  readonly nextId: () => string;
};

/** A fair shuffle (Fisher–Yates), each value drawn from those that are left. */
const shuffled = <Value>(values: readonly Value[], draw: () => number): Value[] => {
  const left = [...values];
  const drawn: Value[] = [];
  while (left.length > 0) {
    const at = Math.floor(draw() * left.length);
    const [chosen, last] = [left[at], left.pop()];
    if (chosen !== undefined) drawn.push(chosen);
    // The last one takes the place of the one drawn: taking it out of the middle would move all behind it.
    if (at < left.length && last !== undefined) left[at] = last;
  }
  return drawn;
};

const none = (hidden: 'too-few' | 'not-asked'): CommentSet => ({ hidden, comments: [] });

/**
 * The comments of a whole wave as they may be shown: from ten answers and three comments on, in an order and with ids
 * that are chance alone. Nothing that goes in or comes out ties a comment to a person, a time, a group of people or
 * another comment. Source: measurement method, section 9.5.
 */
export const releaseComments = ({ texts, answered, asked, draw, nextId }: Written): CommentSet => {
  if (!asked) return none('not-asked');
  const written = texts.map(({ itemId, text }) => ({ itemId, text: text.trim() })).filter(({ text }) => text !== '');
  if (answered < fewestAnswersForComments || written.length < fewestComments) return none('too-few');
  const comments = shuffled(written, draw).map((comment) => ({ id: nextId(), ...comment, themes: [] }));
  return { hidden: null, comments };
};
