import type { Wave } from '#core/wave/wave';
import { deletionFrom } from '#core/workspace/record-team';
import type { Workspace } from '#core/workspace/workspace';

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

/**
 * A workspace as it comes out of a backup: a countdown that ran then has long run out, and would delete what was just brought
 * back. Without the app it begins anew.
 */
export const workspaceAsRestored = (workspace: Workspace, now: string): Workspace => ({
  ...workspace,
  deletion: workspace.installed ? null : deletionFrom(now),
});
