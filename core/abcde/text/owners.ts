import type { Span } from './text-findings';
import { isCapitalised, type Word } from './words';

/** They name nobody in particular. */
const nobody =
  /^(?:|all|everyone|everybody|colleagues?|team|teams|folks|guys|there|both|sirs?|madam|ladies|gentlemen|friends|someone|somebody|anyone|anybody|again|and|or|dear|hi|hello|to|whom|it|may|concern|of|you|the|readers?|morning|afternoon|evening|good|people)$/;
const greeting = /^(?:dear|hi|hello|hey|hallo|hiya|morning|greetings)$/;
const goodDay = /^(?:morning|afternoon|evening|day)$/;

const roleWord =
  /^(?:managers?|leads?|leaders?|owners?|heads?|sponsors?|members?|holders?|directors?|planners?|controllers?|coordinators?|officers?|analysts?|testers?|authors?|reviewers?|approvers?|participants?|attendees|departments?|champions?|architects?|assistants?|procurement|finance|legal|stewards?|chairs?|masters?|presenters?|secretaries|secretary|teams?|offices?|units?|committee|board|projects?)$/;

const spanOf = (words: readonly Word[]): Span | undefined => {
  const [first] = words;
  const last = words.at(-1);
  return first && last && { start: first.start, end: last.end - last.closing.length };
};

const upToMark = (words: readonly Word[]): Word[] => {
  const end = words.findIndex(({ closing }) => /[,:;.!?–—-]/.test(closing));
  return words.slice(0, end === -1 ? words.length : end + 1);
};

const named = (words: readonly Word[]): Span | undefined =>
  words.length <= 8 && words.some(({ plain }) => !nobody.test(plain)) ? spanOf(words) : undefined;

/** Who is greeted by name, role or group: "Dear project managers,". */
export const greeted = (words: readonly Word[]): Span | undefined => {
  const start = greeting.test(words[0]?.plain ?? '')
    ? 1
    : words[0]?.plain === 'good' && goodDay.test(words[1]?.plain ?? '')
      ? 2
      : 0;
  return start === 0 ? undefined : named(upToMark(words.slice(start)));
};

/** "Claire, we need…", "Anna: please…", "@Tom": who is spoken to at the start of a sentence. */
const addressed = (words: readonly Word[]): Span | undefined => {
  if (greeting.test(words[0]?.plain ?? '')) return undefined;
  const called = upToMark(words);
  const mark = called.at(-1)?.closing ?? '';
  if (!/[,:]/.test(mark) || called.length > 5 || called.length === words.length) return undefined;
  const isRole = called.some(({ plain }) => roleWord.test(plain));
  const isPerson = called.length <= 2 && called.every(isCapitalised) && !notAName.test(called[0]?.plain ?? '');
  return isRole || isPerson ? named(called) : undefined;
};

const notAName =
  /^(?:please|however|also|then|so|yes|no|ok|okay|thanks|today|tomorrow|now|first|finally|next|therefore|otherwise|again|actions?|reminder|deadline|date|time|place|where|when|what|who|why|how|note|important|urgent|subject|update|task|tasks|if|monday|tuesday|wednesday|thursday|friday|meanwhile|instead|unfortunately|background|agenda|budget|scope|schedule|method|people|tools|figures|question|request|decision|in|by|on|for|from|sorry|well|great|news|steps?|step|reply|topic|result|results|status)$/;

/** "you" as the one who is to act, not as part of a phrase such as "if you like". */
const you = /^(?:you|you'll|you're|yourself)$/;
const beforeYou =
  /^(?:can|could|would|will|ask|asking|need|from|of|urge|expect|if|that|what|want|like|on|remind|mind|are|all)$/;
const afterYou =
  /^(?:must|need|have|should|will|are|only|just|all|both|each|could|would|can|to|please|also|still|ought)$/;

const youIn = (words: readonly Word[]): Span | undefined => {
  const at = words.findIndex(
    ({ plain }, index) =>
      you.test(plain) &&
      (afterYou.test(words[index + 1]?.plain ?? '') || beforeYou.test(words[index - 1]?.plain ?? '')) &&
      !/^(?:as|if|when|which|whatever)$/.test(words[index - 1]?.plain ?? '') &&
      !/^(?:some|many|most|few|one|any)$/.test(words[index - 2]?.plain ?? ''),
  );
  return at === -1 ? undefined : spanOf(words.slice(at, at + 1));
};

/** The subject of a duty or of a task: the words before "must", "has to", "are asked to", "to". */
const subjectOfDuty = (words: readonly Word[]): Span | undefined => {
  const at = words.findIndex(({ plain }, index) =>
    /^(?:must|should|shall|to|please)$/.test(plain)
      ? index > 0
      : /^(?:has|have|needs?|is|are)$/.test(plain) && words[index + 1]?.plain === 'to',
  );
  if (at < 1 || at > 7) return undefined;
  const subject = words
    .slice(0, at)
    .filter(({ plain }) => !/^(?:has|have|needs?|is|are|asked|requested|required|expected)$/.test(plain));
  const isRole = subject.some(({ plain }) => roleWord.test(plain));
  const isPerson =
    subject.length <= 3 &&
    subject.length > 0 &&
    subject.every(isCapitalised) &&
    !notAName.test(subject[0]?.plain ?? '') &&
    !nobody.test(subject[0]?.plain ?? '');
  return isRole || isPerson ? named(subject) : undefined;
};

const isAsked = (words: readonly Word[], role: number): boolean =>
  words.slice(Math.max(0, role - 4), role).some(({ plain }) => /^(?:ask|asks|each|every|all)$/.test(plain));

/** "Must be submitted by the project managers", but not "…, which was approved by the committee". */
const isAgentOfDuty = (words: readonly Word[], role: number): boolean => {
  const by = words.findIndex(({ plain }, index) => plain === 'by' && index < role && index >= role - 3);
  return by > 1 && words.slice(Math.max(0, by - 3), by).some(({ plain }) => plain === 'be');
};

/** "…submitted by the project managers", "we ask all line managers to…", "each project lead" */
const roleIn = (words: readonly Word[]): Span | undefined => {
  const at = words.findIndex(
    ({ plain }, index) =>
      roleWord.test(plain) &&
      !/^(?:projects?|team)$/.test(plain) &&
      (isAsked(words, index) || isAgentOfDuty(words, index)),
  );
  if (at === -1) return undefined;
  const start = Math.max(0, at - 1);
  return spanOf(words.slice(start, at + 1));
};

/** Who is to do it, in the sentence of an action. */
export const ownersIn = (words: readonly Word[]): Span[] => {
  const found = [addressed(words), youIn(words), subjectOfDuty(words), roleIn(words)].flatMap((span) => span ?? []);
  return found.filter(
    (span, index) => found.findIndex((other) => other.start < span.end && span.start < other.end) === index,
  );
};
