import { plainText } from './clause';
import { isRoleWord } from './role-words';
import { isName } from './tasks';
import type { Span } from './text-findings';
import { isCapitalised, type Word } from './words';

/** They name nobody in particular. */
const nobody =
  /^(?:|all|everyone|everybody|colleagues?|team|teams|folks|guys|there|both|sirs?|madam|ladies|gentlemen|friends|someone|somebody|anyone|anybody|again|and|or|dear|hi|hello|to|whom|it|may|concern|of|you|the|readers?|morning|afternoon|evening|good|people)$/;
const greeting = /^(?:dear|hi|hello|hey|hallo|hiya|morning|greetings)$/;
const goodDay = /^good (?:morning|afternoon|evening|day)$/;

/** First words of a sentence that stand before a comma or colon and are no name. */
const notCalled =
  /^(?:please|however|also|then|so|yes|no|ok|okay|thanks|today|tomorrow|now|first|finally|next|therefore|otherwise|again|actions?|reminder|deadline|date|time|place|where|when|what|who|why|how|note|important|urgent|subject|update|tasks?|if|monday|tuesday|wednesday|thursday|friday|meanwhile|instead|unfortunately|background|agenda|budget|scope|schedule|method|people|tools|figures|questions?|request|decision|in|by|on|for|from|sorry|well|great|news|steps?|reply|topic|results?|status|purpose|goals?|aims?|objectives?|venue|location|room|links?|options?|phase|stage|part|points?|items?|attention|hint|tip|info|notice|warning|ps|nb|fyi|faq|btw|asap|rules?|example|reason|benefits?|outcomes?|context|summary|risks?|issues?|problem|solution|due|attachment|contact|help|support|access|training|meeting|workshop|hence|thus|still|besides|later|second|third|until|before|after|during|with|without|as|at|given|since|once|next|this|last|every|each|easter|christmas|moreover|furthermore|nevertheless|afterwards|monthly|week|day|good|congratulations|luckily|title|they|these|those|this|it|he|she|we|i|invitation|welcome|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\w+ly|.)$/;

/** No greeting and no call is longer. */
const longestCall = 8;

const spanOf = (words: readonly Word[]): Span | undefined => {
  const [first] = words;
  const last = words.at(-1);
  return first && last && { start: first.start, end: last.end - last.closing.length };
};

const title = /^(?:mr|mrs|ms|dr|prof)$/;

const upToMark = (words: readonly Word[]): Word[] => {
  const start = words.slice(0, longestCall + 1);
  const end = start.findIndex(({ closing, plain }) => /[,:;.!?–—-]/.test(closing) && !title.test(plain));
  return end === -1 ? start : start.slice(0, end + 1);
};

const named = (words: readonly Word[]): Span | undefined =>
  words.length <= longestCall && words.some(({ plain }) => !nobody.test(plain)) ? spanOf(words) : undefined;

/** Is this line nothing but a name: "Members of the board,"? */
const isNameAlone = (words: readonly Word[]): boolean =>
  words.length <= longestCall && words.at(-1)?.closing === ',' && words.some(({ plain }) => isRoleWord(plain));

const greetingLength = (words: readonly Word[]): number => {
  const [first, second] = words;
  if (goodDay.test(`${first?.plain} ${second?.plain}`)) return 2;
  if (greeting.test(first?.plain ?? '')) return 1;
  return first?.plain === 'to' && first.closing === ':' ? 1 : 0;
};

/** "Hi all the server…", but not "Dear all in Procurement". */
const isForAll = ([first, ...rest]: readonly Word[]): boolean =>
  /^(?:everyone|everybody|there|again)$/.test(first?.plain ?? '') ||
  (first?.plain === 'all' && !rest.slice(0, 3).some(({ plain }) => isRoleWord(plain)));

/** Without a mark behind it a greeting goes over into its sentence: "Hi Tom could you…", "Morning all the server…". */
const names = (words: readonly Word[]): Word[] => {
  const end = words.findIndex((word) => !isCapitalised(word) || nobody.test(word.plain));
  return words.slice(0, end === -1 ? words.length : end);
};

/** Who is greeted by name, role or group: "Dear project managers,", "To: all project leads". */
export const greeted = (words: readonly Word[]): Span | undefined => {
  const length = greetingLength(words);
  if (length === 0) return isNameAlone(words) ? spanOf(words) : undefined;
  const greetedWords = upToMark(words.slice(length));
  const isClosed = /[,:;.!?–—-]/.test(greetedWords.at(-1)?.closing ?? '') || words.length <= length + longestCall;
  if (isForAll(greetedWords)) return undefined;
  return named(isClosed && greetedWords.every(({ plain }) => plain !== '') ? greetedWords : names(greetedWords));
};

const isComma = (call: readonly Word[]): boolean => call.at(-1)?.closing.includes(',') === true;

