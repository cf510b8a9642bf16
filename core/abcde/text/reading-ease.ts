import { syllable } from 'syllable';
import type { Word } from './words';

/** In shorter texts one long word moves the figure by several points. */
const fewestWords = 100;

/**
 * Flesch reading ease, 206.835 − 1.015 · words a sentence − 84.6 · syllables a word (Flesch 1948, "A new readability
 * yardstick"), held between 0 and 100: outside them it says no more. Null for fewer than 100 words.
 */
export const readingEase = (words: readonly Word[], sentences: number): number | null => {
  if (words.length < fewestWords) return null;
  const syllables = words.reduce((sum, { plain }) => sum + Math.max(1, syllable(plain)), 0);
  const raw = 206.835 - 1.015 * (words.length / sentences) - 84.6 * (syllables / words.length);
  return Math.min(100, Math.max(0, raw));
};
