import type { WaveRef } from '#core/wave/wave';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { Ledger } from './ledger';
import type { Release, ReleaseSummary } from './release';

/** Where releases are kept. There is no way to change or replace one; they go only when their time has come. */
export interface ReleaseStore {
  /** The whole release with its detail. */
  find(ref: WaveRef): Promise<Release | null>;
  /** What the first page shows of it, in one read. */
  findSummary(ref: WaveRef): Promise<ReleaseSummary | null>;
  /** What the first page shows of all releases of a workspace, newest closing first; reads no detail. */
  list(ref: WorkspaceRef): Promise<ReleaseSummary[]>;
  /** What was published of a wave; null when it has no release, or one from before ledgers were kept. */
  findLedger(ref: WaveRef): Promise<Ledger | null>;
  /** Stores the wave's release and its ledger unless it already has one, and returns the release that stands. */
  addOnce(ref: WaveRef, release: Release, ledger: Ledger): Promise<Release>;
  /** Removes the wave's release with all its parts for good; false when there was none. Repeating it is fine. */
  remove(ref: WaveRef): Promise<boolean>;
}
