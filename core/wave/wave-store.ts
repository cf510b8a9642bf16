import type { Stored, WriteOutcome } from '#core/kernel/stored';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { Wave, WaveRef } from './wave';

/** Where waves are kept. Reads see every write that was acknowledged before them. */
export interface WaveStore {
  find(ref: WaveRef): Promise<Stored<Wave> | null>;
  /** All waves of a workspace, newest first. */
  list(ref: WorkspaceRef): Promise<Wave[]>;
  /** The waves of all workspaces that a timer may have to move on: scheduled, open, closing, or closed and not shuffled yet. */
  listActive(): Promise<Wave[]>;
  /** Closed or cancelled waves of all workspaces whose `closedAt` lies before `time`; used to destroy their keys. */
  listEndedBefore(time: string): Promise<Wave[]>;
  /** The waves of all workspaces of a tenant that were opened and had not ended before `time`. */
  listAskedSince(tenantId: string, time: string): Promise<Wave[]>;
  /** `conflict` when the id is taken. */
  add(wave: Wave): Promise<WriteOutcome>;
  /** `conflict` when the wave changed since `version` was read. */
  replace(wave: Wave, version: string): Promise<WriteOutcome>;
}
