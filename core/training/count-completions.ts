import { ok, type Result, refused } from '#core/kernel/result';
import type { Roster } from '#core/workspace/roster';
import { refOf, type Workspace } from '#core/workspace/workspace';
import { type CourseId, courseIds } from './course';
import type { ProgressStore } from './progress-store';

/** In fewer people than this, a count would say who. */
const fewestTold = 5;

export type Completions = {
  readonly id: CourseId;
  /** How many have finished; null where that would say who has, or has not. */
  readonly finished: number | null;
};

type Deps = { readonly progress: Pick<ProgressStore, 'list'>; readonly roster: Pick<Roster, 'members'> };

/**
 * Makes what a lead is told of the courses: how many have finished each of them, from five on and in a team of five or more.
 * Whoever has left since is still counted, so that nobody is told apart by leaving.
 */
export const makeCountCompletions =
  ({ progress, roster }: Deps) =>
  async (
    workspace: Workspace,
  ): Promise<Result<{ courses: Completions[]; isSmallTeam: boolean }, { readonly kind: 'roster-unavailable' }>> => {
    const members = await roster.members(workspace);
    if (members === 'unavailable') return refused({ kind: 'roster-unavailable' });
    const isSmallTeam = members.length < fewestTold;
    const all = await progress.list(refOf(workspace));
    const courses = courseIds.map((id) => {
      const finished = all.filter(({ course, finishedAt }) => course === id && finishedAt !== null).length;
      return { id, finished: isSmallTeam || finished < fewestTold ? null : finished };
    });
    return ok({ courses, isSmallTeam });
  };

export type CountCompletions = ReturnType<typeof makeCountCompletions>;
