import { afterTime, beforeNumber, neverLast, sometimesLast } from './abbreviations';
import type { Span } from './text-findings';
import { type Word, wordsOf } from './words';

/** A dash, a bullet or a number with a stop or bracket, and white space. */
const listMark = /^[ \t\u00a0]*(?:(?:[-•*–—·▪◦‣]|\d{1,3}[.)]|[a-z]\))[ \t\u00a0]+)?/;

const openingMark = /^[("'“‘[„]*/;
const quote = /["“”„]/g;
const closers = /["”’)\]]/;
const saying = /^(?:says?|said|wrote|writes|asks|asked|told|tells|adds|added|explains|explained)$/;

const firstSign = ({ start, end }: Word, text: string): string =>
  text.slice(start, end).replace(openingMark, '').charAt(0);
const isLower = (sign: string): boolean => /\p{Ll}/u.test(sign);

/** Does this full stop belong to an abbreviation, an initial or a number, so that the sentence goes on? */
const isPartOfWord = (word: Word, next: Word, nextSign: string): boolean => {
  const stem = word.plain;
  if (neverLast.has(stem)) return true;
  if (beforeNumber.has(stem) && /[\d(]/.test(nextSign)) return true;
  if (/^\p{Lu}$/u.test(word.shown) && word.shown !== 'I') return !isLower(nextSign);
  if (/^[ap]\.?m$/.test(stem)) return /[\p{Ll}–—-]/u.test(nextSign) || afterTime.has(next.plain);
  if (!isLower(nextSign)) return false;
  // Behind a small letter only a word that is none of the known abbreviations ends a sentence: "it works. thanks".
  return sometimesLast.has(stem) || beforeNumber.has(stem) || stem.length < 3 || /[.\d]/.test(stem);
};

const endsWithMark = (word: Word, next: Word, text: string): boolean => {
  const mark = /[.!?…]/.exec(word.closing)?.[0];
  if (mark === undefined) return false;
  const nextSign = firstSign(next, text);
  const isQuoted = closers.test(word.closing.slice(-1));
  if (isQuoted && isLower(nextSign)) return false;
  if (/[!?]/.test(word.closing)) return true;
  if (mark === '…' || word.closing.includes('..')) return !isLower(nextSign);
  return !isPartOfWord(word, next, nextSign);
};

/** "…," says Ines. / "…." Ines says. Who said it stands within a few words. */
const isFollowedBySpeaker = (word: Word, following: readonly Word[]): boolean =>
  /["”]$/.test(word.closing) && following.slice(0, 4).some(({ plain }) => saying.test(plain));

/** For each word: is a quotation open behind it that is closed later on the line? */
const openQuotes = (words: readonly Word[], text: string): boolean[] => {
  const counts = words.map(({ start, end }) => text.slice(start, end).match(quote)?.length ?? 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  return counts.map((count) => {
    seen += count;
    return seen % 2 === 1 && seen < total;
  });
};

const splitLine = (text: string, line: Span): Span[] => {
  const words = wordsOf(text, line);
  const isQuoted = openQuotes(words, text);
  const sentences: Span[] = [];
  let first: Word | undefined;
  words.forEach((word, index) => {
    first ??= word;
    const next = words[index + 1];
    const goesOn =
      next !== undefined &&
      (isQuoted[index] === true ||
        !endsWithMark(word, next, text) ||
        isFollowedBySpeaker(word, words.slice(index + 1, index + 5)));
    if (goesOn) return;
    sentences.push({ start: first.start, end: word.end });
    first = undefined;
  });
  return sentences;
};

const linesOf = (text: string): Span[] =>
  [...text.matchAll(/[^\r\n\u2028\u2029]+/g)].map(({ 0: line, index }) => ({
    start: index + (listMark.exec(line)?.[0].length ?? 0),
    end: index + line.length,
  }));

/**
 * The sentences of a text, without list marks. A line end always ends one (a list would otherwise be one long sentence);
 * within a line a full stop, question mark or exclamation mark does, where it belongs to no abbreviation, number or quotation.
 */
export const splitSentences = (text: string): Span[] => linesOf(text).flatMap((line) => splitLine(text, line));

/** Those lines that are entries of a list, by the place at which their first word starts. */
export const listEntries = (text: string): ReadonlySet<number> =>
  new Set(
    [...text.matchAll(/[^\r\n\u2028\u2029]+/g)].flatMap(({ 0: line, index }) => {
      const mark = listMark.exec(line)?.[0] ?? '';
      return mark.trim() === '' ? [] : [index + mark.length];
    }),
  );
