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
  /^(?:please|however|also|then|so|yes|no|ok|okay|thanks|today|tomorrow|now|first|finally|next|therefore|otherwise|again|actions?|reminder|deadline|date|time|place|where|when|what|who|why|how|note|important|urgent|subject|update|tasks?|if|monday|tuesday|wednesday|thursday|friday|meanwhile|instead|unfortunately|background|agenda|budget|scope|schedule|method|people|tools|figures|questions?|request|decision|in|by|on|for|from|sorry|well|great|news|steps?|reply|topic|results?|status)$/;

/** No greeting and no call is longer. */
const longestCall = 8;

const spanOf = (words: readonly Word[]): Span | undefined => {
  const [first] = words;
  const last = words.at(-1);
  return first && last && { start: first.start, end: last.end - last.closing.length };
};

const upToMark = (words: readonly Word[]): Word[] => {
  const start = words.slice(0, longestCall + 1);
  const end = start.findIndex(({ closing }) => /[,:;.!?–—-]/.test(closing));
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

/** Who is greeted by name, role or group: "Dear project managers,", "To: all project leads". */
export const greeted = (words: readonly Word[]): Span | undefined => {
  const length = greetingLength(words);
  if (length === 0) return isNameAlone(words) ? spanOf(words) : undefined;
  return named(upToMark(words.slice(length)));
};

/** "Claire, we need…", "Anna: please…", "@Tom": who is spoken to at the start of a sentence. */
const called = (words: readonly Word[]): Span | undefined => {
  if (greetingLength(words) > 0) return undefined;
  const call = upToMark(words);
  const isCall = /[,:–—-]/.test(call.at(-1)?.closing ?? '') && call.length < words.length;
  const isRole = call.length <= 5 && call.some(({ plain }) => isRoleWord(plain));
  const names = call.filter(({ plain }) => plain !== '');
  const isPerson =
    names.length > 0 && names.length <= 2 && names.every(isCapitalised) && !notCalled.test(names[0]?.plain ?? '');
  return isCall && (isRole || isPerson) ? named(names) : undefined;
};

const you = /^(?:you|you'll|you're|yourself)$/;
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
    .filter(({ plain }) => !/^(?:is|are|asked|requested|required|expected)$/.test(plain));
  const isForms = words[at + 1]?.plain === 'be' && !/^(?:to|please)$/.test(words[at]?.plain ?? '');
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
export const ownersIn = (words: readonly Word[]): Span[] =>
  [called(words), youIn(words), subjectOfDuty(words), roleIn(words)].flatMap((span) => span ?? []);
