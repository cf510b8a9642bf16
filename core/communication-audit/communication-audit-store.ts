import type { Stored, WriteOutcome } from '#core/kernel/stored';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { CommunicationAudit, CommunicationAuditRef } from './communication-audit';

/** The communications audits. Reads see every write that was acknowledged before them. */
export interface CommunicationAuditStore {
  /** All of a workspace, newest quarter first. */
  list(ref: WorkspaceRef): Promise<CommunicationAudit[]>;
  find(ref: CommunicationAuditRef): Promise<Stored<CommunicationAudit> | null>;
  /** Adds it; `conflict` when the quarter has one. */
  add(audit: CommunicationAudit): Promise<WriteOutcome>;
  /** `conflict` when it changed since `version` was read, or is gone. */
  replace(audit: CommunicationAudit, version: string): Promise<WriteOutcome>;
  /** Removes it; `conflict` when it changed since `version` was read, or is gone. */
  remove(ref: CommunicationAuditRef, version: string): Promise<WriteOutcome>;
  /** Removes what was begun before a time; tells how many there were. */
  removeBefore(ref: WorkspaceRef, time: string): Promise<number>;
}
