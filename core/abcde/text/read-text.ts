import { findActions } from './actions';
import { findDates } from './dates';
import { isEnglish } from './is-english';
import { findJargon } from './jargon';
import { greeted, ownersIn } from './owners';
import { isPassive } from './passive';
import { findPlainerWords } from './plainer-words';
import { readingEase } from './reading-ease';
import { listEntries, splitSentences } from './split-sentences';
import type { JargonEntry, Span, TextFindings, TextReading } from './text-findings';
import { type Word, wordsOf } from './words';

/** A sentence of more words is long: the plain English limit of gov.uk (measurement method, section 13). */
const longSentence = 25;

type Sentence = { readonly span: Span; readonly words: readonly Word[] };

const taskHeading =
  /^(?:(?:next |agreed |open )?(?:actions?|action items?|tasks|to-?dos?|steps)|what (?:you|we|i) (?:need|have|ask)|your (?:tasks?|to-?dos?)|who does what|how to)\b/i;

/** Which sentences stand in a list of tasks: entries of a list, or lines, behind a heading that says so. */
const inTaskLists = (text: string, sentences: readonly Sentence[], entries: ReadonlySet<number>): boolean[] => {
  let isTaskList = false;
  return sentences.map(({ span }) => {
    const shown = text.slice(span.start, span.end);
    if (entries.has(span.start)) return isTaskList;
    isTaskList = taskHeading.test(shown) && (/:$/.test(shown) || span.end - span.start < 40);
    return false;
  });
};

type Requests = Pick<TextFindings, 'actions' | 'owners'>;

const requestsIn = (text: string, sentences: readonly Sentence[]): Requests => {
  const entries = listEntries(text);
  const tasks = inTaskLists(text, sentences, entries);
  const actions: Span[] = [];
  const owners: Span[] = [];
  sentences.forEach(({ span, words }, index) => {
    const previous = sentences[index - 1]?.span;
    const found = findActions(words, {
      isListEntry: entries.has(span.start),
      isInTaskList: tasks[index] === true,
      before: previous === undefined ? '' : text.slice(previous.start, previous.end).toLowerCase(),
    });
    actions.push(...found);
    if (found.length > 0) owners.push(...ownersIn(words));
  });
  if (actions.length === 0) return { actions, owners: [] };
  return { actions, owners: inOrder([...owners, ...sentences.flatMap(({ words }) => greeted(words) ?? [])]) };
};

const inOrder = (spans: readonly Span[]): Span[] => {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(
    (span, index) => index === 0 || span.start >= Math.max(...sorted.slice(0, index).map(({ end }) => end)),
  );
};

const findingsOf = (text: string, jargon: readonly JargonEntry[]): TextFindings => {
  const sentences = splitSentences(text).map((span) => ({ span, words: wordsOf(text, span) }));
  const words = sentences.flatMap((sentence) => sentence.words);
  const those = (isSo: (sentence: Sentence) => boolean): Span[] => sentences.filter(isSo).map(({ span }) => span);
  return {
    words: words.length,
    sentences: sentences.map(({ span }) => span),
    meanSentence: sentences.length === 0 ? 0 : words.length / sentences.length,
    longSentences: those((sentence) => sentence.words.length > longSentence),
    readingEase: readingEase(words, sentences.length),
    passiveSentences: those((sentence) => isPassive(sentence.words)),
    jargon: findJargon(text, jargon),
    plainer: findPlainerWords(text),
    ...requestsIn(text, sentences),
    dates: sentences.flatMap((sentence) => findDates(text, sentence.span, sentence.words)),
  };
};

/** Reads an English text for its author: how it is written, and whether it says who does what by when. */
export const readText = (text: string, jargon: readonly JargonEntry[]): TextReading =>
  isEnglish(text, wordsOf(text, { start: 0, end: text.length }))
    ? { kind: 'read', findings: findingsOf(text, jargon) }
    : { kind: 'other-language' };
