// The columns of a release's tables, and the one place where their numbers are rounded.
import type { Cell, ColumnKind, Sheet } from '#core/kernel/sheet';
import type { Say } from '#core/language/language';

/** Every column there is, with what stands in it; the headers are in the message catalogue. */
const kinds = {
  wave: 'text',
  group: 'text',
  measure: 'text',
  part: 'text',
  item: 'text',
  wording: 'text',
  choice: 'text',
  n: 'count',
  mean: 'decimal',
  low: 'decimal',
  high: 'decimal',
  coded: 'text',
  label: 'text',
  hidden: 'text',
  noInterval: 'text',
  spread: 'text',
  df: 'decimal',
  confirmed: 'text',
  share: 'share',
  shareLow: 'share',
  shareHigh: 'share',
  rated1: 'count',
  rated2: 'count',
  rated3: 'count',
  rated4: 'count',
  rated5: 'count',
  rated6: 'count',
  rated7: 'count',
  items: 'count',
  alpha: 'decimal',
  spearmanBrown: 'decimal',
  omega: 'decimal',
  value: 'decimal',
  note: 'text',
  topic: 'text',
  text: 'text',
} as const satisfies Record<string, ColumnKind>;
export type ColumnKey = keyof typeof kinds;

/** The cells of a row by column; a column it does not name is empty. */
export type Row = Readonly<Partial<Record<ColumnKey, Cell>>>;

export type SheetName = 'figures' | 'distribution' | 'shares' | 'reliability' | 'drivers' | 'about';

/** Rounds to some decimals; a number that rounds to nothing is 0, never −0. */
export const roundTo = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;

/** Two decimals in exports (measurement method, section 7.3); of a share, two decimals of its percentage. */
const decimalsOf: Readonly<Record<ColumnKind, number | null>> = { text: null, count: null, decimal: 2, share: 4 };

const cellOf = (cell: Cell | undefined, kind: ColumnKind): Cell => {
  const decimals = decimalsOf[kind];
  return typeof cell === 'number' && decimals !== null ? roundTo(cell, decimals) : (cell ?? null);
};

/** Makes a sheet of rows whose cells are named; this is the one place where numbers are rounded. */
export const sheetOf = (say: Say, name: SheetName, keys: readonly ColumnKey[], rows: readonly Row[]): Sheet => ({
  name: say(`sheet.name.${name}`),
  columns: keys.map((key) => ({ header: say(`sheet.column.${key}`), kind: kinds[key] })),
  rows: rows.map((row) => keys.map((key) => cellOf(row[key], kinds[key]))),
});
