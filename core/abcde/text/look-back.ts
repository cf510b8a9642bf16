import { isParticiple } from './participles';
import type { Span } from './text-findings';
import type { Word } from './words';

const backward = /(?:^|[\s(])(?:since|last|past|previous|earlier|prior|former)(?: the)?\s*$/i;
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
  /^(?:will|shall|must|should|can|could|may|might|would|is|are|has|have|needs?|takes?|starts?|begins?|ends?|meets?|runs?|remains?|we'll|it'll|they'll|you'll|let's)$/;
const clauseEnd = /[,;:.!?)–—]/;
const clauseStart = /^(?:that|which|who|whom|because|but|so|while|when|if|although|though|whereas)$/;
const request = /^(?:please|kindly)$/;
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

/** The words of the clause in which the place lies. */
const clauseAround = (words: readonly Word[], { start, end }: Span): Word[] => {
  const inside = words.findIndex((word) => word.end > start);
  let from = Math.max(0, inside);
  while (from > 0 && !clauseEnd.test(words[from - 1]?.closing ?? '') && !clauseStart.test(words[from]?.plain ?? ''))
    from -= 1;
  let to = Math.max(0, inside);
  while (to < words.length - 1) {
    const word = words[to] as Word;
    if (word.end >= end && clauseEnd.test(word.closing)) break;
    if (clauseStart.test(words[to + 1]?.plain ?? '') && word.end >= end) break;
    to += 1;
  }
  return words.slice(from, to + 1);
};

const isMovedTo = (clause: readonly Word[], before: string): boolean =>
  clause.some(({ plain }) => movedTo.test(plain)) && /\b(?:to|until|till|for|by|from)\s*$/i.test(before);

/** Does this date lie behind: "since Monday", "last year", "the papers were sent on Monday"? */
export const isLookBack = (text: string, words: readonly Word[], span: Span): boolean => {
  const before = text.slice(Math.max(0, span.start - 20), span.start);
  const shown = text.slice(span.start, span.end);
  if (backwardWithin.test(shown) || agoBehind.test(text.slice(span.end, span.end + 10))) return true;
  if (backward.test(before)) return !/^\s*(?:of|in)\b/.test(text.slice(span.end, span.end + 5));
  const clause = clauseAround(words, span);
  if (isMovedTo(clause, before)) return false;
  // A date set off by commas has no verb of its own; the sentence decides.
  const told = clause.length > 0 && clause.some((_, at) => isPastVerb(clause, at)) ? clause : words;
  if (clause.some(({ plain }) => future.test(plain) || request.test(plain))) return false;
  const past = told.some((_, at) => isPastVerb(told, at));
  return past && !told.some(({ plain }) => future.test(plain) || request.test(plain));
};
