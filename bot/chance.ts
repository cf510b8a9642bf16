import { randomInt, randomUUID } from 'node:crypto';
import type { Ids } from '#core/kernel/ids';

/** Identifiers nobody can guess. */
export const randomIds: Ids = { next: () => randomUUID() };

/** A number from 0 up to but not including 1 that nobody can foresee. */
export const draw = (): number => randomInt(2 ** 47) / 2 ** 47;

/** A fair shuffle (Fisher–Yates) with randomness that cannot be foreseen. */
export const shuffle = <Value>(values: readonly Value[]): Value[] => {
  const shuffled = [...values];
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
