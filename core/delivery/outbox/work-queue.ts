import type { WaveRef } from '#core/wave/wave';

/** What a worker is asked to do: send what is due of one part of a wave, or remind those in it. */
export type DeliveryWork = WaveRef & {
  readonly kind: 'send' | 'remind';
  readonly bucket: string;
  readonly microPulse: number;
};

/** Work that a worker has in hand: hidden from the others until `hide` or the queue's own patience runs out. */
export type WorkInHand = {
  readonly id: string;
  readonly work: DeliveryWork;
  /** How often it was taken since it last went well. */
  readonly failures: number;
};

/** Work that was set aside because it failed again and again. */
export type WorkSetAside = {
  /** Null when it could not even be read. */
  readonly work: DeliveryWork | null;
  readonly at: string;
};

/**
 * The queue between those who know that there is work and those who do it. At least once: the same work may be given
 * out twice, so doing it twice must do no harm.
 */
export interface WorkQueue {
  put(work: readonly DeliveryWork[]): Promise<void>;
  /** At most so many pieces of work, each hidden for `milliseconds` from then on. */
  take(most: number, milliseconds: number): Promise<WorkInHand[]>;
  /** Hides work in hand for so many milliseconds more, after which it is given out again; it went well so far. */
  putBack(inHand: WorkInHand, milliseconds: number): Promise<void>;
  /** Work that is done, or not needed any more. */
  done(inHand: WorkInHand): Promise<void>;
  /** Takes work out of the way that failed too often. */
  setAside(inHand: WorkInHand): Promise<void>;
  /** What was set aside, at most 32. */
  listSetAside(): Promise<WorkSetAside[]>;
}
