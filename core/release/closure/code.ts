import { type Row, reduceRows } from './elimination';
import type { PrimeField } from './prime-field';

/** Columns that come together in every combination that is still looked for, and the people behind them. */
export type Part = { readonly columns: readonly number[]; readonly people: number };

/** Combinations of what is published: their span is `rows`, over `parts`. As in coding theory, its elements are words. */
export type Code = {
  readonly field: PrimeField;
  readonly rows: readonly Float64Array[];
  readonly parts: readonly Part[];
};

/** The words that are zero on the parts `at`: one dimension less for each independent one. */
export const shorten = ({ field, rows, parts }: Code, at: readonly number[]): Code => {
  let left = rows.map((row) => row.slice());
  for (const part of at) {
    const by = left.find((row) => row[part] !== 0);
    if (by === undefined) continue;
    const inverse = field.inverse(by[part] ?? 0);
    left = left.filter((row) => row !== by);
    for (const row of left) {
      const entry = row[part] ?? 0;
      if (entry !== 0) field.addScaled(row, by, field.multiply(field.prime - entry, inverse));
    }
  }
  return { field, rows: left, parts };
};

/** The entries of `row` at these parts. */
export const pick = (row: Float64Array, at: readonly number[]): Float64Array => {
  // A plain loop: `Float64Array.from` with a callback is ten times slower.
  const picked = new Float64Array(at.length);
  for (let index = 0; index < at.length; index += 1) picked[index] = row[at[index] ?? -1] ?? 0;
  return picked;
};

/** The columns of a matrix, each as a row. */
export const transpose = (rows: readonly Float64Array[], width: number): readonly Float64Array[] =>
  Array.from({ length: width }, (_, column) => {
    const entries = new Float64Array(rows.length);
    for (let index = 0; index < rows.length; index += 1) entries[index] = rows[index]?.[column] ?? 0;
    return entries;
  });

/** The same words seen on the first part of each of `groups`, which stands for all of its group. */
export const restrict = ({ field, rows, parts }: Code, groups: readonly (readonly number[])[]): Code => {
  const first = groups.map(([part = -1]) => part);
  return {
    field,
    rows: rows.map((row) => pick(row, first)),
    parts: groups.map((group) => ({
      columns: group.flatMap((part) => parts[part]?.columns ?? []),
      people: group.reduce((sum, part) => sum + (parts[part]?.people ?? 0), 0),
    })),
  };
};

/** The same words from rows in reduced form, with pivots looked for in the given order of parts. */
export const reduced = (code: Code, order: Iterable<number>): Code => {
  const rows = code.rows.map((row): Row => ({ body: row.slice(), trace: new Float64Array(0), pivot: null }));
  reduceRows(code.field, rows, [...order]);
  return { ...code, rows: rows.filter(({ pivot }) => pivot !== null).map(({ body }) => body) };
};
