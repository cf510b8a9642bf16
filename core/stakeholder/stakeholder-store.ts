import type { Stored } from '#core/kernel/stored';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { Stakeholder } from './stakeholder';

/** A workspace's register. Reads see every write that was acknowledged before them. */
export interface StakeholderStore {
  /** The whole register, in order of oid. */
  list(ref: WorkspaceRef): Promise<Stakeholder[]>;
  /** Null when the person is not registered. */
  find(ref: WorkspaceRef, oid: string): Promise<Stored<Stakeholder> | null>;
  /** Adds the people, or replaces their entries: repeating it changes nothing. All have the same workspace. */
  putAll(stakeholders: readonly Stakeholder[]): Promise<void>;
  /** Removes an entry; false when there was none. */
  remove(ref: WorkspaceRef, oid: string): Promise<boolean>;
}
