import type { WorkspaceRef } from '#core/workspace/workspace';
import type { RetentionRun } from './run';

/** Where the run log is kept. Reads see every write that was acknowledged before them. */
export interface RunStore {
  /** Null when nothing ran on that day. */
  find(ref: WorkspaceRef, day: string): Promise<RetentionRun | null>;
  /** Every entry of the workspace, newest first. */
  list(ref: WorkspaceRef): Promise<RetentionRun[]>;
  /** Writes the entry of a day, whether there is one or not. */
  put(ref: WorkspaceRef, run: RetentionRun): Promise<void>;
  /** Removes the entries of all workspaces from before a day, and tells how many there were. */
  removeBefore(day: string): Promise<number>;
}
