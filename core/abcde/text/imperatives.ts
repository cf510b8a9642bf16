import { clauseEnd, plainText } from './clause';
import { isOfferOfHelp, isPhrase } from './polite-phrases';
import { isRequestVerb, isVerbBefore } from './request-words';
import type { Setting, WordRange } from './setting';
import type { Word } from './words';

const fillers =
  /^(?:please|kindly|then|so|also|and|but|now|just|next|first|second|third|firstly|secondly|finally|lastly|always|never|therefore|instead|afterwards|meanwhile|simply|only|once|again|or|ideally|action|actions)$/;
/** Behind these the word before was a subject: "Access is…", "Report of…". */
const afterNoun = /^(?:|is|are|was|were|has|had|will|would|can|of|should|must)$/;

const isNegative = (words: readonly Word[], at: number): boolean => {
  const { plain } = words[at] as Word;
  if (plain === "don't") return isRequestVerb(words[at + 1]?.plain ?? '');
  return plain === 'do' && words[at + 1]?.plain === 'not' && isRequestVerb(words[at + 2]?.plain ?? '');
};

const isLastVerb = ({ plain, closing }: Word, isTask: boolean): boolean =>
  isTask || (isVerbBefore(plain, '') && /[!.]/.test(closing));

const isImperative = (words: readonly Word[], at: number, isTask: boolean): boolean => {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return false;
  if (isNegative(words, at)) return true;
  if (!isRequestVerb(word.plain) || /[:,–—]/.test(word.closing)) return false;
  if (next === undefined) return isLastVerb(word, isTask);
  return !afterNoun.test(next.plain) && (isTask || isVerbBefore(word.plain, next.plain));
};

const introduces =
  /^(?:if|when|whenever|once|before|after|by|as|until|till|for|in|on|from|to|where|unless|because|since|during|with|without|at|should|given|while|instead|starting|next|today|tomorrow|this|due|depending|otherwise|again|either|even|however|therefore|also|finally|then|and|so|but)$/;
const joins = /^(?:so|then|and|please|but|or)$/;
/** A name that is called, at most "Head of Risk and Quality,". */
const longestCall = 5;

const opensClause = (words: readonly Word[], index: number): boolean => {
  const { closing, plain } = words[index] as Word;
  if (/[:;]/.test(closing) || (plain === '' && /[–—-]/.test(closing))) return true;
  if (!closing.includes(',')) return false;
  return index < longestCall || introduces.test(words[0]?.plain ?? '') || joins.test(words[index + 1]?.plain ?? '');
};

/** Where an imperative can begin: at the start, and behind a mark that ends an introduction or a name. */
const possibleStarts = (words: readonly Word[]): number[] => [
  0,
  ...words.flatMap((_, index) => (index < words.length - 1 && opensClause(words, index) ? [index + 1] : [])),
];

const skipFillers = (words: readonly Word[], at: number): number => {
  let place = at;
  while (place < words.length - 1 && fillers.test((words[place] as Word).plain)) place += 1;
  return place;
};

/** "Send us the list", "By Friday, update your plan", "Tom: check the log", "Do not use the old form". */
export const imperatives = (words: readonly Word[], setting: Setting): WordRange[] => {
  const context = `${setting.before.slice(-80)} ${plainText(words)}`;
  return possibleStarts(words).flatMap((start) => {
    const at = skipFillers(words, start);
    if (isPhrase(words, start) || isPhrase(words, at) || isOfferOfHelp(words, at, context)) return [];
    return isImperative(words, at, setting.isTask) ? [{ from: at, to: clauseEnd(words, at) }] : [];
  });
};

/** "Please" at any place: "Comments by Friday, please". */
export const pleas = (words: readonly Word[], setting: Setting): WordRange[] => {
  const at = words.findIndex(({ plain }) => /^(?:please|pls|plz|kindly)$/.test(plain));
  const context = `${setting.before.slice(-80)} ${plainText(words)}`;
  if (at === -1 || isPhrase(words, at) || isOfferOfHelp(words, at + 1, context)) return [];
  const isLast = at === words.length - 1;
  return [{ from: isLast ? 0 : at, to: isLast ? at : clauseEnd(words, at) }];
};
