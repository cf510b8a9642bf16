import type { WorkspaceRef } from '#core/workspace/workspace';
import type { RetentionRun } from './run';

/** Everything that is stored of a workspace, wherever it is. */
export interface WorkspaceRows {
  /**
   * Removes its waves, so that nobody can answer any more, then everything else but its own row and its run log, and
   * tells what that was. It may be broken off anywhere, repeated, and done by two at once.
   */
  removeAll(ref: WorkspaceRef): Promise<RetentionRun['removed']>;
}
