import { isParticiple } from './participles';
import { moreNounsToo, nounsToo, plainVerbs, startsObject } from './request-words';
import type { Span } from './text-findings';
import { isCapitalised, type Word } from './words';

/** What surrounds the sentence that is looked at. */
export type Setting = {
  readonly isListEntry: boolean;
  /** Does it stand under a heading such as "Actions:"? */
  readonly isInTaskList: boolean;
  /** The sentence before, in lower case; empty at the start. */
  readonly before: string;
};

/** The words that say it, from the request to the end of its clause. */
type Request = { readonly from: number; readonly to: number };

const endsClause = (word: Word): boolean => /[,;:.!?)]/.test(word.closing);

const clauseEnd = (words: readonly Word[], from: number): number => {
  const end = words.findIndex((word, index) => index > from && endsClause(word));
  return end === -1 ? words.length - 1 : end;
};

const clauseStart = (words: readonly Word[], at: number): number => {
  let from = at;
  while (from > 0 && !endsClause(words[from - 1] as Word)) from -= 1;
  return from;
};

const saysNo =
  /\b(?:no (?:further |other |more )?(?:action|reply|answer|response|need|input|work|preparation|changes?)\b|nothing (?:for you |else |more |further )?(?:to do|is (?:needed|required|asked|expected)|changes|needs)|nobody (?:needs|has|must)|no one (?:needs|has|must)|(?:do|does|did|will)(?:n't| not) (?:need|have|require)|need(?:n't| not)\b|not (?:needed|required|necessary)|without any action)/;

