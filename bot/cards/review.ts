import { type Communication, longestOutcome, outcomeSchema } from '#core/communication/communication';
import { type CardAction, cardVerbs } from '#core/contract/card-action';
import type { Language, Say } from '#core/language/language';
import type { Workspace } from '#core/workspace/workspace';
import { makeCardTemplate } from './card-template';
import { type Card, renderNotice } from './notice';
import { plainText } from './plain-text';
import template from './review.json' with { type: 'json' };

const expand = makeCardTemplate(template);

const answers = outcomeSchema.shape.reached.options;

export type ReviewCard = {
  readonly workspace: Pick<Workspace, 'id' | 'name'>;
  readonly communication: Pick<Communication, 'id' | 'purpose' | 'successMeasure'>;
  /** What was filled in, and what is wrong with it; all empty on a fresh one. */
  readonly reached: string;
  readonly lesson: string;
  readonly problem: string;
};

/** Renders the question to a message's author what came of it. */
export const renderReview = (card: ReviewCard, language: Language, say: Say): Card => {
  const { workspace, communication, reached, lesson, problem } = card;
  const { id: communicationId, purpose, successMeasure } = communication;
  const title = say('messageReview.title', { purpose: plainText(purpose) });
  const saveData: CardAction = { verb: cardVerbs.reviewMessage, v: 1, workspaceId: workspace.id, communicationId };
  const measure = say('communications.reached.hint', { measure: plainText(successMeasure) });
  return expand({
    $root: {
      language,
      fallbackText: `${title}. ${say('card.fallback')}`,
      title,
      problem,
      lines: [
        say('messageReview.why', { pmo: plainText(workspace.name) }),
        ...(successMeasure === '' ? [] : [measure]),
      ].map((line) => ({ line })),
      reachedLabel: say('communications.reached'),
      reachedError: say('messageReview.missing'),
      reached: answers.some((answer) => answer === reached) ? reached : '',
      choices: answers.map((value) => ({ title: say(`communications.reached.${value}`), value })),
      lessonLabel: say('communications.lesson'),
      lessonHint: say('communications.lesson.hint'),
      lessonError: say('messageReview.tooLong', { most: longestOutcome }),
      longestLesson: longestOutcome,
      lesson: lesson.slice(0, longestOutcome),
      saveTitle: say('messageReview.save'),
      saveData,
    },
  });
};

/** Renders what was written down; the same however often they press. */
export const renderReviewed = (
  { purpose, outcome }: Pick<Communication, 'purpose' | 'outcome'>,
  language: Language,
  say: Say,
): Card => {
  const reached = outcome
    ? [say('messageReview.reached', { reached: say(`communications.reached.${outcome.reached}`) })]
    : [];
  const lesson = outcome?.lesson ? [plainText(outcome.lesson)] : [];
  return renderNotice(
    {
      title: say('messageReview.done', { purpose: plainText(purpose) }),
      lines: [...reached, ...lesson, say('messageReview.change')],
      buttons: [],
    },
    language,
    say,
  );
};
