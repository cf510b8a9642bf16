import type { Stored, WriteOutcome } from '#core/kernel/stored';
import type { Erasure } from './erasure';

/**
 * Who was erased, by mark. Kept outside of every backup, for as long as a backup may live: a restore asks it whom it must
 * not bring back. Reads see every write that was acknowledged before them.
 */
export interface ErasureStore {
  /** Null when nobody of that mark was ever erased. */
  find(tenantId: string, mark: string): Promise<Stored<Erasure> | null>;
  /** Those of all tenants that are under way. */
  listUnderWay(): Promise<Stored<Erasure>[]>;
  /** Every erasure of the tenant, in the order of their marks, which is chance. */
  list(tenantId: string): Promise<Erasure[]>;
  /** `conflict` when the mark is there already. */
  add(erasure: Erasure): Promise<WriteOutcome>;
  /** `conflict` when it changed since `version` was read. */
  replace(erasure: Erasure, version: string): Promise<WriteOutcome>;
  /** Forgets those that were asked for before `time` and are finished. */
  removeBefore(time: string): Promise<void>;
}