/** Behind a colon or a dash the action comes at once, or the words before were a label: "Venue: …" */
const isNext = (words: readonly Word[], action: Span): boolean => {
  const at = words.findIndex(({ start }) => start >= action.start);
  return at !== -1 && at <= 2;
};

/** "Claire, we need…", "Anna: please…", "@Tom": who is spoken to at the start of a sentence. */
const called = (words: readonly Word[], action: Span): Span | undefined => {
  if (greetingLength(words) > 0) return undefined;
  const call = upToMark(words);
  const isCall = /[,:–—-]/.test(call.at(-1)?.closing ?? '') && call.length < words.length;
  const isRole = call.length <= 5 && call.some(({ plain }) => isRoleWord(plain));
  const somebody = call.filter(({ plain }) => plain !== '');
  const isPerson = somebody.length > 0 && somebody.length <= 3 && somebody.every(isCapitalised);
  if (!isCall || !(isRole || isPerson) || notCalled.test(somebody[0]?.plain ?? '')) return undefined;
  return isComma(call) || isNext(words.slice(call.length), action) ? named(somebody) : undefined;
};

const you = /^(?:you|you'll|you'd|you're|u|yourself)$/;
const beforeYou =
  /^(?:can|could|would|will|ask|asking|need|from|of|urge|expect|if|that|what|want|like|on|remind|mind|are|all)$/;
const afterYou =
  /^(?:must|need|have|should|will|are|only|just|all|both|each|could|would|can|to|please|also|still|ought)$/;

/** "You" as the one who is to act, not as part of a phrase such as "if you like" or "some of you". */
const youIn = (words: readonly Word[]): Span | undefined => {
  const found = words.find(({ plain }, at) => {
    const before = words[at - 1]?.plain ?? '';
    const isActor = afterYou.test(words[at + 1]?.plain ?? '') || beforeYou.test(before);
    if (!you.test(plain) || !isActor || /^(?:as|if|when|which|whatever)$/.test(before)) return false;
    return !/^(?:some|many|most|few|one|any)$/.test(words[at - 2]?.plain ?? '');
  });
  return found && spanOf([found]);
};

const dutyAt = (words: readonly Word[]): number =>
  words.slice(0, longestCall).findIndex(({ plain }, index) => {
    if (/^(?:must|should|shall|to|please)$/.test(plain)) return index > 0;
    return /^(?:has|have|needs?|is|are)$/.test(plain) && words[index + 1]?.plain === 'to';
  });

/** The subject of a duty or a task: the words before "must", "has to", "are asked to", "to". */
const subjectOfDuty = (words: readonly Word[]): Span | undefined => {
  const at = dutyAt(words);
  if (at < 1) return undefined;
  const subject = words
    .slice(0, at)
    .filter(({ plain }) => !/^(?:is|are|kindly|asked|requested|required|expected)$/.test(plain));
  const isForms =
    words.slice(at + 1, at + 3).some(({ plain }) => plain === 'be') && !/^(?:to|please)$/.test(words[at]?.plain ?? '');
  const isRole = subject.some(({ plain }) => isRoleWord(plain));
  const isPerson = !isForms && isName(subject) && !notCalled.test(subject[0]?.plain ?? '');
  return isRole || isPerson ? named(subject) : undefined;
};

/** "We ask line managers…", "each lead", "we look for ten testers", "if department heads could", but not "ask Finance". */
const isAsked = (words: readonly Word[], role: number): boolean => {
  const near = plainText(words, Math.max(0, role - 5), role);
  const isCalled = /\b(?:(?:we|i|to|must|kindly) ask|(?:look|looking|search|searching) for|each|every|all)\b/.test(
    near,
  );
  return isCalled || (/\bif\b/.test(near) && /^(?:could|would|can)$/.test(words[role + 1]?.plain ?? ''));
};

/** "Must be submitted by the project managers", but not "…, which was approved by the committee". */
const isAgentOfDuty = (words: readonly Word[], role: number): boolean => {
  const near = words.slice(Math.max(0, role - 6), role).map(({ plain }) => plain);
  const by = near.lastIndexOf('by');
  return by >= near.length - 3 && near.slice(Math.max(0, by - 3), by).includes('be');
};

/** "We ask all line managers to…", "each project lead", "to be signed by the sponsor" */
const roleIn = (words: readonly Word[]): Span | undefined => {
  const at = words.findIndex(
    ({ plain }, index) => isRoleWord(plain) && (isAsked(words, index) || isAgentOfDuty(words, index)),
  );
  return at === -1 ? undefined : spanOf(words.slice(Math.max(0, at - 1), at + 1));
};

/** Who is to do it, in the sentence of an action: a person, a role or a group that is named, or "you". */
export const ownersIn = (words: readonly Word[], action: Span): Span[] =>
  [called(words, action), youIn(words), subjectOfDuty(words), roleIn(words)].flatMap((span) => span ?? []);
