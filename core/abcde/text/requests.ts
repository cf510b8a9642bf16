import { findAction } from './actions';
import { greeted, ownersIn } from './owners';
import type { Setting } from './setting';
import { listEntries } from './split-sentences';
import type { Span, TextFindings } from './text-findings';
import type { Word } from './words';

/** A sentence with its words. */
export type Sentence = { readonly span: Span; readonly words: readonly Word[] };

const taskHeading =
  /^(?:(?:next |agreed |open )?(?:actions?|action items?|tasks|to-?dos?|steps)|what (?:you|we|i) (?:need|have|ask)|your (?:tasks?|to-?dos?)|who does what|how to)\b/i;
const longestHeading = 40;

/** In what setting each sentence stands: in a list, under a heading for tasks, behind which sentence. */
const settingsOf = (text: string, sentences: readonly Sentence[]): Setting[] => {
  const entries = listEntries(text);
  let isTaskList = false;
  let before = '';
  return sentences.map(({ span }) => {
    const shown = text.slice(span.start, span.end);
    const isListEntry = entries.has(span.start);
    if (!isListEntry) isTaskList = taskHeading.test(shown) && (shown.endsWith(':') || shown.length < longestHeading);
    const setting = { isListEntry, isTask: isListEntry && isTaskList, before };
    before = shown.toLowerCase();
    return setting;
  });
};

/** By place, each once: of two that overlap the first. */
const inOrder = (spans: readonly Span[]): Span[] => {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
};

/** What readers are asked to do, and who of them. Without an action there is no owner; a greeting names one for all. */
export const findRequests = (
  text: string,
  sentences: readonly Sentence[],
): Pick<TextFindings, 'actions' | 'owners'> => {
  const settings = settingsOf(text, sentences);
  const found = sentences.flatMap(({ words }, index) => {
    const action = findAction(words, settings[index] as Setting);
    return action === null ? [] : [{ action, owners: ownersIn(words) }];
  });
  if (found.length === 0) return { actions: [], owners: [] };
  const greetings = sentences.flatMap(({ words }) => greeted(words) ?? []);
  return {
    actions: found.map(({ action }) => action),
    owners: inOrder([...found.flatMap(({ owners }) => owners), ...greetings]),
  };
};
