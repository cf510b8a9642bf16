import { findDates } from './dates';
import { isEnglish } from './is-english';
import { findJargon } from './jargon';
import { isPassive } from './passive';
import { findPlainerWords } from './plainer-words';
import { readingEase } from './reading-ease';
import { findRequests, type Sentence } from './requests';
import { splitSentences } from './split-sentences';
import type { JargonEntry, Span, TextFindings, TextReading } from './text-findings';
import { wordsOf } from './words';

/** A sentence of more words is long (GOV.UK style guide; measurement method, section 13). */
const longSentence = 25;

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
    ...findRequests(text, sentences),
    dates: sentences.flatMap((sentence) => findDates(text, sentence.span, sentence.words)),
  };
};

/** Reads an English text for its author: how it is written, and whether it says who does what by when. */
export const readText = (text: string, jargon: readonly JargonEntry[]): TextReading =>
  isEnglish(text, wordsOf(text, { start: 0, end: text.length }))
    ? { kind: 'read', findings: findingsOf(text, jargon) }
    : { kind: 'other-language' };
