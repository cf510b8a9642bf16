import type { Stored, WriteOutcome } from '#core/kernel/stored';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { Communication, CommunicationRef } from './communication';

/** The register of communications. Reads see every write that was acknowledged before them. */
export interface CommunicationStore {
  /** All of a workspace, newest first. */
  list(ref: WorkspaceRef): Promise<Communication[]>;
  find(ref: CommunicationRef): Promise<Stored<Communication> | null>;
  /** Adds it; `conflict` when there is one of that id. */
  add(communication: Communication): Promise<WriteOutcome>;
  /** `conflict` when it changed since `version` was read, or is gone. */
  replace(communication: Communication, version: string): Promise<WriteOutcome>;
  /** Removes it; `conflict` when it changed since `version` was read, or is gone. */
  remove(ref: CommunicationRef, version: string): Promise<WriteOutcome>;
  /** Removes those of a workspace that were created before a time, and tells how many there were. */
  removeBefore(ref: WorkspaceRef, time: string): Promise<number>;
}
