import { GB } from 'chrono-node/en';
import { isInName } from './date-names';
import { isLookBack } from './look-back';
import type { Span } from './text-findings';
import { type Word, wordsOf } from './words';

// Chrono reads dates relative to a day; only their places count here, so any day does.
const anyDay = new Date(Date.UTC(2026, 0, 1));

/** In characters: no date is longer, and chrono's patterns take long over long texts. */
const longestPiece = 300;

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const units = 'day|week|month|quarter|year|half-year';
const number =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|an|the next (?:few|two|three|four|six))';

/** Forms of the office that chrono does not know. */
const officeForms = [
  '(?:EOD|EOB|COB|EOW|EOM|EOY|close of business|close of play|end of play)',
  `(?:the )?(?:very )?(?:end|start|beginning|middle|first half|second half|close) of (?:(?:the|this|next|each) )?(?:${units}|20\\d\\d|working day|business day|${months})`,
  `(?:the )?(?:first|last) (?:working |business )?(?:day|week|weekend) of (?:(?:the|this|next|each|every) )?(?:${units}|${months})`,
  '(?:by|before|after|until|over|at|between) (?:easter|christmas|new year|pentecost|whitsun|thanksgiving)',
  'tmrw',
  `(?:month|year|week|quarter)[- ]end`,
  `(?:mid|early|late|end)[- ](?:${months})`,
  `(?:this|next|the coming|the following|coming) (?:${units}|spring|summer|autumn|winter|half-year)`,
  'Q[1-4](?:[ /](?:20)?\\d\\d)?|H[12](?: 20\\d\\d)?',
  '(?:the )?(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter',
  '(?<!(?:each|every|per|a|this|last) )(?:calendar )?week \\d{1,2}|(?:CW|KW|WK) ?\\d{1,2}',
  '(?:on|by|before|until|till|from|to|after|for) the \\d{1,2}(?:st|nd|rd|th)',
  `(?:within|in|inside) (?:the next )?${number} (?:(?:working|business|calendar) )?(?:days?|weeks?|months?|quarters?|years?)`,
  'within (?:24|48|72) hours',
  '(?:this|tomorrow|next) (?:morning|lunchtime|noon|afternoon|evening)',
  '(?:by|at|before|until|from|after) (?:noon|midday|midnight|lunchtime|lunch)',
  '(?:in|by|until|before|from) (?:the )?(?:spring|summer|autumn|winter)(?: of 20\\d\\d| 20\\d\\d)?',
  '(?:in|by|from|until|before|for) 20[2-9]\\d(?![-/.]\\d)',
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days',
  '\\d{1,2}(?:[.:]\\d\\d)? ?(?:a|p)\\.?m\\.?|\\d{1,2}:\\d\\d|\\d{1,2} o.clock',
].join('|');
const officeForm = new RegExp(`(?<![\\p{L}\\p{N}])(?:${officeForms})(?![\\p{L}\\p{N}])`, 'giu');

/** What chrono takes for a date and a reader does not: lengths of time, decimal numbers, words that are also names of days. */
const noDate =
  /^(?:now|right now|recently|currently|may|march|mar|jan|sat|sun|mon|wed|dec|second|at \d{1,3}|\d{1,2}\.\d{1,2}|from \d+ to \d+|may \d+|march \d+)$/;
const aLength = /(?:second|minute|min|hour|hr|sec|day|week|month|quarter|year)s?\b|\d ?[hdmywqs]$/i;
const framed = /^(?:within|this|next|coming|every|end|the end|start|beginning|by|today|tomorrow)\b/i;
const hasNameOfDay =
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?|today|tonight|tomorrow|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;

