import { secondInMilliseconds } from '#core/kernel/clock';
import type { Room } from './turnstile';

/**
 * How many requests one process works on at once: meant to keep it and storage busy and no more, because more make each
 * round of Node's loop longer, and it takes one new connection a round. A crowd that comes in the same second waits its
 * turn; more than that would only make everybody wait until Teams gives up on all, so it is turned away at once.
 */
export type MostAtOnce = {
  /** Of the tab: each keeps storage or processor busy. */
  readonly api: Room;
  /** Turns that are answered in the same breath: buttons, and so answers. */
  readonly buttons: Room;
  /** All other turns. They do nothing but wait for the pace at which Teams lets the bot speak. */
  readonly words: number;
};

const patienceMilliseconds = 2 * secondInMilliseconds;

export const usualMostAtOnce: MostAtOnce = {
  api: { most: 32, waiting: 200, patienceMilliseconds },
  buttons: { most: 32, waiting: 300, patienceMilliseconds },
  words: 2_000,
};
