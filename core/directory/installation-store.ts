import type { PersonRef } from '#core/kernel/person-ref';
import type { Stored, WriteOutcome } from '#core/kernel/stored';
import type { Installation } from './installation';

/** Where it is kept for whom the app is to be installed. Reads see every write that was acknowledged before them. */
export interface InstallationStore {
  /** Null when nobody asked for it yet. */
  find(ref: PersonRef): Promise<Stored<Installation> | null>;
  /** Everybody of the tenant, in order of oid. */
  list(tenantId: string): Promise<Installation[]>;
  /** Up to `most` pending ones, of all tenants, whose time has come; in no particular order. */
  listDue(now: string, most: number): Promise<Stored<Installation>[]>;
  /** Writes the rows, whether they are there or not. All have the same tenant. */
  putAll(installations: readonly Installation[]): Promise<void>;
  /** `conflict` when the row changed since `version` was read. */
  replace(installation: Installation, version: string): Promise<WriteOutcome>;
  /** Removes a row; false when there was none. */
  remove(ref: PersonRef): Promise<boolean>;
}
