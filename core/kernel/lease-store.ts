import type { Stored, WriteOutcome } from './stored';

/** A claim on one piece of work, kept where every process sees it. */
export type LeaseRow = {
  readonly tenantId: string;
  readonly name: string;
  /** Who holds it; anybody may take it once it has run out. */
  readonly owner: string;
  readonly expiresAt: string;
  /** What the holder notes for whoever comes next, as JSON; empty for nothing. */
  readonly note: string;
};

/** Where leases are kept. Reads see every write that was acknowledged before them. */
export interface LeaseStore {
  find(tenantId: string, name: string): Promise<Stored<LeaseRow> | null>;
  /** `conflict` when there is one of that name. */
  add(lease: LeaseRow): Promise<WriteOutcome>;
  /** `conflict` when it changed since `version` was read. */
  replace(lease: LeaseRow, version: string): Promise<WriteOutcome>;
}
