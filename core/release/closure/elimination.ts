import type { PrimeField } from './prime-field';

/** A row in reduced form: `pivot` is the column it alone holds (null: the row is zero), `trace` what it is made of. */
export type Row = { readonly body: Float64Array; readonly trace: Float64Array; pivot: number | null };

/** target += factor · source. */
export const addRow = (field: PrimeField, target: Row, source: Row, factor: number): void => {
  if (source.pivot !== null) field.addScaled(target.body, source.body, factor);
  field.addScaled(target.trace, source.trace, factor);
};

const clearColumn = (field: PrimeField, rows: readonly Row[], by: Row, column: number): void => {
  for (const row of rows) {
    const entry = row.body[column] ?? 0;
    if (row !== by && entry !== 0) addRow(field, row, by, field.prime - entry);
  }
};

/** Gauss–Jordan elimination in place; pivots are looked for in the given order of columns. */
export const reduceRows = (field: PrimeField, rows: readonly Row[], order: readonly number[]): void => {
  const free = [...rows];
  for (const column of order) {
    if (free.length === 0) return;
    const at = free.findIndex(({ body }) => body[column] !== 0);
    const [row] = at < 0 ? [] : free.splice(at, 1);
    if (row === undefined) continue;
    row.pivot = column;
    const factor = field.inverse(row.body[column] ?? 0);
    field.scale(row.body, factor);
    field.scale(row.trace, factor);
    clearColumn(field, rows, row, column);
  }
};

/** The factors of a combination of `bodies` that is zero on `columns`, or null when there is only the empty one. */
export const cancel = (
  field: PrimeField,
  bodies: readonly Float64Array[],
  columns: readonly number[],
): Float64Array | null => {
  const rows = bodies.map(
    (body, index): Row => ({
      body: Float64Array.from(columns, (column) => body[column] ?? 0),
      trace: Float64Array.from(bodies, (_, other) => (other === index ? 1 : 0)),
      pivot: null,
    }),
  );
  reduceRows(field, rows, [...columns.keys()]);
  return rows.find(({ pivot }) => pivot === null)?.trace ?? null;
};
