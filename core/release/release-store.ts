import type { WaveRef } from '#core/wave/wave';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { Release } from './release';

/** Where releases are kept. There is no way to change or replace one. */
export interface ReleaseStore {
  find(ref: WaveRef): Promise<Release | null>;
  /** All releases of a workspace, newest closing first. */
  list(ref: WorkspaceRef): Promise<Release[]>;
  /** Stores the wave's release unless it already has one, and returns the one that stands. */
  addOnce(ref: WaveRef, release: Release): Promise<Release>;
}
