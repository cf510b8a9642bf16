import { plainText } from './clause';
import { dutiesIn } from './duties';
import { imperatives, pleas } from './imperatives';
import { saysNothingToDo } from './polite-phrases';
import { quotedIn } from './quotations';
import type { Setting, WordRange } from './setting';
import { taskOf } from './tasks';
import type { Span } from './text-findings';
import type { Word } from './words';

const asSpan = (words: readonly Word[], { from, to }: WordRange): Span => {
  const last = words[to] as Word;
  return { start: (words[from] as Word).start, end: last.end - last.closing.length };
};

/** "No rush, but please…" */
const butAsks = /\bbut (?:please|do|could|can)\b/;

/**
 * What one sentence asks its readers to do, if anything: an imperative, "please", a question that asks for a deed, a duty
 * or an entry of a list of tasks. Offers, pointers ("see…"), "no action is needed" and
 * what is quoted are none. The first request stands
 * for all in its sentence.
 */
export const findAction = (words: readonly Word[], setting: Setting): Span | null => {
  if (setting.isTold || (saysNothingToDo(plainText(words)) && !butAsks.test(plainText(words)))) return null;
  const isQuoted = quotedIn(words);
  const [first] = [
    ...imperatives(words, setting),
    ...pleas(words, setting),
    ...dutiesIn(words),
    ...taskOf(words, setting),
  ]
    .filter(({ from }) => isQuoted[from] !== true)
    .sort((a, b) => a.from - b.from);
  return first === undefined ? null : asSpan(words, first);
};