/** An offer, a pointer or a phrase of politeness, by the words with which it begins. */
const noRequest =
  /^(?:(?:please|kindly|do|so|also|and|but|just|always|then) )*(?:note|be (?:aware|advised|informed|assured|careful)|find (?:attached|enclosed|below|here|the|out|more|our|in)|see\b|feel free|stay tuned|stay (?:healthy|safe|well)|rest assured|accept (?:our|my)|bear with|bear in mind|excuse|forgive|pardon|don't hesitate|do not hesitate|don't worry|do not worry|never mind|enjoy|have (?:a |an )(?:great|good|nice|lovely|wonderful|pleasant|happy|safe|relaxing|restful)|have fun|take care|keep up|keep an eye|keep in mind|thank|welcome|let's|let us (?:all|now|hope|not|be)|let me (?:know if|explain|start|say|remind|briefly|first|add|share|introduce)|imagine|think of|remember that|watch this|read more|find out|learn more|look (?:forward|out for)|come as you are|save the date|consider (?:this|it|yourself)|rest\b|get well|say goodbye|say hello|make no mistake|be (?:proud|kind|welcome)|ignore|disregard|discard|go ahead|click here for|check out|visit\b|did you know|guess what|hope|help yourself|see you)/;

const forInformation =
  /\b(?:for (?:more|further|additional|other) (?:details|information|background|questions|help)|for (?:details|questions|background|help|support)|to (?:find out|learn|know|read) more|(?:any|further|more|have) questions?|questions\?|need (?:help|support|assistance)|if (?:anything|something) is unclear|in doubt|problems?\b.*\?|(?:get|are) stuck|would like to know more|want to know more)/;
const contactVerb =
  /^(?:please )?(?:ask|call|phone|ring|contact|email|e-mail|mail|write|ping|message|drop|get in touch|talk|speak|reach|let (?:me|us) know|turn|come|go|visit|click|read|check|look|see|just|feel|send|get|open|tell|raise|post|join|reply|use)\b/;

const fillers =
  /^(?:please|kindly|then|so|also|and|but|now|just|next|first|second|third|firstly|secondly|finally|lastly|always|never|therefore|instead|afterwards|meanwhile|simply|only|once|again|or|ideally|todo|action|actions)$/;

const isImperativeAt = (words: readonly Word[], at: number, isTask: boolean): boolean => {
  const word = words[at];
  if (word === undefined) return false;
  const { plain } = word;
  const next = words[at + 1];
  if (plain === "don't" || (plain === 'do' && next?.plain === 'not')) {
    const verb = words[at + (plain === 'do' ? 2 : 1)]?.plain ?? '';
    return plainVerbs.has(verb) || moreNounsToo.has(verb);
  }
  const isNounToo = nounsToo.has(plain) || moreNounsToo.has(plain);
  if (!plainVerbs.has(plain) && !isNounToo) return false;
  if (/[:,–—]/.test(word.closing)) return false;
  if (next === undefined) return isTask || (!isNounToo && /[!.]/.test(word.closing));
  if (/^(?:is|are|was|were|has|had|will|would|can|of|should|must)$/.test(next.plain)) return false;
  if (next.plain === '') return false;
  if (!isNounToo) return true;
  return isTask || startsObject.has(next.plain) || /^\d/.test(next.plain);
};

const textOf = (words: readonly Word[], from: number): string =>
  words
    .slice(from)
    .map(({ plain }) => plain)
    .join(' ');

const introduces =
  /^(?:if|when|whenever|once|before|after|by|as|until|till|for|in|on|from|to|where|unless|because|since|during|with|without|at|should|given|while|instead|starting|next|today|tomorrow|this|in order|due|depending|otherwise|again|either|until|even|however|therefore|also|finally|then|and|so|but)$/;

const skipFillers = (words: readonly Word[], at: number): number => {
  let place = at;
  while (place < words.length - 1 && fillers.test((words[place] as Word).plain)) place += 1;
  return place;
};

/** Where in a sentence an imperative can begin. */
const possibleStarts = (words: readonly Word[]): number[] => {
  const starts = [0];
  const isIntroduced = introduces.test(words[0]?.plain ?? '');
  words.forEach(({ closing, plain }, index) => {
    if (index === words.length - 1) return;
    const isMark = plain === '' && /[–—-]/.test(closing);
    const firstComma = closing.includes(',') && (isIntroduced || index < 4);
    const joined = closing.includes(',') && /^(?:so|then|and|please|but|or)$/.test(words[index + 1]?.plain ?? '');
    if (/[:;]/.test(closing) || isMark || firstComma || joined) starts.push(index + 1);
  });
  return starts;
};

const isPolite = (words: readonly Word[], from: number): boolean => noRequest.test(textOf(words, from));

const imperatives = (words: readonly Word[], setting: Setting): Request[] => {
  const whole = textOf(words, 0);
  const isOffer = forInformation.test(whole) || forInformation.test(setting.before.slice(-80));
  return possibleStarts(words).flatMap((start) => {
    const at = skipFillers(words, start);
    if (isPolite(words, start) || isPolite(words, at)) return [];
    if (isOffer && contactVerb.test(textOf(words, at))) return [];
    return isImperativeAt(words, at, setting.isInTaskList) ? [{ from: at, to: clauseEnd(words, at) }] : [];
  });
};

/** "Please …" at any place: "Comments by Friday, please". */
const pleases = (words: readonly Word[], setting: Setting): Request[] => {
  const at = words.findIndex(({ plain }) => plain === 'please' || plain === 'pls' || plain === 'kindly');
  if (at === -1 || isPolite(words, at)) return [];
  const isOffer = forInformation.test(textOf(words, 0)) || forInformation.test(setting.before.slice(-80));
  if (isOffer && contactVerb.test(textOf(words, at + 1))) return [];
  const isLast = at === words.length - 1;
  return [{ from: isLast ? 0 : at, to: isLast ? at : clauseEnd(words, at) }];
};

const questions =
  /\b(?:(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody|one of you|each of you|any of you|each \w+|every \w+|one \w+|all \w+)|who (?:can|could|will|would like to|wants to|is willing to|volunteers)|(?:would|do) you mind|are you (?:able|willing) to|may (?:i|we) ask)\b/;
const rhetorical =
  /\b(?:(?:can|could|would|will) (?:you|anyone|someone|anybody) (?:believe|imagine|have (?:guessed|thought|known|imagined)|not|ever|guess|still|like to (?:know|see|hear)|be interested)|who would have|who can blame|who (?:can|could|will) (?:say|tell|resist))\b/;

const duties =
  /\b(?:you(?:'ll| will| all)? (?:\w+ )?(?:must|need to|have to|are to|should|ought to)|you (?:only|just|all|both|each|still|also|will|'ll) (?:\w+ )?(?:must|need to|have to|should|need|have)(?: to)?|what you (?:need|have) to do|what (?:we|i) (?:need|ask|want) (?:from|of) you|you(?:'re| are) (?:kindly |hereby |therefore |also )?(?:asked|requested|required|expected|urged|obliged) to|(?:we|i)(?:'d| would| must| have to| kindly| therefore| also)* (?:(?:like|want) (?:you|to ask)|ask (?:you|all|every|each|for your|that|the)|appeal to|urge you|need you to|expect you|count on you to|rely on you to|beg you)|(?:we|i) (?:still |also |now |urgently |only )?need (?:your|an? \w+(?: or \w+)? from (?:you|each|every)|[\w ]{1,40} from you)|(?:grateful|helpful|great|good|nice|appreciated?|glad|help us|happy) (?:it )?if you (?:could|would|can)|(?:would|'d) appreciate (?:your|it)|your (?:\w+ )?(?:input|approval|decision|feedback|answer|answers|reply|comments|confirmation|vote|signature|help|support|response|go-ahead|action) (?:is|are) (?:\w+ )?(?:needed|required|requested|due)|action (?:is )?required|it is your (?:duty|task|job) to)\b/;
const noDuty =
  /\b(?:you (?:all )?(?:need|have|must|should) (?:to )?(?:know|admit|be aware|have received|be able|have seen|already|now (?:see|be|have)|see|find|notice|not worry)|as you must|all you need to know|(?:we|i) (?:would|'d) like to ask for your (?:patience|understanding)|ask for your (?:patience|understanding)|your (?:understanding|patience))/;

/** Who of the readers a duty can fall to; suppliers and tools read no messages. */
const roles =
  /^(?:managers?|leads?|leaders?|owners?|heads?|sponsors?|members?|holders?|directors?|teams?|planners?|controllers?|coordinators?|officers?|analysts?|testers?|users?|authors?|reviewers?|approvers?|requesters?|participants?|attendees|departments?|units?|colleagues?|everyone|everybody|staff|employees|all|each|pms?|presenters?|champions?|architects?|engineers?|masters?|assistants?|procurement|finance|hr|legal|operations|keepers?|stewards?|chairs?|chairpersons?|projects?|programmes?|you)$/;
const needsSomebody = /^(?:must|should|shall)$/;

/** "Site leads must send…", "every project has to confirm…" */
const rolesDuty = (words: readonly Word[]): Request[] =>
  words.flatMap(({ plain }, at) => {
    const next = words[at + 1]?.plain ?? '';
    const before = words.slice(Math.max(0, at - 4), at);
    const isDuty =
      needsSomebody.test(plain) ||
      (/^(?:has|have|needs?)$/.test(plain) && next === 'to') ||
      (/^(?:asked|requested|required|expected|invited|reminded)$/.test(plain) &&
        next === 'to' &&
        before.some((word) => /^(?:is|are)$/.test(word.plain)));
    if (!isDuty || /^(?:not|be|have|never)$/.test(words[at + (next === 'to' ? 2 : 1)]?.plain ?? '')) return [];
    if (
      !before.some((word) => roles.test(word.plain)) ||
      before.some((word) => /^(?:we|i|pmo|it|they)$/.test(word.plain))
    )
      return [];
    return [{ from: Math.max(0, at - before.length), to: clauseEnd(words, at) }];
  });

const onlySaid =
  /^(?:noted|said|mentioned|stressed|pointed|remembered|admitted|added|seen|understood|borne|considered|expected|assumed|done)$/;
/** With the weaker "is to be", deeds that readers do rather than machines or the PMO. */
const handedIn =
  /^(?:submitted|transferred|sent|returned|completed|filled|handed|confirmed|provided|reported|entered|uploaded|delivered|signed|updated|stored|recorded|registered|booked|filed|forwarded|named|nominated|used|given|checked|documented|requested|addressed|paid|cleared)$/;

/** "A gate package must be submitted", "forms are to be sent", "have to be stored". */
const passiveDuty = (words: readonly Word[]): Request[] =>
  words.flatMap(({ plain }, at) => {
    if (plain !== 'be') return [];
    const two = `${words[at - 2]?.plain ?? ''} ${words[at - 1]?.plain ?? ''}`;
    const isStrong =
      /(?:^| )must(?: also)?$/.test(two) || /^(?:has|have|needs?|ought) to$/.test(two) || /(?:^| )shall$/.test(two);
    const isWeak = /^(?:is|are) to$/.test(two) || /(?:^| )should$/.test(two);
    const verbAt = words.findIndex((word, index) => index > at && index < at + 4 && isParticiple(word.plain));
    const verb = words[verbAt]?.plain ?? '';
    if (verbAt === -1 || onlySaid.test(verb) || !(isStrong || (isWeak && handedIn.test(verb)))) return [];
    return isDoneByOthers(words, verbAt) ? [] : [{ from: clauseStart(words, at), to: clauseEnd(words, verbAt) }];
  });

const isDoneByOthers = (words: readonly Word[], verbAt: number): boolean => {
  const by = words.findIndex(({ plain }, index) => index > verbAt && plain === 'by');
  return (
    by !== -1 &&
    /^(?:us|(?:your|the|a) (?:\w+ )?(?:manager|pmo|vendor|supplier|board|committee|system|auditors|it|steering))\b/.test(
      textOf(words, by + 1),
    )
  );
};

/** An entry such as "Anna to update the log", "Anna Berg: send the figures" or "Figures – Anna, by Friday". */
const taskEntry = (words: readonly Word[], { isListEntry, isInTaskList }: Setting): Request[] => {
  const to = words.findIndex(({ plain }) => plain === 'to');
  const verb = words[to + 1]?.plain ?? '';
  const subject = words.slice(0, Math.max(0, to));
  const isNamed = subject.length > 0 && subject.length <= 6 && isCapitalised(subject[0] as Word);
  const hasVerb = subject.some(({ plain }) =>
    /^(?:is|are|was|were|has|have|had|will|would|we|i|you|from|how|what|when|where|why|which|ways?|steps?|reasons?|access|thanks|back|welcome|up|close|next|due|according|one|road|path|guide|introduction|link|changes?)$/.test(
      plain,
    ),
  );
  if (
    (isListEntry || isInTaskList || to <= 3) &&
    to > 0 &&
    isNamed &&
    !hasVerb &&
    (plainVerbs.has(verb) || moreNounsToo.has(verb)) &&
    !subject.some(endsClause)
  )
    return [{ from: 0, to: clauseEnd(words, to) }];
  const colon = words
    .slice(0, 5)
    .findIndex(({ closing, plain }) => closing.includes(':') || (plain === '' && /[–—-]/.test(closing)));
  if (isInTaskList && colon > 0 && isCapitalised(words[0] as Word) && isImperativeAt(words, colon + 1, true))
    return [{ from: 0, to: clauseEnd(words, colon + 1) }];
  return [];
};

const byPattern = (words: readonly Word[], pattern: RegExp): Request[] => {
  const match = pattern.exec(textOf(words, 0));
  if (match === null) return [];
  const at = textOf(words, 0).slice(0, match.index).split(' ').length - 1;
  return [{ from: at, to: clauseEnd(words, at) }];
};

/**
 * Requests to readers in one sentence: imperatives, "please", questions that ask for a deed, duties and entries of a list
 * of tasks. Offers, pointers ("see…") and "no action is needed" are none.
 */
export const findActions = (words: readonly Word[], setting: Setting): Span[] => {
  const whole = textOf(words, 0);
  if (saysNo.test(whole)) return [];
  const isQuestion = words.at(-1)?.closing.includes('?') === true;
  const found = [
    ...imperatives(words, setting),
    ...pleases(words, setting),
    ...(isQuestion && !rhetorical.test(whole) ? byPattern(words, questions) : []),
    ...(noDuty.test(whole) ? [] : byPattern(words, duties)),
    ...rolesDuty(words),
    ...passiveDuty(words),
    ...taskEntry(words, setting),
  ];
  const [first] = found.sort((a, b) => a.from - b.from);
  if (first === undefined) return [];
  return [asSpan(words, first)];
};

const asSpan = (words: readonly Word[], { from, to }: Request): Span => {
  const last = words[to] as Word;
  return { start: (words[from] as Word).start, end: last.end - last.closing.length };
};
