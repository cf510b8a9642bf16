import type { WaveRef } from '#core/wave/wave';
import type { WaveResponse } from './wave-response';

/** Where answers are kept. No method takes or returns anything that names a person. */
export interface ResponseStore {
  /**
   * Stores the response under its pid, replacing an earlier one; exactly one storage write. Throws `StorageError`
   * when that takes longer than `answerDeadlineMilliseconds`: the answer then counts as not stored.
   */
  put(ref: WaveRef, response: WaveResponse): Promise<void>;
  find(ref: WaveRef, pid: string): Promise<WaveResponse | null>;
  /** Every response of the wave, in no particular order. */
  list(ref: WaveRef): Promise<WaveResponse[]>;
  /** How many people have answered. */
  count(ref: WaveRef): Promise<number>;
  /** Removes every response of the wave for good; repeating it is fine. */
  removeAll(ref: WaveRef): Promise<void>;
  /** Writes the given responses again in the given order, so that storage times tell nothing about answering. */
  rewrite(ref: WaveRef, responses: readonly WaveResponse[]): Promise<void>;
}
