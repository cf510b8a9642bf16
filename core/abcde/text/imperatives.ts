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

/** "Review, update and confirm your plan". */
const isSeries = (words: readonly Word[], at: number): boolean => {
  if (words[at]?.closing !== ',' || ![at, at + 1].every((place) => isRequestVerb(words[place]?.plain ?? '')))
    return false;
  const last = words.findIndex(({ plain }, index) => index > at && index < at + 5 && /^(?:and|or)$/.test(plain)) + 1;
  return (
    last > 0 &&
    isRequestVerb(words[last]?.plain ?? '') &&
    isVerbBefore(words[last]?.plain ?? '', words[last + 1]?.plain ?? '')
  );
};

/** "Remember the old form?", "Have you heard?": a short question. */
const isShortQuestion = (words: readonly Word[], start: number, at: number): boolean =>
  start === 0 && at === 0 && words[clauseEnd(words, at)]?.closing.includes('?') === true;

const isImperative = (words: readonly Word[], at: number, isTask: boolean): boolean => {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return false;
  if (isNegative(words, at) || isSeries(words, at)) return true;
  if (!isRequestVerb(word.plain) || /[:,–—]/.test(word.closing)) return false;
  if (next === undefined) return isLastVerb(word, isTask);
  return !afterNoun.test(next.plain) && (isTask || isVerbBefore(word.plain, next.plain));
};

const introduces =
  /^(?:if|when|whenever|once|before|after|by|as|until|till|for|in|on|from|to|where|unless|because|since|during|with|without|at|should|given|while|instead|starting|next|today|tomorrow|this|due|depending|otherwise|again|either|even|however|therefore|also|finally|then|and|so|but)$/;
/** A name that is called, at most "Head of Risk and Quality,". */
const longestCall = 5;
/** How far back a clause is looked at. */
const nearestWords = 12;
const joins = /^(?:so|then|and|please|but|or)$/;
/** With one of these before the comma, the verb behind it goes on with what is told: "We check, approve and publish…" */
const teller = /^(?:we|we'll|i|i'll|it|they|they'll|he|she|pmo|will|can|could|may|to|helps?|lets?|who|which|that|how)$/;
/** Behind these stand goals, points of a meeting or results, in the form of an imperative: "Goal: reduce costs". */
const label =
  /^(?:purpose|goals?|aims?|objectives?|agenda|topics?|scope|mission|vision|target|idea|benefits?|outcomes?|results?|focus|motto|theme|plan|lesson|lessons|title|subject)$/;

const isLabel = (words: readonly Word[], index: number): boolean =>
  index < 3 && words.slice(0, index + 1).some(({ plain }) => label.test(plain));

/** Is "…, check…" part of what somebody does, told by the clause before? */
const continuesTelling = (words: readonly Word[], index: number): boolean => {
  const next = words[index + 1]?.plain ?? '';
  if (/^(?:so|then|please)$/.test(next) || introduces.test(words[0]?.plain ?? '')) return false;
  const isList = index < longestCall || /^(?:and|or|but)$/.test(next);
  return isList && words.slice(Math.max(0, index - nearestWords), index + 1).some(({ plain }) => teller.test(plain));
};

const opensClause = (words: readonly Word[], index: number): boolean => {
  const { closing, plain } = words[index] as Word;
  if (/[:;]/.test(closing) || (plain === '' && /[–—-]/.test(closing))) return !isLabel(words, index);
  if (!closing.includes(',') || continuesTelling(words, index)) return false;
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
    if (isShortQuestion(words, start, at)) return [];
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
