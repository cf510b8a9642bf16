import type { Word } from './words';

export const endsClause = ({ closing }: Word): boolean => /[,;:.!?)]/.test(closing);

/** The first word of the clause in which the word at this place stands. */
export const clauseStart = (words: readonly Word[], at: number): number => {
  let from = at;
  while (from > 0 && !endsClause(words[from - 1] as Word)) from -= 1;
  return from;
};

/** The last word of the clause that goes on behind this place. */
export const clauseEnd = (words: readonly Word[], from: number): number => {
  const end = words.findIndex((word, index) => index > from && endsClause(word));
  return end === -1 ? words.length - 1 : end;
};

/** Words in lower case with one space between them, to be looked at with patterns. */
export const plainText = (words: readonly Word[], from = 0, to = words.length): string =>
  words
    .slice(from, to)
    .map(({ plain }) => plain)
    .join(' ');
