import type { Communication } from '#core/communication/communication';
import { type CardAction, cardVerbs } from '#core/contract/card-action';
import { type CardPlan, cardsOf, secondsOfCard } from '#core/instrument/card-items';
import type { Instrument } from '#core/instrument/instrument';
import type { Item, ItemId } from '#core/instrument/item';
import { wordingOf } from '#core/instrument/wording-of';
import type { P } from '#core/kernel/five-p';
import type { Language, MessageKey, Say } from '#core/language/language';
import type { AnswerProblem, CardInputs } from '#core/response/read-answers';
import { longestCommentInCharacters } from '#core/response/wave-response';
import { plainText } from './plain-text';

/** Of a message what its readers know it by. */
export type AboutMessage = Pick<Communication, 'purpose' | 'sentAt'>;

/** What a pulse card is made of; `inputs` and `problems` are those of a submission that came back. */
export type PulseCard = {
  readonly instrument: Instrument;
  /** Which card of the wave it is, from 1. */
  readonly microPulse: number;
  /** What the person was dealt for the wave. */
  readonly place: number;
  /** The how manyeth wave of this instrument it is. */
  readonly turn: number;
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly simulated: boolean;
  readonly waveId: string;
  readonly closesAt: string | null;
  readonly seat: string;
  /** Fixes where a block stands on this person's card, and an item in its block, in [0, 1). */
  readonly orderOf: (id: P | ItemId) => number;
  readonly inputs: CardInputs;
  readonly problems: readonly AnswerProblem[];
  /** Something to decide before the answers are stored, as Markdown; stands where problems would. */
  readonly notice?: string;
  /** The consent that sending this card gives. */
  readonly seen?: string | undefined;
  /** The message that it asks about, where it asks its readers. */
  readonly about?: AboutMessage | null;
  /** It was sent before, and not answered. */
  readonly isReminder?: boolean | undefined;
  /** It follows at once on the answer to the card before: it thanks instead of saying why and what for once more. */
  readonly isNext?: boolean;
};

/** Which of the wave's questions stand on the card. */
export const planOf = ({ instrument, microPulse, place, turn, orderOf }: PulseCard): CardPlan => ({
  instrument,
  microPulse,
  place,
  turn,
  orderOf,
});

/** The words of an item as a card shows them: only what a lead wrote could be taken for Markdown. */
export const questionOf = (item: Item, language: Language, say: Say): string => {
  const question = wordingOf(item, language, say);
  return item.wording ? plainText(question) : question;
};

const wordOfProblem = (item: Item, kind: AnswerProblem['kind']): MessageKey => {
  if (kind === 'same' || kind === 'too-long') return `card.pulse.problem.${kind}`;
  return item.choices ? 'card.pulse.problem.choice' : `card.pulse.problem.${kind}`;
};

/** Says what is wrong with an item; empty when nothing is. */
export const problemOf = (card: PulseCard, item: Item, say: Say): string => {
  const problem = card.problems.find((candidate) => candidate.itemId === item.id);
  return problem ? say(wordOfProblem(item, problem.kind), { most: longestCommentInCharacters }) : '';
};

/** Says which items need another look; empty when none does. */
export const nameProblems = (
  { instrument, problems }: Pick<PulseCard, 'instrument' | 'problems'>,
  language: Language,
  say: Say,
): string => {
  const ids = new Set(problems.map(({ itemId }) => itemId));
  if (ids.size === 0) return '';
  const names = instrument.items
    .filter((item) => ids.has(item.id))
    .map((item) => say('card.quoted', { text: questionOf(item, language, say) }));
  return say('card.pulse.problems', { count: problems.length, names: names.join(', ') });
};

const partOf = ({ instrument, microPulse }: PulseCard, say: Say): string => {
  const of = cardsOf(instrument);
  if (of === 1) return '';
  const weeks = Math.max(1, Math.round(instrument.daysBetween / 7));
  return instrument.daysBetween > 0
    ? say('card.pulse.partLater', { part: microPulse, of, weeks })
    : say('card.pulse.partNow', { part: microPulse, of });
};

/** All taps take about as long together; what each card takes alone would not say it. */
const secondsOfReaders = (instrument: Instrument): number =>
  instrument.items.reduce((seconds, item) => seconds + item.seconds, 0);

const whyReaders = (
  { instrument, closesAt }: PulseCard,
  { pmo, purpose, sentAt }: { readonly pmo: string; readonly purpose: string; readonly sentAt: string | null },
  say: Say,
): string => {
  const values = { pmo, purpose, count: instrument.items.length, seconds: secondsOfReaders(instrument) };
  const sent = sentAt
    ? say('card.readers.sent', { ...values, sent: new Date(sentAt) })
    : say('card.readers.which', values);
  const closes = closesAt ? say('card.readers.until', { closes: new Date(closesAt) }) : '';
  return [sent, say('card.readers.why', values), closes].filter((part) => part !== '').join(' ');
};

/** What stands above the questions, whichever form they have. */
export const headOf = (card: PulseCard, words: 'pulse' | 'event', language: Language, say: Say) => {
  const seconds = Math.ceil(secondsOfCard(planOf(card)) / 10) * 10;
  const pmo = plainText(card.workspaceName);
  const common = {
    language,
    fallbackText: say('card.pulse.fallback', { pmo: card.workspaceName }),
    simulated: card.simulated ? say('card.simulated') : '',
    reminder: card.isReminder ? say('card.pulse.reminder') : '',
    problem: card.notice ?? nameProblems(card, language, say),
  };
  if (card.isNext) {
    const part = { part: card.microPulse, of: cardsOf(card.instrument) };
    const why = say('card.pulse.next', { seconds });
    return { ...common, title: say('card.pulse.nextTitle', part), why, part: '', promise: '' };
  }
  if (card.about) {
    const { about } = card;
    const purpose = plainText(about.purpose);
    return {
      ...common,
      fallbackText: say('card.readers.fallback', { pmo: card.workspaceName, purpose: about.purpose }),
      title: say('card.readers.title', { purpose }),
      why: whyReaders(card, { pmo, purpose, sentAt: about.sentAt }, say),
      part: '',
      promise: say('card.pulse.promise', { pmo }),
    };
  }
  return {
    ...common,
    title: say(`card.${words}.title`, { pmo }),
    why: card.closesAt
      ? say(`card.${words}.why`, { pmo, seconds, closes: new Date(card.closesAt) })
      : say(`card.${words}.whyOpenEnded`, { pmo, seconds }),
    part: partOf(card, say),
    promise: say('card.pulse.promise', { pmo }),
  };
};

/** What stands below the questions: sending, and the two buttons that answer nothing. */
export const buttonsOf = (card: PulseCard, language: Language, say: Say) => {
  const { workspaceId, waveId, seat, place, microPulse, seen } = card;
  const waveData = { v: 1, workspaceId, waveId, seat, place, microPulse } as const;
  const consent = seen === undefined ? {} : { seen };
  const sendData: CardAction = { verb: cardVerbs.answer, ...waveData, ...consent, language };
  const notNowData: CardAction = { verb: cardVerbs.notNow, ...waveData };
  const stopData: CardAction = { verb: cardVerbs.stop, v: 1 };
  return {
    sendTitle: say('card.pulse.send'),
    sendData,
    notNowTitle: say('card.pulse.notNow'),
    notNowData,
    stopTitle: say('card.pulse.stop'),
    stopData,
  };
};
