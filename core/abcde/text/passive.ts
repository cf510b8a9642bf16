import { describing, idiomsWithGet, isParticiple, standing } from './participles';
import type { Word } from './words';

const presentBe = /^(?:am|is|are|isn't|aren't|i'm|you're|we're|they're|he's|she's|it's|that's|what's|who's)$/;
const otherBe = /^(?:was|were|be|been|being|wasn't|weren't)$/;
const getForms = /^(?:get|gets|got|getting|gotten)$/;
/** What may stand between "be" and its participle. */
const between =
  /^(?:not|never|being|been|also|already|now|still|often|just|only|always|all|both|then|soon|well|first|once|yet|to|be|too|even|ever|again|almost|either|neither|nor|or|and|however|therefore|thus|thereby|hereby|herewith|currently|each|far|so|best|better|much|more|most|sometimes|later|today|tomorrow|twice|instead|further|in|turn|fact|\w+ly)$/;
/** Words in `between` that also begin something else; they are passed over only in these pairs. */
const pairs = new Set(['in turn', 'in fact', 'so far', 'at least', 'at last']);
const articles = /^(?:a|an|the|this|that|these|those|my|your|our|his|her|its|their|any|some|every|no)$/;
const persons = /^(?:i|we|you|they|people|everyone|everybody|i'm|we're|you're|they're)$/;

const endsClause = ({ closing }: Word): boolean => /[;:.!?]/.test(closing);

const isNamedAgent = (words: readonly Word[], by: number): boolean =>
  words[by]?.plain === 'by' && !/^(?:now|then|today|\d.*)$/.test(words[by + 1]?.plain ?? '');

/** "We are used to it", "I'm used to it", but not "the tool is used to plan". */
const isHabit = (words: readonly Word[], be: number, next: string): boolean =>
  next === 'to' && [words[be - 1], words[be]].some((word) => persons.test(word?.plain ?? ''));

const isPresent = (words: readonly Word[], be: number, participle: number): boolean =>
  presentBe.test(words[be]?.plain ?? '') && !words.slice(be + 1, participle).some(({ plain }) => otherBe.test(plain));

/** A participle that describes the subject instead of saying what is done to it. */
const isState = (words: readonly Word[], be: number, participle: number): boolean => {
  const word = words[participle]?.plain ?? '';
  const next = words[participle + 1]?.plain ?? '';
  if (getForms.test(words[be]?.plain ?? '')) return idiomsWithGet.has(word) || describing.has(word);
  if (word === 'used') return isHabit(words, be, next);
  if (isNamedAgent(words, participle + 1)) return false;
  if (describing.has(word) || (/^(?:bound|set)$/.test(word) && next === 'to')) return true;
  return standing.has(word) && isPresent(words, be, participle);
};

const isPassedOver = (words: readonly Word[], at: number): boolean => {
  const { plain } = words[at] as Word;
  if (/^(?:in|so|at)$/.test(plain)) return pairs.has(`${plain} ${words[at + 1]?.plain ?? ''}`) || plain === 'so';
  return between.test(plain) || plain === 'far' || plain === 'least' || plain === 'last';
};

/** The most words between "be" and its participle. */
const widest = 5;

const hasParticipleAfter = (words: readonly Word[], be: number): boolean => {
  // "There are three revised plans" has an adjective.
  if (words[be - 1]?.plain === 'there') return false;
  for (let at = be + 1; at <= be + widest && at < words.length; at += 1) {
    const before = words[at - 1] as Word;
    if (endsClause(before)) return false;
    if (isParticiple((words[at] as Word).plain)) return !isState(words, be, at);
    if (!isPassedOver(words, at)) return false;
  }
  return false;
};

/** "Is the report approved?", "When was the plan changed?": the subject stands between. */
const isPassiveQuestion = (words: readonly Word[]): boolean => {
  if (!words.at(-1)?.closing.includes('?')) return false;
  const be = words.slice(0, 3).findIndex(({ plain }) => /^(?:is|are|was|were)$/.test(plain));
  if (be === -1) return false;
  const at = words.findIndex(
    ({ plain }, index) =>
      index > be + 1 && index <= be + 8 && isParticiple(plain) && !articles.test(words[index - 1]?.plain ?? ''),
  );
  const after = words[at + 1]?.plain ?? '';
  const isLast =
    at === words.length - 1 || /^(?:by|to|in|on|at|for|from|with|yet|already|now|today|before|after)$/.test(after);
  return at !== -1 && isLast && !isState(words, be, at);
};

/**
 * Is there a passive in this sentence? A form of "be" or "get" with a past participle close behind it, unless the
 * participle names a state; the trial of the rated messages is whether "by someone" could be added.
 */
export const isPassive = (words: readonly Word[]): boolean =>
  isPassiveQuestion(words) ||
  words.some(
    ({ plain }, index) =>
      (presentBe.test(plain) || otherBe.test(plain) || getForms.test(plain)) && hasParticipleAfter(words, index),
  );
