// Dates that are part of something else: of a name, a count, a period that is reported on, opening hours or a wish.
import type { Span } from './text-findings';

/** In characters: what stands around a date that bears on it. */
const before = 40;
const behind = 40;

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const period = `(?:(?:${months})(?: 20\\d\\d)?|q[1-4](?:[ /](?:20)?\\d\\d)?|h[12](?: 20\\d\\d)?|20\\d\\d)`;
const time = '\\d{1,2}(?:[.:]\\d\\d)? ?(?:[ap]\\.?m\\.?)?';

const dayOrTime = `(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,:]?|${time})`;
const hours =
  '\\b(?:open|opening hours|office hours|business hours|service hours|hotline|available|reachable|in the office|staffed)\\b.{0,25}?';

type Rule = {
  /** The date itself, the text before it and the text behind it; what is left out may be anything. */
  readonly date?: RegExp;
  readonly before?: RegExp;
  readonly behind?: RegExp;
};

const rule = (parts: { date?: string; before?: string; behind?: string }): Rule => ({
  ...(parts.date !== undefined && { date: new RegExp(`^(?:${parts.date})$`, 'iu') }),
  ...(parts.before !== undefined && { before: new RegExp(`(?:${parts.before})$`, 'iu') }),
  ...(parts.behind !== undefined && { behind: new RegExp(`^(?:${parts.behind})`, 'iu') }),
});

const rules: readonly Rule[] = [
  // "To the 4th floor", "by the 2nd draft".
  rule({
    date: '(?:on|by|before|until|till|from|to|after|for) the \\d{1,2}(?:st|nd|rd|th)',
    behind: ` (?!(?:of|and|or|at|in|to|until|latest|is|are|we|you|please|for|with|the|noon|working|business|calendar|${months}|mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b)\\p{Ll}`,
  }),
  // "1/3 of the value", "24/7", "5/12 projects": a day with its month alone must be brought in as one.
  rule({ date: '\\d{1,2}/\\d{1,2}', behind: ' (?:of|\\p{Ll}{3,}s)\\b' }),
  rule({ date: '24/7' }),
  rule({
    date: '\\d{1,2}/\\d{1,2}',
    before:
      '(?:[0-9.#]|\\b(?!by|on|due|from|to|until|till|before|after|and|or|for|mon|tue|wed|thu|fri|sat|sun)[a-z]+) ?\\(?',
  }),
  // "A ratio of 3:15", "won 2:10".
  rule({ date: '\\d{1,2}:\\d\\d', before: '\\b(?:ratio|score|scale|odds|won|lost)(?: \\w+){0,2} ' }),
  // In names of files and in addresses.
  rule({ before: '[/_=]' }),
  rule({ behind: '(?:_|[/-]\\p{L}|\\.(?:xlsx?|docx?|pptx?|pdf|csv|zip|html?|mpp)\\b)' }),
  // "Portfolio report, October 2026", "newsletter for May": what the paper is about.
  rule({
    date: period,
    before:
      '\\b(?:report|newsletter|news|update|bulletin|digest|figures|numbers|review|highlights|recap|dashboard|status|edition|issue|minutes|summary|results|statistics|spend|budget)s?(?:,| [–-]|:| for| of)? ?(?:the )?',
    behind: '[.,:;]?\\s*$| (?:is|are|was|were|shows?|has|have|looks?)\\b',
  }),
  // "(September: 19)", "Q2: 87 %": a figure and its period.
  rule({ date: `(?:in )?${period}`, behind: ' ?: ?[€$£]?\\d[\\d.,]*(?! ?(?:[ap]\\.?m|:|o.clock))' }),
  // "Minutes of 3 May", "your mail from 3 May", "last updated: 3 May", "status: 3 May".
  rule({
    before:
      '\\b(?:(?:minutes|mails?|e-mails?|letters?|message|decision|resolution|notes|request|contract) (?:of|from|dated)|(?:reports?|version|draft|figures|data|edition|order|document) (?:of|dated|as at))(?: the| \\w+day,?)? ?',
  }),
  rule({
    before:
      '(?:(?:^|\\blast |\\bfirst |\\()(?:updated|changed|edited|modified|created|printed|generated|sent|dated|saved|published)(?: on)?|\\bstatus|\\bas at|\\bstatus as of):? ',
  }),
  // "As of 31 October, 17 projects are running".
  rule({
    before: '^as of (?:the )?',
    behind:
      ', (?:\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|half|we have|there are)\\b)',
  }),
  // "Open 8 a.m. – 4 p.m.", "hotline: Mon–Fri 9:00–17:00".
  rule({ date: `(?:from |at )?(?:${dayOrTime} ?)+(?:[-–]|to) ?(?:${dayOrTime} ?)+`, before: hours }),
  rule({ date: `(?:from |at )?${dayOrTime}`, before: hours, behind: ` ?(?:[–-]|to) ?${dayOrTime}` }),
  rule({ date: time, before: `${hours}\\d ?(?:[ap]\\.?m\\.?)? ?(?:[–-]|to) ?` }),
  rule({ date: `(?:${dayOrTime} ?)+[-–] ?(?:${dayOrTime} ?)+`, before: `${hours}[-–] ?` }),
  // "Page 3/5", "score: 4/5".
  rule({
    date: '\\d{1,2}/\\d{1,2}',
    before: '\\b(?:page|part|step|score|rating|slide|level|phase|version|no|number|line|item|section|chapter)s?[.:]? ',
  }),
  // "Happy Friday!", "a great new year".
  rule({ before: '\\b(?:happy|merry|nice|great|lovely|wonderful|relaxing|restful|sunny|pleasant|god it.s) ' }),
  // "Great work this quarter".
  rule({
    date: 'this (?:week|month|quarter|year)',
    before: '\\b(?:great|good|fantastic|hard|well done|thanks|thank you|grateful)\\b.{0,30}',
  }),
  // Names of persons: "April's desk", "ask June", "thanks, May".
  rule({
    date: '(?:april|may|june|august)',
    before: '^|\\b(?:ask|tell|call|contact|thank|thanks|dear|hi|hello|cc|behind|beside|with|and)[ ,]+',
    behind: "['’]s\\b|[.!?]?$| (?:has|is on|can|will (?:help|take|send))\\b",
  }),
];

const holds = (pattern: RegExp | undefined, text: string): boolean => pattern === undefined || pattern.test(text);

/** Is the date part of a name, a count, opening hours and the like, so that it says nothing of when? */
export const isInName = (text: string, { start, end }: Span, sentence: Span): boolean => {
  const date = text.slice(start, end);
  const ahead = text.slice(Math.max(sentence.start, start - before), start);
  const rest = text.slice(end, Math.min(sentence.end, end + behind));
  return rules.some((each) => holds(each.date, date) && holds(each.before, ahead) && holds(each.behind, rest));
};
