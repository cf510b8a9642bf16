import { secondInMilliseconds } from '#core/kernel/clock';
import { leaderMilliseconds } from '#core/kernel/with-lease';

/** How long things may take in delivering, all in milliseconds. */
export type DeliveryTimes = {
  /** A worker may hold an invitation so long: longer than the three calls of one attempt may take. */
  readonly lease: number;
  /** A claimed card whose turn comes later than this is given back: its lease might run out on its way. */
  readonly startWithin: number;
  /** A pass over a bucket starts nothing new after this: closing, pausing and stopping never wait for a long one. */
  readonly pass: number;
  /** Work in hand is hidden from other workers so long: longer than a pass may take. */
  readonly hidden: number;
  /** Work that lay on the queue so long may be lost: it is put there again. */
  readonly onQueue: number;
  /** While a wave is being delivered it is looked at this often. */
  readonly watch: number;
  /** Another process keeps time, or opens a wave, so long after the one that did has died. */
  readonly leader: number;
  /** A call to Teams that takes longer is given up. */
  readonly call: number;
};

/** The times the product runs with; tests run in seconds what takes minutes. */
export const deliveryTimes: DeliveryTimes = {
  lease: 40 * secondInMilliseconds,
  startWithin: 8 * secondInMilliseconds,
  pass: 10 * secondInMilliseconds,
  hidden: 60 * secondInMilliseconds,
  onQueue: 10 * 60 * secondInMilliseconds,
  watch: 10 * secondInMilliseconds,
  leader: leaderMilliseconds,
  call: 10 * secondInMilliseconds,
};
