import type { WaveRef } from '#core/wave/wave';
import type { WaveResponse } from './wave-response';

/** Where answers are kept. No method takes or returns anything that names a person. */
export interface ResponseStore {
  /**
   * Stores the response under its pid, replacing an earlier one; exactly one storage write. Throws `StorageError`
   * when that takes longer than `answerDeadlineMilliseconds`: the answer then counts as not stored.
   */
  put(ref: WaveRef, response: WaveResponse): Promise<void>;
  /**
   * Changes what is stored under a pid, null when nothing is. `change` is asked again when somebody else wrote meanwhile,
   * so no answer is lost. The whole takes at most `answerDeadlineMilliseconds`, else `StorageError`, as with `put`.
   */
  merge(ref: WaveRef, pid: string, change: (current: WaveResponse | null) => WaveResponse): Promise<void>;
  find(ref: WaveRef, pid: string): Promise<WaveResponse | null>;
  /** How many people have answered: those whose response is complete. */
  count(ref: WaveRef): Promise<number>;
  /** Every response of the wave, page by page, in no particular order, read ahead while the caller works. */
  pages(ref: WaveRef): AsyncIterable<readonly WaveResponse[]>;
  /**
   * Writes every response again as arranged, so that storage times tell nothing about answering: bucket by bucket, in the
   * order that `arrange` gives. A response that it leaves out stays as it was.
   */
  rewrite(ref: WaveRef, arrange: (bucket: readonly WaveResponse[]) => readonly WaveResponse[]): Promise<void>;
  /** Removes what is stored under a pid; false when there was nothing. */
  remove(ref: WaveRef, pid: string): Promise<boolean>;
  /** Removes every response of the wave for good, and tells how many there were; repeating it is fine. */
  removeAll(ref: WaveRef): Promise<number>;
}
