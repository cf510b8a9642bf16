import type { Span } from './text-findings';

/** One word of a text: whatever stands between two white spaces, as the rated messages count them. */
export type Word = Span & {
  /** As it stands, without the punctuation around it. */
  readonly shown: string;
  /** The same in lower case and with a straight apostrophe, to be looked up; empty for a mere mark. */
  readonly plain: string;
  /** The punctuation before it, empty when there is none. */
  readonly opening: string;
  /** The punctuation behind it, empty when there is none. */
  readonly closing: string;
};

const partOfWord = /[\p{L}\p{N}]/u;

const asWord = (raw: string, start: number): Word => {
  let from = 0;
  let to = raw.length;
  // By hand: a pattern bound to the end alone is tried from every place of a long run of marks.
  while (from < to && !partOfWord.test(raw.charAt(from))) from += 1;
  while (to > from && !partOfWord.test(raw.charAt(to - 1))) to -= 1;
  if (from === to) return { start, end: start + raw.length, shown: '', plain: '', opening: '', closing: raw };
  const shown = raw.slice(from, to);
  const plain = shown.toLowerCase().replace(/’/g, "'");
  return { start, end: start + raw.length, shown, plain, opening: raw.slice(0, from), closing: raw.slice(to) };
};

/** The words of a part of a text, in order, placed in the whole text. */
export const wordsOf = (text: string, { start, end }: Span): Word[] =>
  [...text.slice(start, end).matchAll(/\S+/g)].map((match) => asWord(match[0], start + match.index));

/** Does the word start with a capital letter? */
export const isCapitalised = ({ shown }: Word): boolean => /^\p{Lu}/u.test(shown);
