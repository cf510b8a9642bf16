import { addRow, cancel, type Row, reduceRows } from './elimination';
import type { PrimeField } from './prime-field';

/** What is published, as a row space: `form` over the columns; `origin` is the cut it may be dropped with, or null. */
export type PublishedForm = { readonly form: Float64Array; readonly origin: number | null };

/** How a combination comes out of the droppable rows. */
export type Making = {
  /** Dropping this row alone takes the combination out of the row space. */
  readonly endsWithout: (origin: number) => boolean;
  /** Some way to the combination uses this row. */
  readonly uses: (origin: number) => boolean;
};

/**
 * The row space of everything published, kept in reduced form while rows are dropped. Columns of large groups are
 * reduced first: the rows that have their pivot elsewhere are zero there and span what can be said of small groups alone.
 */
export type RowSpace = {
  /** Basis of the combinations that do not touch a large column. */
  readonly smallRows: () => readonly Float64Array[];
  /** How a combination that touches `columns` alone is made, or null when there is none. */
  readonly makingOf: (columns: readonly number[]) => Making | null;
  readonly drop: (origin: number) => void;
  /** Whether a form is a combination of the rows. */
  readonly holds: (form: Float64Array) => boolean;
};

/** The row space of `forms`, of which the cuts 0 … origins − 1 can be dropped; `isLarge` marks the large columns. */
export const makeRowSpace = (
  field: PrimeField,
  forms: readonly PublishedForm[],
  origins: number,
  isLarge: readonly boolean[],
): RowSpace => {
  const columns = [...isLarge.keys()];
  let rows = forms.map(({ form, origin }): Row => {
    const trace = new Float64Array(origins);
    if (origin !== null) trace[origin] = 1;
    return { body: form.slice(), trace, pivot: null };
  });
  reduceRows(field, rows, [...columns.filter((c) => isLarge[c]), ...columns.filter((c) => !isLarge[c])]);
  rows = rows.filter(({ pivot, trace }) => pivot !== null || trace.some((entry) => entry !== 0));

  const isSmall = ({ pivot }: Row): boolean => pivot !== null && !isLarge[pivot];
  /** A row of nothing first (the row space stays), then a small one: rows of small groups never gain a large column. */
  const rank = (row: Row): number => {
    if (row.pivot === null) return 0;
    return isSmall(row) ? 1 : 2;
  };

  return {
    smallRows: () => rows.filter(isSmall).map(({ body }) => body),

    makingOf: (group) => {
      const own = rows.filter((row) => isSmall(row) && group.includes(row.pivot ?? -1));
      const others = columns.filter((column) => !group.includes(column) && own.some(({ body }) => body[column] !== 0));
      const bodies = own.map(({ body }) => body);
      const factors = cancel(field, bodies, others);
      if (factors === null) return null;
      const share = new Float64Array(origins);
      own.forEach(({ trace }, index) => {
        field.addScaled(share, trace, factors[index] ?? 0);
      });
      // A row that other rows add up to can be replaced by them.
      const isReplaceable = (origin: number): boolean =>
        rows.some((row) => row.pivot === null && row.trace[origin] !== 0);
      return {
        endsWithout: (origin) => share[origin] !== 0 && !isReplaceable(origin),
        uses: (origin) => share[origin] !== 0 || isReplaceable(origin),
      };
    },

    drop: (origin) => {
      const holders = rows.filter(({ trace }) => trace[origin] !== 0).sort((a, b) => rank(a) - rank(b));
      const [gone, ...rest] = holders;
      if (gone === undefined) return;
      const inverse = field.inverse(gone.trace[origin] ?? 0);
      for (const row of rest) {
        addRow(field, row, gone, field.multiply(field.prime - (row.trace[origin] ?? 0), inverse));
      }
      rows = rows.filter((row) => row !== gone);
    },

    holds: (form) => {
      const rest = form.slice();
      for (const { body, pivot } of rows) {
        const entry = pivot === null ? 0 : (rest[pivot] ?? 0);
        if (entry !== 0) field.addScaled(rest, body, field.prime - entry);
      }
      return rest.every((entry) => entry === 0);
    },
  };
};
