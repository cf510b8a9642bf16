/** Numbers 1 … prime − 1 from a fixed seed: the same in every run, and unrelated to any organisation's structure. */
export const makeChance = (prime: number): (() => number) => {
  let state = 0x9e3779b9;
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return 1 + (((mixed ^ (mixed >>> 14)) >>> 0) % (prime - 1));
  };
};
