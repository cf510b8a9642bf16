import { clauseEnd, clauseStart, plainText } from './clause';
import { isParticiple } from './participles';
import { isRoleWord } from './role-words';
import type { WordRange } from './setting';
import type { Word } from './words';

const questions =
  /\b(?:(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody|everyone|everybody|one of you|each of you|any of you|each \w+|every \w+|one \w+|all \w+)|who (?:can|could|will|would like to|wants to|is willing to|volunteers)|(?:would|do) you mind|can u|could u|are you (?:able|willing) to|may (?:i|we) ask)\b/;
/** Asked of the text itself: "How can you take part?" */
const headingQuestion = /^(?:\w+ ){0,2}(?:how|where|what|why|which)\b(?!.* by when)/;
const rhetorical =
  /\b(?:(?:can|could|would|will) (?:you|anyone|someone|anybody) (?:believe|imagine|tell the difference|have|not|ever|guess|still|like (?:to (?:know|see|hear|join|come|learn|try)|an?|some|more)|be interested|see|hear|feel|find (?:it|the|your|out)|spot|relate|afford|recall)|who (?:could|would) have|who can blame|who (?:can|could|will) (?:say|tell|resist))\b/;

const need = '(?:must|need to|have to|are to|should|ought to)';
const input =
  '(?:input|approval|decision|feedback|answers?|reply|comments|confirmation|vote|signature|help|support|response|go-ahead|action)';
const duties = new RegExp(
  `\\b(?:${[
    `you(?:'ll| will|'d| all)? (?:(?!may|might|could|never|rarely|seldom|no|not|hardly)\\w+ )?${need}`,
    'what (?:you (?:need|have) to do|(?:we|i) (?:need|ask|want) (?:from|of) you)',
    "you(?:'re| are) (?:kindly |hereby |therefore |also )?(?:asked|requested|required|expected|urged|obliged) to",
    "(?:we|i)(?:'d| would| must| have to| kindly| therefore| also)* (?:(?:like|want) (?:you|to ask)|ask (?:you|all|every|each|for your|that|the)|appeal to|urge you|need you to|expect you|count on you to|rely on you to|beg you)",
    '(?:we|i) (?:still |also |now |urgently |only )?need (?:your|[\\w ]{1,40} from (?:you|each|every|all))',
    '(?:grateful|helpful|great|good|nice|appreciated?|glad|help us|happy) (?:it )?if (?!it|this|that|we|i|they|the (?:vendor|supplier|tool|system|weather|board))(?:\\w+ ){1,4}(?:could|would|can)',
    "(?:would|'d) appreciate (?:your|it)",
    `your (?:\\w+ )?${input} (?:is|are) (?:\\w+ )?(?:needed|required|requested|due)`,
    "(?:we|i)(?:'re| are|'m| am)? (?:still )?(?:looking|look|searching|search) for (?:[\\w-]+ ){0,3}(?:managers|leads|owners|testers|sponsors|members|volunteers|analysts|planners|users)",
    'action (?:is )?required',
    '^need (?:your|the|it|them)',
    'it is your (?:duty|task|job) to',
  ].join('|')})\\b`,
);
/** "If you have to leave early", "because you must…": no duty, whatever else the sentence says. */
const subordinate =
  /\b(?:if|when|whenever|whether|why|because|since|unless|where|case|once|until|how|than) you(?:'ll| will|'d| all)? (?:\w+ )?(?:must|need to|have to|are to|should|ought to)\b/g;
