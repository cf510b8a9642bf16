import { randomInt, randomUUID } from 'node:crypto';
import type { Ids } from '#core/kernel/ids';
import type { Shuffle } from '#core/release/close-wave';

/** Identifiers nobody can guess. */
export const randomIds: Ids = { next: () => randomUUID() };

/** A fair shuffle (Fisher–Yates) with randomness that cannot be foreseen. */
export const shuffle: Shuffle = (responses) => {
  const shuffled = [...responses];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    const moved = shuffled[last];
    const swapped = shuffled[other];
    if (moved === undefined || swapped === undefined) throw new Error('A shuffle never leaves its list');
    shuffled[last] = swapped;
    shuffled[other] = moved;
  }
  return shuffled;
};
