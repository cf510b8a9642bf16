import type { Word } from './words';

const opens = /["“„«'‘]/;
const closes = /["”“»'’]/;

/**
 * For each word: does it stand in quotation marks? What is quoted is a title or what somebody else said. A mark that is
 * never closed, or never opened ('users'', '24"'), quotes nothing.
 */
export const quotedIn = (words: readonly Word[]): boolean[] => {
  const quoted = words.map(() => false);
  let from = -1;
  words.forEach(({ opening, closing }, at) => {
    if (from === -1 && opens.test(opening)) from = at;
    if (from === -1 || !closes.test(closing)) return;
    quoted.fill(true, from, at + 1);
    from = -1;
  });
  return quoted;
};
