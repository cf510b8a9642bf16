import type { WaveRef } from '#core/wave/wave';
import type { CommentSet } from './release-comments';

/** Where the comments of closed waves are kept. */
export interface CommentStore {
  /**
   * Stores the wave's comments unless it already has some; the first whole set stands for good. May be repeated after a
   * crash and from several instances at once: an unfinished set is never listed, and is removed by the next call. Rows
   * are written in the given order, so that the times of storage tell nothing but that order.
   */
  addOnce(ref: WaveRef, set: CommentSet): Promise<void>;
  /** In the order of their ids, which is chance; null before the wave has a set. */
  list(ref: WaveRef): Promise<CommentSet | null>;
  /** Replaces the themes of one comment and nothing else; the last call stands. False when there is no such comment. */
  setThemes(ref: WaveRef, id: string, themes: readonly string[]): Promise<boolean>;
  /** Removes everything the wave has here, and tells how many comments there were; repeating it is fine. */
  removeAll(ref: WaveRef): Promise<number>;
}
