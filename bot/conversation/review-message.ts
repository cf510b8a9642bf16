import { z } from 'zod';
import { mayChange } from '#core/communication/change-communication';
import { type Communication, longestOutcome, outcomeSchema } from '#core/communication/communication';
import type { CommunicationSteps } from '#core/communication/communication-steps';
import type { CommunicationStore } from '#core/communication/communication-store';
import type { PersonRef } from '#core/kernel/person-ref';
import type { FindRole } from '#core/workspace/find-role';
import { refOf, type Workspace } from '#core/workspace/workspace';
import { renderReview, renderReviewed } from '../cards/review';
import type { Reply } from './reply';
import type { Turn } from './turn';

type Deps = Pick<CommunicationSteps, 'recordOutcome'> & {
  readonly communications: Pick<CommunicationStore, 'find'>;
  readonly findRole: FindRole;
};

/** Whatever a client sent, as text to be shown again. */
const shownSchema = z.object({ reached: z.string().catch(''), lesson: z.string().catch('') }).catch({
  reached: '',
  lesson: '',
});

type Shown = z.output<typeof shownSchema>;
type Named = { readonly workspaceId: string; readonly communicationId: string };

const reviewed = ({ language, say }: Turn, communication: Communication): Reply => {
  const card = renderReviewed(communication, language, say);
  return { view: card, inChat: card };
};

/** The question again, with what was filled in and what has to be put right. */
const askAgain = (turn: Turn, workspace: Workspace, communication: Communication, filled: Shown): Reply => {
  const { language, say } = turn;
  const isTooLong = filled.lesson.trim().length > longestOutcome;
  const problem = say(isTooLong ? 'messageReview.tooLong' : 'messageReview.missing', { most: longestOutcome });
  const card = renderReview({ workspace, communication, ...filled, problem }, language, say);
  return { view: card, inChat: card };
};

/**
 * Makes the answer to the question what came of a message. Who answers is whom Teams names: its author, or a lead. Doing it
 * again puts the newer in the place of the older.
 */
export const makeReviewMessage =
  (deps: Deps) =>
  async (turn: Turn, person: PersonRef, { workspaceId, communicationId }: Named, data: unknown): Promise<Reply> => {
    const { say } = turn;
    const found = await deps.findRole(person, workspaceId);
    if (!found.ok) {
      const isUnsure = found.error.kind === 'roster-unavailable';
      return { text: say(isUnsure ? 'messageCheck.rosterUnavailable' : 'note.notMember') };
    }
    const about = { access: found.value, by: person, communicationId };
    const { workspace } = found.value;
    const known = (await deps.communications.find({ ...refOf(workspace), communicationId }))?.value;
    if (!known || !mayChange(known, about)) return { text: say('messageReview.refused') };
    const filled = shownSchema.parse(data);
    const outcome = outcomeSchema.safeParse(filled);
    if (!outcome.success) return askAgain(turn, workspace, known, filled);
    const done = await deps.recordOutcome(about, outcome.data);
    return done.ok ? reviewed(turn, done.value) : { text: say('messageReview.refused') };
  };

export type ReviewMessage = ReturnType<typeof makeReviewMessage>;
