// On the day that the author set, the bot asks them what came of a message.
import { clockFor, nextAllowedAt } from '#core/delivery/sending/sending-hours';
import { type Clock, dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { mayBeAsked, type Person } from '#core/stakeholder/person';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { Roster } from '#core/workspace/roster';
import { refOf, type Workspace } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import { type Communication, communicationRefOf } from './communication';
import type { CommunicationStore } from './communication-store';

/** Asks the author in chat what came of a message; rejects when it could not be sent. */
export type AskReview = (author: Person, workspace: Workspace, communication: Communication) => Promise<void>;

type Deps = {
  readonly communications: Pick<CommunicationStore, 'list' | 'find' | 'replace'>;
  readonly workspaces: Pick<WorkspaceStore, 'listEverywhere'>;
  readonly people: Pick<PersonStore, 'find'>;
  readonly roster: Pick<Roster, 'includes'>;
  readonly askReview: AskReview;
  readonly clock: Clock;
};

/** So many days after its day a question comes too late to be asked; what came of it can still be written down in the tab. */
const mostDaysLate = 14;

const dayAt = (time: string, { settings }: Workspace): string =>
  new Date(clockFor(null, settings).wallAt(Date.parse(time))).toISOString().slice(0, 10);

/** Has its day come, on the clock of the PMO, and has nobody asked or answered yet? */
export const isReviewDue = (
  { state, reviewOn, reviewAskedAt, outcome }: Communication,
  now: string,
  workspace: Workspace,
): boolean => {
  if (state !== 'sent' || reviewOn === null || reviewAskedAt !== null || outcome !== null) return false;
  const earliest = plusMilliseconds(now, -mostDaysLate * dayInMilliseconds);
  return reviewOn <= dayAt(now, workspace) && reviewOn >= dayAt(earliest, workspace);
};

const isAtWork = ({ kind, installed, deletion }: Workspace): boolean => kind === 'pmo' && installed && !deletion;

/** Every review that is due, of the PMOs that have the app. */
export const makeFindReviewsDue =
  (deps: Pick<Deps, 'communications' | 'workspaces'>) =>
  async (now: string): Promise<{ readonly workspace: Workspace; readonly communication: Communication }[]> => {
    const due: { readonly workspace: Workspace; readonly communication: Communication }[] = [];
    for (const workspace of (await deps.workspaces.listEverywhere()).filter(isAtWork)) {
      for (const communication of await deps.communications.list(refOf(workspace)))
        if (isReviewDue(communication, now, workspace)) due.push({ workspace, communication });
    }
    return due;
  };

/** The author, if they may be written to at this moment and are still in the team; null for not now. */
const authorToAsk = async (
  { people, roster }: Deps,
  workspace: Workspace,
  { tenantId, authorId: oid }: Communication,
  now: string,
): Promise<Person | null> => {
  const author = (await people.find({ tenantId, oid }))?.value;
  if (!author || !mayBeAsked(author)) return null;
  if (nextAllowedAt(now, author.timeZone, workspace.settings) > now) return null;
  return (await roster.includes(workspace, oid)) === true ? author : null;
};

/** Notes that the author is being asked; false when somebody else was faster, or there is nothing to ask any more. */
const claim = async (deps: Deps, workspace: Workspace, communication: Communication): Promise<boolean> => {
  const found = await deps.communications.find(communicationRefOf(communication));
  const now = deps.clock.now();
  if (!found || !isReviewDue(found.value, now, workspace)) return false;
  return (await deps.communications.replace({ ...found.value, reviewAskedAt: now }, found.version)) === 'written';
};

/**
 * Makes the job that asks authors what came of their messages, outside the quiet hours and on working days of their own
 * clock. It is written down before it is asked: nobody is asked twice, and a question that gets lost stays in the tab.
 * Answers how many were asked, and how many could not be.
 */
export const makeAskReviews = (deps: Deps) => {
  const findReviewsDue = makeFindReviewsDue(deps);
  return async (): Promise<{ readonly asked: number; readonly failed: number }> => {
    const now = deps.clock.now();
    let asked = 0;
    let failed = 0;
    for (const { workspace, communication } of await findReviewsDue(now)) {
      const author = await authorToAsk(deps, workspace, communication, now);
      if (!author || !(await claim(deps, workspace, communication))) continue;
      try {
        await deps.askReview(author, workspace, communication);
        asked += 1;
      } catch {
        failed += 1;
      }
    }
    return { asked, failed };
  };
};

export type AskReviews = ReturnType<typeof makeAskReviews>;
