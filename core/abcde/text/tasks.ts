import { clauseEnd, endsClause } from './clause';
import { isRequestVerb } from './request-words';
import { isRoleWord } from './role-words';
import type { Setting, WordRange } from './setting';
import { isCapitalised, type Word } from './words';

/** The most words that name somebody: "Head of Risk and Quality". */
const longestName = 6;

const noName =
  /^(?:is|are|was|were|has|have|had|will|would|we|i|you|from|how|what|when|where|why|which|ways?|steps?|reasons?|access|thanks|back|welcome|up|close|next|due|according|one|road|path|guide|introduction|link|changes?|time|right|chance|opportunity|need|want|ability|happy|glad|sorry|ready|free|easy|good|great|nice|hard|able|proud|keen|decision|invitation|just|also|only|then|now|first|please|finally|again|\w+ing)$/;

/** Can these words be the name of a person, a role or a group? */
export const isName = (words: readonly Word[]): boolean => {
  const [first] = words;
  if (first === undefined || words.length > longestName || words.some(endsClause)) return false;
  if (words.some(({ plain }) => noName.test(plain)) || isRequestVerb(first.plain)) return false;
  return (
    isCapitalised(first) && (words.some(({ plain }) => isRoleWord(plain)) || words.slice(0, 2).every(isCapitalised))
  );
};

/** "Anna to update the log", at the start of a line, and "Anna: update the log" in a list of tasks. */
export const taskOf = (words: readonly Word[], { isListEntry, isTask }: Setting): WordRange[] => {
  const to = words.findIndex(({ plain }) => plain === 'to');
  const subject = words.slice(0, Math.max(0, to));
  const isSomebody = isName(subject) || ((isListEntry || isTask) && subject.length > 0 && isLooseName(subject));
  return isSomebody && isRequestVerb(words[to + 1]?.plain ?? '') ? [{ from: 0, to: clauseEnd(words, to) }] : [];
};

/** In a list any short subject with a capital letter will do: "Site Berlin to open a ticket". */
const isLooseName = (words: readonly Word[]): boolean =>
  words.length <= longestName &&
  isCapitalised(words[0] as Word) &&
  !isRequestVerb(words[0]?.plain ?? '') &&
  !words.some((word) => endsClause(word) || noName.test(word.plain));
