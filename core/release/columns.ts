// A wave's answers as columns of small whole numbers, one row a person: 100,000 people take a few megabytes.

/** Marks that a person has no value in a column. */
export const absent = -2147483648;

/** A column that grows as people are added. */
export type Column = {
  /** The values so far; `absent` where there is none. */
  readonly values: () => Int32Array;
  readonly push: (value: number | null) => void;
};

const firstLength = 1024;

/** Makes an empty column. */
export const makeColumn = (): Column => {
  let [stored, length] = [new Int32Array(firstLength), 0];
  return {
    values: () => stored.subarray(0, length),
    push: (value) => {
      if (length === stored.length) {
        const longer = new Int32Array(stored.length * 2);
        longer.set(stored);
        stored = longer;
      }
      stored[length] = value ?? absent;
      length += 1;
    },
  };
};
