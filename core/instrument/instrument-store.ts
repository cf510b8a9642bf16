import type { WriteOutcome } from '#core/kernel/stored';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { Instrument } from './instrument';

/** Where the instruments of a workspace are kept; built-in ones come from code. A version is never changed or removed. */
export interface InstrumentStore {
  find(ref: WorkspaceRef, id: string, version: number): Promise<Instrument | null>;
  /** Every version of every instrument, oldest first. */
  list(ref: WorkspaceRef): Promise<Instrument[]>;
  /** `conflict` when that version exists already. */
  add(ref: WorkspaceRef, instrument: Instrument): Promise<WriteOutcome>;
}
