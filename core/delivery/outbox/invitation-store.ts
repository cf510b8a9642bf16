import type { Stored, WriteOutcome } from '#core/kernel/stored';
import type { WaveRef } from '#core/wave/wave';
import type { AskedPerson, Invitation } from './invitation';

/** The outbox. Reads see every write that was acknowledged before them. */
export interface InvitationStore {
  /** Adds those that are not there yet and leaves the others alone: repeating it is safe. All have the same wave. */
  addAll(invitations: readonly Invitation[]): Promise<void>;
  /** Removes the invitations of these people: before the wave opens, or when they are erased. Repeating it is fine. */
  remove(ref: WaveRef, oids: readonly string[]): Promise<void>;
  /** Removes every invitation of the wave for good, and tells how many there were; repeating it is fine. */
  removeAll(ref: WaveRef): Promise<number>;
  find(ref: WaveRef, oid: string): Promise<Stored<Invitation> | null>;
  /** Every invitation of the wave, in no particular order. */
  list(ref: WaveRef): Promise<Stored<Invitation>[]>;
  /** The same invitations page by page, read ahead while the caller works; for waves too large to be held whole. */
  pages(ref: WaveRef): AsyncIterable<readonly Stored<Invitation>[]>;
  /**
   * The invitations that have no end yet when this card is the newest (`asOfCard`), as stored, page by page: the others
   * are passed over where they are kept. Pages may be empty.
   */
  pendingPages(ref: WaveRef, microPulse: number): AsyncIterable<readonly Stored<Invitation>[]>;
  /**
   * Who was asked, page by page: what a release has to know of it and nothing else. People of one atom may share their
   * attributes object.
   */
  askedPages(ref: WaveRef): AsyncIterable<readonly AskedPerson[]>;
  /** The parts in which a wave's invitations are kept; each can be worked on by itself. */
  readonly buckets: readonly string[];
  /** Like `pendingPages`, of one bucket. */
  pendingOf(ref: WaveRef, bucket: string, microPulse: number): AsyncIterable<readonly Stored<Invitation>[]>;
  /** Every invitation of one bucket, page by page. */
  bucketPages(ref: WaveRef, bucket: string): AsyncIterable<readonly Stored<Invitation>[]>;
  /**
   * Replaces those of one bucket that did not change since their version was read, in as few requests as it takes. Gives
   * the new version of each, or null for a conflict.
   */
  replaceAll(changes: readonly Stored<Invitation>[]): Promise<readonly (string | null)[]>;
  /** `conflict` when the row changed since `version` was read, for example claimed by another worker. */
  replace(invitation: Invitation, version: string): Promise<WriteOutcome>;
}