const noDuty =
  /\b(?:(?:want|like) you to (?:know|feel|be|have|see)|ask (?:the|our|its|their) (?:vendor|supplier|provider|board|committee|it|steering|auditors|management|finance)|you(?: all|'ll| will)? (?:need|have|must|should) (?:to )?(?:know|admit|understand|be (?:aware|able|proud|happy|fine|good|pleased|careful|busy|tired|wondering|curious|sick|\w+ing)|have (?:\w+ )?(?:received|seen|got|noticed|heard|access)|already|now (?:see|be|have|find)|still|soon|see|find|notice|receive|get|hear|feel|expect|not (?:worry|notice|see|feel)|wait|worry)|as you must|all you need to know|(?:ask for|appreciate) your (?:patience|understanding)|need your (?:patience|understanding))/;

const byPattern = (words: readonly Word[], sentence: string, pattern: RegExp): WordRange[] => {
  const match = pattern.exec(sentence);
  if (match === null) return [];
  const at = sentence.slice(0, match.index).split(' ').length - 1;
  return [{ from: at, to: clauseEnd(words, at) }];
};

/** "Could you send…?", "Who can take the minutes?" */
const questionsForDeeds = (words: readonly Word[], sentence: string): WordRange[] =>
  words.at(-1)?.closing.includes('?') && !rhetorical.test(sentence) && !headingQuestion.test(sentence)
    ? byPattern(words, sentence, questions)
    : [];

const needVerb = (words: readonly Word[], at: number): 'must' | 'has to' | 'is asked to' | null => {
  const { plain } = words[at] as Word;
  if (/^(?:must|should|shall)$/.test(plain)) return 'must';
  if (words[at + 1]?.plain !== 'to') return null;
  if (/^(?:has|have|needs?)$/.test(plain)) return 'has to';
  const isAsked = /^(?:asked|requested|required|expected|reminded)$/.test(plain);
  return isAsked && words.slice(Math.max(0, at - 3), at).some((word) => /^(?:is|are)$/.test(word.plain))
    ? 'is asked to'
    : null;
};

/** Those who write, and what reads no messages. */
const notAReader =
  /^(?:we|i|pmo|it|they|vendors?|suppliers?|contractors?|providers?|customers?|clients?|customs|authority|authorities|ministry|court|bank|regulators?|agency|government|councils?|carriers?|landlord|systems?|tools?|budgets?|costs?|software|had|may|might|could|would|never|rarely|seldom|hardly|if|why|whether|because|how|what|when|than)$/;

/** "Each unit", but not "each month". */
const eachOfReaders = (word: string, next: string | undefined): boolean =>
  /^(?:each|every)$/.test(word) &&
  next !== undefined &&
  !/^(?:day|week|month|quarter|year|half|time|morning|evening|meeting|release|hour|minute|euro|estimate|number|figure)$/.test(
    next,
  );

/** "The board has to decide", "the committee still has to…": what others do, told to readers. */
const isBodyYetToAct = (subject: string): boolean =>
  /\b(?:the|a|our|its|this) (?:[\w-]+ )?(?:board|committee|office|secretary|staff|operations|procurement|finance|legal|hr)(?: (?:still|first|now|then|also))?$|^(?:your|a|the|their) (?:line )?(?:manager|boss|supervisor)(?: still)?$/.test(
    subject,
  );

/** "Site leads must send…", "every project has to confirm…" */
const dutiesOfRoles = (words: readonly Word[]): WordRange[] =>
  words.flatMap((_, at) => {
    const kind = needVerb(words, at);
    if (
      kind === null ||
      /^(?:not|be|have|never|know|learn|wait|worry|care|rely|grow|change|improve|remain|stay)$/.test(
        words[at + (kind === 'must' ? 1 : 2)]?.plain ?? '',
      )
    )
      return [];
    const from = Math.max(clauseStart(words, at), at - 6);
    const subject = words.slice(from, at);
    const isReader = subject.some(
      ({ plain }, index) =>
        isRoleWord(plain) ||
        eachOfReaders(plain, subject[index + 1]?.plain) ||
        /^(?:everyone|everybody|colleagues|you)$/.test(plain),
    );
    const isTold =
      /^(?:that|which|who)$/.test(words[at - 1]?.plain ?? '') ||
      subject.some(({ plain }) => notAReader.test(plain)) ||
      isBodyYetToAct(plainText(subject));
    return isReader && !isTold ? [{ from, to: clauseEnd(words, at) }] : [];
  });

const onlySaid =
  /^(?:noted|said|mentioned|stressed|pointed|remembered|admitted|added|seen|understood|borne|considered|expected|assumed|done)$/;
/** With the weaker "is to be" and "should be": deeds that readers do, rather than machines or the PMO. */
const handedIn =
  /^(?:submitted|transferred|sent|brought|attached|answered|included|added|marked|labelled|countersigned|emailed|mailed|archived|avoided|wiped|followed|returned|completed|filled|handed|confirmed|provided|reported|entered|uploaded|delivered|signed|updated|stored|recorded|registered|booked|filed|forwarded|named|nominated|used|given|checked|documented|requested|addressed|paid|cleared)$/;
const others =
  /^(?:us|(?:your|the|a) (?:\w+ )?(?:manager|pmo|vendor|supplier|board|committee|system|auditors|it|steering))\b/;

const isDoneByOthers = (words: readonly Word[], verb: number): boolean => {
  const by = words.findIndex(({ plain }, index) => index > verb && plain === 'by');
  return by !== -1 && others.test(plainText(words, by + 1, by + 5));
};

const isDutyVerb = (before: string, verb: string): boolean => {
  if (onlySaid.test(verb)) return false;
  const isStrong = /(?:^| )(?:must(?: also)?|shall|(?:has|have|needs?|ought) to)$/.test(before);
  return isStrong || (/(?:^| )(?:(?:is|are) to|should)$/.test(before) && handedIn.test(verb));
};

/** "Requests that should be sent to us": said of a thing, asked of nobody. */
const relativeDuty = / (?:that|which|who) (?:must|shall|should|(?:has|have|needs?|ought|is|are) to)$/;

/** "A gate package must be submitted", "forms are to be sent", "have to be stored". */
const passiveDuties = (words: readonly Word[]): WordRange[] =>
  words.flatMap(({ plain }, at) => {
    if (plain !== 'be') return [];
    const verb = words.findIndex((word, index) => index > at && index < at + 4 && isParticiple(word.plain));
    if (verb === -1 || !isDutyVerb(plainText(words, Math.max(0, at - 2), at), words[verb]?.plain ?? '')) return [];
    if (relativeDuty.test(plainText(words, Math.max(clauseStart(words, at), at - 4), at))) return [];
    return isDoneByOthers(words, verb) ? [] : [{ from: clauseStart(words, at), to: clauseEnd(words, verb) }];
  });

/** Their words are made unreadable, so that those that are left keep their places. */
const withoutSubordinates = (sentence: string): string =>
  sentence.replace(subordinate, (phrase) => phrase.replace(/\w/g, 'x'));

/** What somebody is asked or bound to do, otherwise than by an imperative. */
export const dutiesIn = (words: readonly Word[]): WordRange[] => {
  const sentence = plainText(words);
  const asked = questionsForDeeds(words, sentence);
  if (noDuty.test(sentence)) return [...asked, ...passiveDuties(words)];
  return [
    ...asked,
    ...byPattern(words, withoutSubordinates(sentence), duties),
    ...dutiesOfRoles(words),
    ...passiveDuties(words),
  ];
};
