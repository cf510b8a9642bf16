import type { WorkspaceRef } from '#core/workspace/workspace';
import type { AuditEntry } from './audit-entry';
import type { AuditFilter } from './audit-filter';

/** Some entries of a log, newest first. */
export type AuditPage = {
  readonly entries: readonly AuditEntry[];
  /** Where the next page begins; null when there is none. */
  readonly next: string | null;
};

/** Where audit logs are kept. Entries are added and never changed; they go only when they are too old to be kept. */
export interface AuditStore {
  /** Adds an entry; adding the same one again changes nothing. */
  add(ref: WorkspaceRef, entry: AuditEntry): Promise<void>;
  /** Of the wanted entries the page that begins at `from`, the `next` of the page before; the newest one when null. */
  list(ref: WorkspaceRef, from: string | null, most: number, filter?: AuditFilter): Promise<AuditPage>;
  /** Removes the entries of deeds before `time`, and tells how many there were. */
  removeBefore(ref: WorkspaceRef, time: string): Promise<number>;
}