const isChronoDate = (shown: string): boolean => {
  if (noDate.test(shown)) return false;
  if (framed.test(shown) || /^(?:in|within) .*(?:day|week|month|year)s?$/i.test(shown))
    return !/half|hour|minute/i.test(shown);
  if (hasNameOfDay.test(shown)) return true;
  if (aLength.test(shown)) return false;
  // What is left are figures: a day with its year, a clock time with a colon or "p.m.", and "noon".
  return /\d[/-]\d{1,2}[/-]\d|\d\.\d{1,2}\.\d{2,4}|\d{1,2}\/\d{1,2}$|\d:\d\d|[ap]\.?m\b|noon|midday|midnight/i.test(
    shown,
  );
};

const piecesOf = (text: string, sentence: Span): Span[] => {
  if (sentence.end - sentence.start <= longestPiece) return [sentence];
  const pieces: { start: number; end: number }[] = [];
  for (const word of wordsOf(text, sentence)) {
    if (word.end - word.start > longestPiece) continue;
    const last = pieces.at(-1);
    if (last !== undefined && word.end - last.start <= longestPiece) last.end = word.end;
    else pieces.push({ start: word.start, end: word.end });
  }
  return pieces;
};

/** Chrono takes a figure along: "31 October, 17 projects", "September: 19". */
const aFigure = /(?<=\p{L}\.?)[,:] ?\d{1,2}$/u;

const candidatesIn = (text: string, { start, end }: Span): Span[] => {
  const piece = text.slice(start, end);
  const office = [...piece.matchAll(officeForm)].map(({ 0: shown, index }) => ({ shown, index }));
  const chrono = GB.parse(piece, anyDay)
    .map(({ text: shown, index }) => ({ shown, index }))
    .filter(({ shown }) => isChronoDate(shown));
  return [...office, ...chrono].map(({ shown, index }) => ({
    start: start + index,
    end: start + index + shown.replace(aFigure, '').replace(/[,\s]$/, '').length,
  }));
};

/** Overlapping and touching places become one: "19 June, EOD". */
const merge = (spans: readonly Span[]): Span[] => {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end + 2) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
};

const timePreposition =
  /(?:^|\s)(?:by|on|in|at|until|till|before|after|from|for|to|and|or|during|of|between|around|as of|than|starting|next|this|every|each)\s*$/i;
const mayFollowDate =
  /^(?:and|or|at|in|on|by|to|until|till|from|for|with|without|of|the|a|an|we|i|you|he|she|it|they|this|that|there|all|no|nothing|is|are|was|were|will|would|can|could|must|may|should|has|have|if|when|where|which|who|please|so|but|as|at|after|before|between|noon|morning|afternoon|evening|night|lunchtime|latest|sharp|onwards|onward|then|because|via|per|onto|our|your|their|its|not|only|also|does|do|did|ends?|starts?|begins?|works?|suits?)$/;
const shortName = new RegExp(
  `^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|${months}|q[1-4]|h[12]|20\\d\\d|(?:month|year|week|quarter)[- ]end)$`,
  'i',
);

/** "The 2024 report", "the January release": the date is part of a name. */
const isName = (text: string, span: Span, sentence: Span): boolean => {
  if (!shortName.test(text.slice(span.start, span.end))) return false;
  if (timePreposition.test(text.slice(Math.max(sentence.start, span.start - 15), span.start))) return false;
  const rest = text.slice(span.end, sentence.end);
  const next = /^[ \u00a0-]+([\p{L}']{1,30})/u.exec(rest)?.[1];
  return next !== undefined && !mayFollowDate.test(next.toLowerCase());
};

/**
 * By when or when something is to be done or will happen, so that a reader could enter it in a calendar. Chrono (2.10)
 * finds most, `officeForms` the others; what lies in the past, is part of a name or is a length of time is left out.
 */
export const findDates = (text: string, sentence: Span, words: readonly Word[]): Span[] => {
  const found = piecesOf(text, sentence).flatMap((piece) => candidatesIn(text, piece));
  return merge(
    found.filter(
      (span) => !isName(text, span, sentence) && !isInName(text, span, sentence) && !isLookBack(text, words, span),
    ),
  );
};
