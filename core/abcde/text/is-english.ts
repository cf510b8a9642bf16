import { detect } from 'tinyld/light';
import type { Word } from './words';

/** Fewer words say too little of their language. */
const fewestWords = 4;
/** Enough to know a language by; more would only take longer. */
const mostSigns = 2000;
/** In English prose every third word is one of these; names and numbers make it less. */
const enoughFunctionWords = 0.15;

const functionWords = new Set(
  'the of and to is are was be you your we our it this that for on with by from have has will can please not an at as if they their us'.split(
    ' ',
  ),
);

/**
 * Can the checks read it? Detection errs on short texts with many names, so a text with enough small English words counts
 * as English whatever it says, and so does one too short to tell.
 */
export const isEnglish = (text: string, words: readonly Word[]): boolean => {
  if (words.length < fewestWords) return true;
  const known = words.filter(({ plain }) => functionWords.has(plain)).length;
  if (known / words.length >= enoughFunctionWords) return true;
  const language = detect(text.slice(0, mostSigns));
  return language === '' || language === 'en';
};
