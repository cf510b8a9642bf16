import { detectAll } from 'tinyld/light';
import type { Word } from './words';

/** Enough to know a language by; more would only take longer. */
const mostSigns = 2000;
/** In English prose every third word is one of these; names and numbers make it less. */
const enoughFunctionWords = 0.15;
/** Fewer words say nothing reliable of their language: "No reply needed" is as likely Dutch. */
const fewestWords = 6;
/** In shorter texts names alone can make another language the likeliest. */
const fewWords = 10;
/** How many times as likely as English another language has to be: names mislead, in a short text more than in a long one. */
const clearLead = { short: 2.5, long: 1.5 };

// None that is a word of another language of Europe too: "was", "an", "will", "on", "we" and "is" are left out.
const functionWords = new Set(
  'the and to of you your our it this that for with from are they their please not be can if by us'.split(' '),
);

const isLatin = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length >= letters.length / 2;
};

/**
 * Can the checks read it? Detection errs on short texts with many names, so a text with enough small English words counts
 * as English whatever it says.
 */
export const isEnglish = (text: string, words: readonly Word[]): boolean => {
  const start = text.slice(0, mostSigns);
  if (!isLatin(start)) return false;
  const known = words.filter(({ plain }) => functionWords.has(plain)).length;
  if (words.length < fewestWords || known / words.length >= enoughFunctionWords) return true;
  const isShort = words.length < fewWords;
  if (isShort && known > 0) return true;
  const languages = detectAll(start);
  const english = languages.find(({ lang }) => lang === 'en')?.accuracy ?? 0;
  return (languages[0]?.accuracy ?? 0) <= english * (isShort ? clearLead.short : clearLead.long);
};
