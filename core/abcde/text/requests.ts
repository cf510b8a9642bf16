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
/** Under these stand goals, points of a meeting, or what the sender, a tool or a training does. */
const toldHeading = new RegExp(
  [
    '^(?:agenda|goals?|aims?|objectives?|purpose|topics?|programme|contents?|benefits|features|decisions?|decided|done|(?:in )?scope)\\b.{0,40}$',
    "\\b(?:we|i|it|they|pmo|team|tool|portal|page|template|dashboard|training|session|course|workshop)(?:'ll| will| can| could| may| lets?| helps?| allows?| covers?| shows?)(?! need)(?: \\w+){0,4}:$",
    "\\byou(?:'ll| will| can)(?: now| also| soon| then)?(?: learn| be able| get| see| find| hear| discover)?(?: how)?(?: to)?:$",
  ].join('|'),
  'i',
);
const longestHeading = 40;
const longestToldHeading = 100;

/** In what setting each sentence stands: in a list, under a heading for tasks, behind which sentence. */
const settingsOf = (text: string, sentences: readonly Sentence[]): Setting[] => {
  const entries = listEntries(text);
  let isTaskList = false;
  let isToldList = false;
  let before = '';
  return sentences.map(({ span }) => {
    const shown = text.slice(span.start, span.end);
    const isListEntry = entries.has(span.start);
    if (!isListEntry) {
      isTaskList = taskHeading.test(shown) && (shown.endsWith(':') || shown.length < longestHeading);
      isToldList = !isTaskList && shown.length < longestToldHeading && toldHeading.test(shown);
    }
    const isTold = (isListEntry && isToldList) || text.charAt(span.start) === '>';
    const setting = { isListEntry, isTask: isListEntry && isTaskList, isTold, before };
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
    return action === null ? [] : [{ action, owners: ownersIn(words, action) }];
  });
  if (found.length === 0) return { actions: [], owners: [] };
  const greetings = sentences.flatMap(({ words }) => greeted(words) ?? []);
  return {
    actions: found.map(({ action }) => action),
    owners: inOrder([...found.flatMap(({ owners }) => owners), ...greetings]),
  };
};
