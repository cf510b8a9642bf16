import type { CheckDraft } from '#core/abcde/check-draft';
import { longestMeasure, longestMessage, longestPurpose } from '#core/abcde/draft';
import { letters } from '#core/abcde/letter';
import { type CheckInputs, type CheckProblem, ratingField, readDraft } from '#core/communication/check-inputs';
import { longestReason } from '#core/communication/communication';
import { clockFor } from '#core/delivery/sending/sending-hours';
import type { PersonRef } from '#core/kernel/person-ref';
import type { WallClock } from '#core/kernel/wall-clock';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import type { FindOwnPmos } from '#core/workspace/find-own-pmos';
import { refOf, type Workspace } from '#core/workspace/workspace';
import { type CheckPlace, renderCheck } from '../cards/check';
import type { Reply } from './reply';
import type { Turn } from './turn';

type Deps = {
  readonly findOwnPmos: FindOwnPmos;
  readonly checkDraft: CheckDraft;
  readonly stakeholders: Pick<StakeholderStore, 'list'>;
  readonly people: Pick<PersonStore, 'find'>;
};

/** The PMO for which a message is checked, among those of whoever checks it, and the clock on their wall. */
export type Desk = {
  readonly pmos: readonly Workspace[];
  readonly workspace: Workspace;
  readonly clock: WallClock;
  readonly zone: string;
};

export type ShownDraft = {
  readonly draftId: string;
  readonly inputs: CheckInputs;
  readonly place: CheckPlace;
  /** Said in the place of what is wrong with the draft itself. */
  readonly problems?: readonly string[];
  readonly isReasonAsked?: boolean;
};

/** A card of Teams may have 80 KB, which it counts in UTF-16. */
const mostBytes = 80 * 1024;

const mostCharacters: Readonly<Partial<Record<CheckProblem, number>>> = {
  text: longestMessage,
  purpose: longestPurpose,
  successMeasure: longestMeasure,
  overrideReason: longestReason,
};

type Rating = ReturnType<typeof ratingField>;
const isRating = (problem: CheckProblem): problem is Rating => problem.startsWith('rating-');

/** What is wrong with what was filled in. */
export const wordsOfProblems = (
  problems: readonly CheckProblem[],
  { say, language }: Pick<Turn, 'say' | 'language'>,
): string[] => {
  const words = problems.flatMap((problem) =>
    isRating(problem) ? [] : [say(`messageCheck.problem.${problem}`, { most: mostCharacters[problem] ?? 0 })],
  );
  const unrated = letters.filter((letter) => problems.includes(ratingField(letter)));
  if (unrated.length === 0) return words;
  const names = unrated.map((letter) => say(`abcde.letter.${letter}`));
  return [...words, say('messageCheck.problem.rating', { letters: new Intl.ListFormat(language).format(names) })];
};

/** Makes what is shown of a draft to whoever checks it. */
export const makeShowCheck = (deps: Deps) => {
  /** The PMO that was named, else the first; words for whoever belongs to none, or not to that one. */
  const findDesk = async ({ say }: Turn, person: PersonRef, workspaceId?: string): Promise<Desk | { text: string }> => {
    const { own, isUnsure } = await deps.findOwnPmos(person);
    const pmos = own.map(({ workspace }) => workspace);
    const workspace = workspaceId === undefined ? pmos[0] : pmos.find(({ id }) => id === workspaceId);
    if (!workspace) return { text: say(isUnsure ? 'messageCheck.rosterUnavailable' : 'note.notMember') };
    const timeZone = (await deps.people.find(person))?.value.timeZone ?? null;
    const clock = clockFor(timeZone, workspace.settings);
    return { pmos, workspace, clock, zone: timeZone ?? workspace.settings.timeZone };
  };

  /** The draft on its card, checked. What is checked is never cut: a text that does not fit is refused. */
  const show = async (turn: Turn, desk: Desk, shown: ShownDraft): Promise<Reply> => {
    const { language, say } = turn;
    const { draft, problems } = readDraft(shown.inputs, desk.clock);
    const count = shown.inputs.text.length;
    if (!draft && count > longestMessage) return { text: say('messageCheck.tooLong', { count, most: longestMessage }) };
    const card = renderCheck(
      {
        ...desk,
        ...shown,
        register: await deps.stakeholders.list(refOf(desk.workspace)),
        inputs: draft ? { ...shown.inputs, text: draft.text } : shown.inputs,
        check: draft && (await deps.checkDraft(desk.workspace, draft)),
        problems: shown.problems ?? wordsOfProblems(problems, turn),
        isReasonAsked: shown.isReasonAsked ?? false,
      },
      language,
      say,
    );
    if (JSON.stringify(card).length * 2 > mostBytes) return { text: say('messageCheck.tooLargeForCard') };
    return { view: card, inChat: card };
  };

  return { findDesk, show };
};
