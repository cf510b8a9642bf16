import type { Stored, WriteOutcome } from '#core/kernel/stored';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { Communication, CommunicationRef } from './communication';

/** The register of communications. Reads see every write that was acknowledged before them. */
export interface CommunicationStore {
  /** All of a workspace, newest first. */
  list(ref: WorkspaceRef): Promise<Communication[]>;
  find(ref: CommunicationRef): Promise<Stored<Communication> | null>;
  /** Adds it unless it is there: repeating it changes nothing. */
  add(communication: Communication): Promise<void>;
  /** `conflict` when it changed since `version` was read, or is gone. */
  replace(communication: Communication, version: string): Promise<WriteOutcome>;
  /** Removes it; false when there was none. */
  remove(ref: CommunicationRef): Promise<boolean>;
}
