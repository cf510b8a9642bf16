// Exact linear algebra over whole numbers of any size: what follows from equations and what does not.

export type ExactRow = readonly bigint[];

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

const divisor = (a: bigint, b: bigint): bigint => {
  let [one, other] = [absolute(a), absolute(b)];
  while (other > 0n) [one, other] = [other, one % other];
  return one;
};

const reduced = (row: bigint[]): bigint[] => {
  let common = 0n;
  for (const value of row) {
    if (value !== 0n) common = divisor(common, value);
    if (common === 1n) return row;
  }
  return common > 1n ? row.map((value) => value / common) : row;
};

/** Takes a multiple of `by` off `row`, so that it is zero at that position. */
const eliminate = (row: readonly bigint[], by: readonly bigint[], at: number): bigint[] => {
  const [mine, theirs] = [row[at] ?? 0n, by[at] ?? 0n];
  const common = divisor(mine, theirs);
  const [up, down] = [theirs / common, mine / common];
  return reduced(row.map((value, index) => value * up - (by[index] ?? 0n) * down));
};

type Pivot = { readonly row: bigint[]; readonly at: number };

const reduceBy = (row: readonly bigint[], pivots: readonly Pivot[]): bigint[] => {
  let left = [...row];
  for (const pivot of pivots) if ((left[pivot.at] ?? 0n) !== 0n) left = eliminate(left, pivot.row, pivot.at);
  return left;
};

/** The rows in reduced echelon form, each with the position of its pivot. */
const echelonOf = (rows: readonly ExactRow[]): Pivot[] => {
  let pivots: Pivot[] = [];
  for (const row of rows) {
    const left = reduceBy(row, pivots);
    const at = left.findIndex((value) => value !== 0n);
    if (at < 0) continue;
    pivots = pivots.map((pivot) =>
      (pivot.row[at] ?? 0n) === 0n ? pivot : { at: pivot.at, row: eliminate(pivot.row, left, at) },
    );
    pivots.push({ row: left, at });
  }
  return pivots;
};

export const rankOf = (rows: readonly ExactRow[]): number => echelonOf(rows).length;

/** Makes the question whether a row is a combination of these rows. */
export const makeSpan = (rows: readonly ExactRow[]): ((row: ExactRow) => boolean) => {
  const pivots = echelonOf(rows);
  return (row) => reduceBy(row, pivots).every((value) => value === 0n);
};

/** Vectors that all rows take to zero, and of which every other such vector is a combination. */
export const nullspaceOf = (rows: readonly ExactRow[], width: number): bigint[][] => {
  const pivots = echelonOf(rows);
  const taken = new Set(pivots.map(({ at }) => at));
  const free = Array.from({ length: width }, (_, column) => column).filter((column) => !taken.has(column));
  let scale = 1n;
  for (const { row, at } of pivots) scale = (scale / divisor(scale, row[at] ?? 1n)) * absolute(row[at] ?? 1n);
  return free.map((column) => {
    const vector = new Array<bigint>(width).fill(0n);
    vector[column] = scale;
    for (const { row, at } of pivots) vector[at] = (-(row[column] ?? 0n) * scale) / (row[at] ?? 1n);
    return reduced(vector);
  });
};
