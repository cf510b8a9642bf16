import type { Wave } from '#core/wave/wave';
import { deletionFrom } from '#core/workspace/record-team';
import type { Deletion, Workspace } from '#core/workspace/workspace';

/** Without its key nothing can be answered, reminded or closed any more: what was under way ends, so that its time runs. */
const withoutKey = (wave: Wave, now: string): Wave => {
  if (wave.state === 'open' || wave.state === 'closing') {
    return { ...wave, state: 'cancelled', closedAt: now, shuffled: true };
  }
  if (wave.state === 'scheduled') return { ...wave, state: 'draft', opensAt: null };
  return { ...wave, shuffled: true };
};

/**
 * A wave as it comes out of a backup. What was sent since it was made nobody knows any more: so nothing goes out, and nothing
 * opens by itself, before somebody of the PMO has looked and says so.
 */
export const asRestored = (wave: Wave, hasKey: boolean, now: string): Wave => {
  if (!hasKey) return withoutKey(wave, now);
  if (wave.state === 'open') return { ...wave, paused: true };
  if (wave.state === 'scheduled') return { ...wave, state: 'draft', opensAt: null };
  return wave;
};

/** A countdown that has time left, or was stopped. */
const isStillRunning = ({ dueAt, isStopped, begunAt }: Deletion, now: string): boolean =>
  begunAt === null && (isStopped || dueAt > now);

/**
 * A workspace as it comes out of a backup. Whether its team has the app is what the row that is there says, if one is: Teams
 * tells it once, and would not say it again. A countdown goes on as it is there; one that has run out, or ran when the backup
 * was made, would delete what was just brought back, and begins anew.
 */
export const workspaceAsRestored = (workspace: Workspace, there: Workspace | null, now: string): Workspace => {
  const { installed } = there ?? workspace;
  const goesOn = there?.deletion && isStillRunning(there.deletion, now) ? there.deletion : deletionFrom(now);
  return { ...workspace, installed, deletion: installed ? null : goesOn };
};
