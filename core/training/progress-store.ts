import type { Stored, WriteOutcome } from '#core/kernel/stored';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { Progress, ProgressRef } from './progress';

/** Where progress in courses is kept. Reads see every write that was acknowledged before them. */
export interface ProgressStore {
  find(ref: ProgressRef): Promise<Stored<Progress> | null>;
  /** Of everybody in a workspace, in no particular order. */
  list(ref: WorkspaceRef): Promise<Progress[]>;
  /** `conflict` when it is there already. */
  add(progress: Progress): Promise<WriteOutcome>;
  /** `conflict` when it changed since `version` was read, or is gone. */
  replace(progress: Progress, version: string): Promise<WriteOutcome>;
  /** Forgets a person's progress in every course of a workspace; false when there was none. */
  remove(ref: WorkspaceRef, oid: string): Promise<boolean>;
  /** Forgets what was last changed before `time`, and tells how many rows that were. */
  removeBefore(ref: WorkspaceRef, time: string): Promise<number>;
}
