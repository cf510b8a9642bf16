import { isParticiple } from './participles';
import type { Span } from './text-findings';
import type { Word } from './words';

const backward = /(?:^|[\s(])(?:since|last|past|previous|earlier|prior|former)(?: the)?\s*$/i;
const sinceEvent = /\bsince (?:\w+ ){1,4}(?:(?:in|on|of) )?$/i;
const backwardWithin = /^(?:last|past|previous|yesterday|earlier|since)\b|\b(?:ago|yesterday)$/i;
const agoBehind = /^\s*(?:ago|earlier)\b/i;

const irregularPast = new Set(
  `was were had did went came began became broke brought built bought chose drew drove fell felt found gave got grew held
  kept knew led left lost made meant met paid ran rose said saw sent sold showed spoke spent stood took told thought
  understood won wrote wasn't weren't didn't hadn't couldn't`.split(/\s+/),
);
const beOrHave =
  /^(?:be|been|being|am|is|are|was|were|isn't|aren't|have|has|having|get|gets|haven't|hasn't|not|it's|we've|i've|they've|you've|to|will|can|must|may|should|would|could)$/;
const beforeNoun =
  /^(?:a|an|the|this|these|those|my|your|our|his|her|its|their|all|any|each|every|no|of|with|for|and)$/;
const passedOver = /^(?:not|never|also|already|now|still|just|only|all|both|then|yet|been|being|\w+ly)$/;
const future =
  /^(?:will|shall|must|should|can|could|may|might|would|is|are|has|have|needs?|takes?|starts?|begins?|ends?|meets?|runs?|remains?|we'll|it'll|they'll|you'll|let's|please|kindly)$/;
const clauseEnd = /[,;:.!?)–—]/;
const clauseStart = /^(?:that|which|who|whom|because|but|so|while|when|if|although|though|whereas)$/;
const movedTo =
  /^(?:moved|postponed|extended|shifted|rescheduled|scheduled|delayed|deferred|pushed|set|planned|fixed|agreed|brought|put|due|booked|changed)$/;

/** "Sent", "went", "checked", but neither "has sent" nor "the revised plan". */
const isPastVerb = (words: readonly Word[], at: number): boolean => {
  const { plain } = words[at] as Word;
  if (irregularPast.has(plain)) return at === 0 || !beOrHave.test(words[at - 1]?.plain ?? '');
  if (!isParticiple(plain) || !plain.endsWith('ed')) return false;
  let before = at - 1;
  while (before >= 0 && passedOver.test(words[before]?.plain ?? '')) before -= 1;
  const previous = words[before]?.plain;
  return previous !== undefined && !beOrHave.test(previous) && !beforeNoun.test(previous);
};

/** "Would have thought", "could have been": spoken of the past. */
const isUnreal = (words: readonly Word[], at: number): boolean => {
  const [modal, have, ...done] = words.slice(Math.max(0, at), at + 4).map(({ plain }) => plain);
  return /^(?:would|could|should|might|must)$/.test(modal ?? '') && have === 'have' && done.some(isParticiple);
};

/** Speaks one of these words of what is or will be? "May" is also a month. */
const isFuture = (words: readonly Word[]): boolean =>
  words.some(({ plain, shown }, at) => {
    const isPast = isUnreal(words, at) || (plain === 'have' && isUnreal(words, at - 1));
    return shown !== 'May' && future.test(plain) && !isPast;
  });

const opensClause = (words: readonly Word[], at: number): boolean =>
  clauseEnd.test(words[at - 1]?.closing ?? '') || clauseStart.test(words[at]?.plain ?? '');

/** The words of the clause in which the place lies. */
const clauseAround = (words: readonly Word[], { start, end }: Span): Word[] => {
  const inside = Math.max(
    0,
    words.findIndex((word) => word.end > start),
  );
  let from = inside;
  while (from > 0 && !opensClause(words, from)) from -= 1;
  let to = inside;
  while (to < words.length - 1 && ((words[to] as Word).end < end || !opensClause(words, to + 1))) to += 1;
  return words.slice(from, to + 1);
};

const hasPastVerb = (words: readonly Word[]): boolean =>
  words.some((_, at) => isPastVerb(words, at) || isUnreal(words, at));

/** "Was moved to 4 June" looks forward. */
const isMovedTo = (clause: readonly Word[], before: string): boolean =>
  clause.some(({ plain }) => movedTo.test(plain)) && /\b(?:to|until|till|for|by|from)\s*$/i.test(before);

const isBackward = (text: string, { start, end }: Span): boolean => {
  const behind = text.slice(end, end + 10);
  if (backwardWithin.test(text.slice(start, end)) || agoBehind.test(behind)) return true;
  if (sinceEvent.test(text.slice(Math.max(0, start - 40), start))) return true;
  // "The last Friday of May" may still come.
  return backward.test(text.slice(Math.max(0, start - 20), start)) && !/^\s*(?:of|in)\b/.test(behind);
};

/** In characters: farther words belong to other clauses. */
const nearby = 300;

/** Does this date lie behind: "since Monday", "last year", "the papers were sent on Monday"? */
export const isLookBack = (text: string, sentence: readonly Word[], span: Span): boolean => {
  if (isBackward(text, span)) return true;
  const words = sentence.filter(({ start, end }) => start > span.start - nearby && end < span.end + nearby);
  const clause = clauseAround(words, span);
  if (isMovedTo(clause, text.slice(Math.max(0, span.start - 20), span.start)) || isFuture(clause)) return false;
  // A date set off by commas has no verb of its own; the sentence decides.
  return hasPastVerb(clause) || (hasPastVerb(words) && !isFuture(words));
};
