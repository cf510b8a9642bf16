import { Template } from 'adaptivecards-templating';
import { type CardAction, cardVerbs } from '#core/contract/card-action';
import { type Instrument, type Item, scale, secondsOf } from '#core/instrument/instrument';
import type { Language, Say } from '#core/language/language';
import { type AnswerProblem, type CardInputs, cannotSay } from '#core/response/read-answers';
import { longestCommentInCharacters } from '#core/response/wave-response';
import type { Card } from './notice';
import { plainText } from './plain-text';
import template from './pulse.json' with { type: 'json' };

/** What a pulse card is made of; `inputs` and `problems` are those of a submission that came back. */
export type PulseCard = {
  readonly instrument: Instrument;
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly simulated: boolean;
  readonly waveId: string;
  readonly closesAt: string | null;
  readonly seat: string;
  /** Fixes where a block stands on this person's card, in [0, 1). */
  readonly orderOf: (block: string) => number;
  readonly inputs: CardInputs;
  readonly problems: readonly AnswerProblem[];
};

type Choice = { readonly title: string; readonly value: string };

const choicesOf = (say: Say, ends: 'quality' | 'agreement'): Choice[] => [
  ...Array.from({ length: scale.highest }, (_, index): Choice => {
    const rating = index + scale.lowest;
    if (rating === scale.lowest) return { title: say(`scale.${ends}.1`), value: '1' };
    if (rating === scale.highest) return { title: say(`scale.${ends}.7`), value: '7' };
    return { title: String(rating), value: String(rating) };
  }),
  { title: say('scale.na'), value: cannotSay },
];

const textOf = (inputs: CardInputs, inputId: string): string => {
  const input = inputs[inputId];
  return typeof input === 'string' ? input.slice(0, longestCommentInCharacters) : '';
};

const problemOf = (card: PulseCard, item: Item, say: Say): string => {
  const problem = card.problems.find((candidate) => candidate.itemId === item.id);
  return problem ? say(`card.pulse.problem.${problem.kind}`, { most: longestCommentInCharacters }) : '';
};

const choiceInput = (card: PulseCard, say: Say, id: string, label: string, choices: Choice[]) => {
  const value = textOf(card.inputs, id);
  return {
    id,
    label,
    errorMessage: say('card.pulse.problem.missing'),
    // A value that is not a choice would leave some clients with an input that cannot be opened.
    value: choices.some((choice) => choice.value === value) ? value : '',
    choices,
  };
};

const rowOf = (card: PulseCard, item: Item, say: Say) => {
  const inputs =
    item.columns.length === 1
      ? [choiceInput(card, say, item.id, say('card.pulse.rating'), choicesOf(say, 'agreement'))]
      : (['expectation', 'experience'] as const).map((column) =>
          choiceInput(card, say, `${item.id}.${column}`, say(`column.${column}`), choicesOf(say, 'quality')),
        );
  return { question: say(`item.${item.id}`), inputs, problem: problemOf(card, item, say) };
};

/** Blocks stand in the person's own order, so that no P is always asked last; other items keep their place below. */
const inOrder = (card: PulseCard, items: readonly Item[]): Item[] => {
  const place = (item: Item): number => (item.p ? card.orderOf(item.p) : 1);
  return [...items].sort((a, b) => place(a) - place(b));
};

/** Says which items need another look; empty when none does. */
export const nameProblems = (problems: readonly AnswerProblem[], say: Say): string => {
  if (problems.length === 0) return '';
  const names = new Set(problems.map(({ itemId }) => say('card.quoted', { text: say(`item.${itemId}`) })));
  return say('card.pulse.problems', { count: problems.length, names: [...names].join(', ') });
};

const compiled = new Template(template);

/** Renders the pulse card: why, who sees what, how to stop, the rows, one comment, one main button. */
export const renderPulseCard = (card: PulseCard, language: Language, say: Say): Card => {
  const { instrument, workspaceId, waveId, seat } = card;
  const waveData = { v: 1, workspaceId, waveId, seat } as const;
  const send: CardAction = { verb: cardVerbs.answer, ...waveData };
  const notNow: CardAction = { verb: cardVerbs.notNow, ...waveData };
  const stop: CardAction = { verb: cardVerbs.stop, v: 1 };
  const seconds = Math.ceil(secondsOf(instrument) / 10) * 10;
  const pmo = plainText(card.workspaceName);
  const closes = card.closesAt ? new Date(card.closesAt) : null;
  const isText = (item: Item): boolean => item.columns.includes('text');
  return compiled.expand({
    $root: {
      language,
      fallbackText: say('card.pulse.fallback', { pmo: card.workspaceName }),
      simulated: card.simulated ? say('card.simulated') : '',
      title: say('card.pulse.title', { pmo }),
      why: closes ? say('card.pulse.why', { pmo, seconds, closes }) : say('card.pulse.whyOpenEnded', { pmo, seconds }),
      promise: say('card.pulse.promise', { pmo }),
      problem: nameProblems(card.problems, say),
      stem: say('instrument.stem'),
      rows: inOrder(
        card,
        instrument.items.filter((item) => !isText(item)),
      ).map((item) => rowOf(card, item, say)),
      comments: instrument.items.filter(isText).map((item) => ({
        id: item.id,
        label: say(`item.${item.id}`),
        placeholder: say('card.pulse.commentHint'),
        maxLength: longestCommentInCharacters,
        value: textOf(card.inputs, item.id),
        errorMessage: say('card.pulse.problem.too-long', { most: longestCommentInCharacters }),
        problem: problemOf(card, item, say),
      })),
      sendTitle: say('card.pulse.send'),
      sendData: send,
      notNowTitle: say('card.pulse.notNow'),
      notNowData: notNow,
      stopTitle: say('card.pulse.stop'),
      stopData: stop,
    },
  });
};
