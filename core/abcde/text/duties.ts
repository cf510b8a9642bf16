import { clauseEnd, clauseStart, plainText } from './clause';
import { isParticiple } from './participles';
import { isRoleWord } from './role-words';
import type { WordRange } from './setting';
import type { Word } from './words';

const questions =
  /\b(?:(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody|one of you|each of you|any of you|each \w+|every \w+|one \w+|all \w+)|who (?:can|could|will|would like to|wants to|is willing to|volunteers)|(?:would|do) you mind|are you (?:able|willing) to|may (?:i|we) ask)\b/;
const rhetorical =
  /\b(?:(?:can|could|would|will) (?:you|anyone|someone|anybody) (?:believe|imagine|have|not|ever|guess|still|like to (?:know|see|hear)|be interested)|who (?:could|would) have|who can blame|who (?:can|could|will) (?:say|tell|resist))\b/;

const need = '(?:must|need to|have to|are to|should|ought to)';
const input =
  '(?:input|approval|decision|feedback|answers?|reply|comments|confirmation|vote|signature|help|support|response|go-ahead|action)';
const duties = new RegExp(
  `\\b(?:${[
    `you(?:'ll| will| all)? (?:\\w+ )?${need}`,
    'what (?:you (?:need|have) to do|(?:we|i) (?:need|ask|want) (?:from|of) you)',
    "you(?:'re| are) (?:kindly |hereby |therefore |also )?(?:asked|requested|required|expected|urged|obliged) to",
    "(?:we|i)(?:'d| would| must| have to| kindly| therefore| also)* (?:(?:like|want) (?:you|to ask)|ask (?:you|all|every|each|for your|that|the)|appeal to|urge you|need you to|expect you|count on you to|rely on you to|beg you)",
    '(?:we|i) (?:still |also |now |urgently |only )?need (?:your|[\\w ]{1,40} from (?:you|each|every|all))',
    '(?:grateful|helpful|great|good|nice|appreciated?|glad|help us|happy) (?:it )?if (?:\\w+ ){1,4}(?:could|would|can)',
    "(?:would|'d) appreciate (?:your|it)",
    `your (?:\\w+ )?${input} (?:is|are) (?:\\w+ )?(?:needed|required|requested|due)`,
    "(?:we|i)(?:'re| are|'m| am)? (?:still )?(?:looking|look|searching|search) for (?:[\\w-]+ ){0,3}(?:managers|leads|owners|testers|sponsors|members|volunteers|analysts|planners|users)",
    'action (?:is )?required',
    'it is your (?:duty|task|job) to',
  ].join('|')})\\b`,
);
const noDuty =
  /\b(?:you(?: all|'ll| will)? (?:need|have|must|should) (?:to )?(?:know|admit|be aware|be able|have (?:received|seen|got)|already|now (?:see|be|have)|see|find|notice|not worry)|as you must|all you need to know|(?:ask for|appreciate) your (?:patience|understanding)|need your (?:patience|understanding))/;

const byPattern = (words: readonly Word[], sentence: string, pattern: RegExp): WordRange[] => {
  const match = pattern.exec(sentence);
  if (match === null) return [];
  const at = sentence.slice(0, match.index).split(' ').length - 1;
  return [{ from: at, to: clauseEnd(words, at) }];
};

/** "Could you send…?", "Who can take the minutes?" */
const questionsForDeeds = (words: readonly Word[], sentence: string): WordRange[] =>
  words.at(-1)?.closing.includes('?') && !rhetorical.test(sentence) ? byPattern(words, sentence, questions) : [];

const needVerb = (words: readonly Word[], at: number): 'must' | 'has to' | 'is asked to' | null => {
  const { plain } = words[at] as Word;
  if (/^(?:must|should|shall)$/.test(plain)) return 'must';
  if (words[at + 1]?.plain !== 'to') return null;
  if (/^(?:has|have|needs?)$/.test(plain)) return 'has to';
  const isAsked = /^(?:asked|requested|required|expected|invited|reminded)$/.test(plain);
  return isAsked && words.slice(Math.max(0, at - 3), at).some((word) => /^(?:is|are)$/.test(word.plain))
    ? 'is asked to'
    : null;
};

/** Those who write, and what reads no messages. */
const notAReader = /^(?:we|i|pmo|it|they|vendors?|suppliers?|contractors?|systems?|tools?|budgets?)$/;

/** "Site leads must send…", "every project has to confirm…" */
const dutiesOfRoles = (words: readonly Word[]): WordRange[] =>
  words.flatMap((_, at) => {
    const kind = needVerb(words, at);
    if (kind === null || /^(?:not|be|have|never)$/.test(words[at + (kind === 'must' ? 1 : 2)]?.plain ?? '')) return [];
    const from = Math.max(clauseStart(words, at), at - 6);
    const subject = words.slice(from, at);
    const isReader = subject.some(
      ({ plain }) => isRoleWord(plain) || /^(?:each|every|everyone|everybody|colleagues|you)$/.test(plain),
    );
    return isReader && !subject.some(({ plain }) => notAReader.test(plain)) ? [{ from, to: clauseEnd(words, at) }] : [];
  });

const onlySaid =
  /^(?:noted|said|mentioned|stressed|pointed|remembered|admitted|added|seen|understood|borne|considered|expected|assumed|done)$/;
/** With the weaker "is to be" and "should be": deeds that readers do, rather than machines or the PMO. */
const handedIn =
  /^(?:submitted|transferred|sent|returned|completed|filled|handed|confirmed|provided|reported|entered|uploaded|delivered|signed|updated|stored|recorded|registered|booked|filed|forwarded|named|nominated|used|given|checked|documented|requested|addressed|paid|cleared)$/;
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

/** "A gate package must be submitted", "forms are to be sent", "have to be stored". */
const passiveDuties = (words: readonly Word[]): WordRange[] =>
  words.flatMap(({ plain }, at) => {
    if (plain !== 'be') return [];
    const verb = words.findIndex((word, index) => index > at && index < at + 4 && isParticiple(word.plain));
    if (verb === -1 || !isDutyVerb(plainText(words, Math.max(0, at - 2), at), words[verb]?.plain ?? '')) return [];
    return isDoneByOthers(words, verb) ? [] : [{ from: clauseStart(words, at), to: clauseEnd(words, verb) }];
  });

/** What somebody is asked or bound to do, otherwise than by an imperative. */
export const dutiesIn = (words: readonly Word[]): WordRange[] => {
  const sentence = plainText(words);
  const asked = questionsForDeeds(words, sentence);
  if (noDuty.test(sentence)) return [...asked, ...passiveDuties(words)];
  return [...asked, ...byPattern(words, sentence, duties), ...dutiesOfRoles(words), ...passiveDuties(words)];
};
