// Chance from a seed, so that an organisation that gives people away can be made again.

/** Numbers from 0 to below 1 from a seed (mulberry32), with what organisations are made of. */
export const makeRandom = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[below(values.length)];
    if (value === undefined) throw new Error('Nothing to pick from');
    return value;
  };
  return {
    next,
    /** A whole number from 0 to below the limit. */
    below,
    between: (low: number, high: number): number => low + below(high - low + 1),
    isSo: (probability: number): boolean => next() < probability,
    pick,
    shuffled: <Value>(values: readonly Value[]): Value[] =>
      values
        .map((value) => ({ value, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ value }) => value),
  };
};
export type Random = ReturnType<typeof makeRandom>;
