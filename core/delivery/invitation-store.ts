import type { Stored, WriteOutcome } from '#core/kernel/stored';
import type { WaveRef } from '#core/wave/wave';
import type { Invitation } from './invitation';

/** The outbox. Reads see every write that was acknowledged before them. */
export interface InvitationStore {
  /** Adds those that are not there yet and leaves the others alone: repeating it is safe. All have the same wave. */
  addAll(invitations: readonly Invitation[]): Promise<void>;
  /** Removes every invitation of the wave; only before it opens. */
  removeAll(ref: WaveRef): Promise<void>;
  find(ref: WaveRef, oid: string): Promise<Stored<Invitation> | null>;
  /** Every invitation of the wave, in no particular order. */
  list(ref: WaveRef): Promise<Stored<Invitation>[]>;
  /** `conflict` when the row changed since `version` was read, for example claimed by another worker. */
  replace(invitation: Invitation, version: string): Promise<WriteOutcome>;
}
