import { longestMessage, longestPurpose } from '#core/abcde/draft';
import type { Check } from '#core/abcde/evidence';
import { scoreOf } from '#core/abcde/score';
import { type CheckInputs, readRatings } from '#core/communication/check-inputs';
import { longestReason } from '#core/communication/communication';
import { type CardAction, cardVerbs } from '#core/contract/card-action';
import type { CheckStep } from '#core/contract/check-card';
import type { Language, Say } from '#core/language/language';
import type { Stakeholder } from '#core/stakeholder/stakeholder';
import type { Workspace } from '#core/workspace/workspace';
import { makeCardTemplate } from './card-template';
import template from './check.json' with { type: 'json' };
import { audienceChoices, makeFieldsOf } from './check-fields';
import { linesOf } from './check-lines';
import type { Card } from './notice';

const expand = makeCardTemplate(template);

/** Where the card stands: in a chat, or in a dialog, which may have been opened where a message is being written. */
export type CheckPlace = 'chat' | 'dialog' | 'compose';

export type CheckCard = {
  /** The reader's PMOs, at least one; it is checked for the one named. */
  readonly pmos: readonly Workspace[];
  readonly workspace: Workspace;
  readonly register: readonly Pick<Stakeholder, 'attributes'>[];
  readonly draftId: string;
  readonly inputs: CheckInputs;
  /** Null while there is no text to be checked. */
  readonly check: Check | null;
  /** What is wrong, in words; empty on a fresh one. */
  readonly problems: readonly string[];
  readonly isReasonAsked: boolean;
  readonly zone: string;
  readonly place: CheckPlace;
};

const scoreWords = (inputs: CheckInputs, language: Language, say: Say): string => {
  const ratings = readRatings(inputs);
  if (!ratings) return '';
  const { mean, weakest, lowest } = scoreOf(ratings);
  const names = weakest.map((letter) => say(`abcde.letter.${letter}`));
  return say('messageCheck.score', { mean, lowest, letters: new Intl.ListFormat(language).format(names) });
};

const buttonsOf = ({ place, workspace, draftId }: CheckCard, say: Say) => {
  const common = { v: 1, workspaceId: workspace.id, draftId } as const;
  const again = say('messageCheck.again');
  const enter = say('messageCheck.enter');
  if (place === 'chat') {
    const againData: CardAction = { verb: cardVerbs.checkAgain, ...common };
    const enterData: CardAction = { verb: cardVerbs.enterMessage, ...common };
    return {
      buttons: [
        { title: again, data: againData },
        { title: enter, data: enterData },
      ],
      submits: [],
    };
  }
  const isComposing = place === 'compose';
  const step = (title: string, name: CheckStep['step']) => {
    const data: CheckStep = { ...common, step: name, isComposing };
    return { title, data };
  };
  const insert = isComposing ? [step(say('messageCheck.insert'), 'insert')] : [];
  return { buttons: [], submits: [step(again, 'check'), step(enter, 'enter'), ...insert] };
};

/** Renders the card on which a message is checked: what was found, letter by letter, and what its author decides. */
export const renderCheck = (card: CheckCard, language: Language, say: Say): Card => {
  const { pmos, workspace, register, inputs, check, problems } = card;
  const { text, ofLetters } = makeFieldsOf(inputs, audienceChoices(register, say), card.zone, say);
  const title = say('messageCheck.title');
  const isReasonShown = card.isReasonAsked || inputs.overrideReason !== '';
  const evidenceOf = (letter: string) => check?.letters.find((one) => one.letter === letter)?.evidence ?? [];
  const pmo = {
    id: 'workspaceId',
    label: say('messageCheck.pmo'),
    errorMessage: say('messageCheck.error'),
    value: workspace.id,
    choices: pmos.map(({ id, name }) => ({ title: name, value: id })),
  };
  return expand({
    $root: {
      language,
      fallbackText: `${title}. ${say('card.fallback')}`,
      title,
      intro: `${say('messageCheck.intro')} ${say('abcde.reading')}`,
      problems: problems.map((problem) => ({ problem })),
      // Which PMO is a question only where there are several.
      pmos: pmos.length > 1 ? [pmo] : [],
      main: [text('text', longestMessage, true), text('purpose', longestPurpose)],
      letters: ofLetters.map(({ letter, fields }) => ({
        ...fields,
        heading: `${say(`abcde.letter.${letter}`)}: ${say(`abcde.question.${letter}`)}`,
        found: linesOf(evidenceOf(letter), inputs.text, say),
      })),
      reason: isReasonShown ? [text('overrideReason', longestReason, true)] : [],
      score: scoreWords(inputs, language, say),
      ...buttonsOf(card, say),
    },
  });
};
