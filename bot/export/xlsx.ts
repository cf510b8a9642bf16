import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/node';
import type { Cell, ColumnKind, Sheet } from '#core/kernel/sheet';

const formats: Readonly<Record<ColumnKind, string>> = {
  text: 'General',
  count: '0',
  decimal: '0.00',
  share: '0.00%',
};

/**
 * The library looks texts up in a plain object, where these names are found without having been put there, and then
 * writes a broken file. A sign that XML cannot hold, and that the library leaves out, makes each another name.
 */
const unconfused = (text: string): string => (text in Object.prototype ? `${text}\u0000` : text);

/** Text is a string cell whatever it begins with: the library makes a formula only of the type that says so. */
const cellOf = (cell: Cell, kind: ColumnKind): CellObject | null => {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number, format: formats[kind] };
  return { value: unconfused(cell), type: String };
};

const widestColumn = 60;
const narrowestColumn = 8;

/** As wide as the longest text in it, within bounds; in characters. */
const widthOf = (cells: readonly Cell[]): number => {
  const longest = Math.max(...cells.map((cell) => String(cell ?? '').length));
  return Math.min(widestColumn, Math.max(narrowestColumn, longest + 1));
};

const sheetData = ({ columns, rows }: Sheet): Row[] => [
  columns.map(({ header }) => ({ value: unconfused(header), type: String, fontWeight: 'bold' as const })),
  ...rows.map((row) => columns.map(({ kind }, index) => cellOf(row[index] ?? null, kind))),
];

/** Sheets as one Excel workbook; the row of headers stays in sight. */
export const writeXlsx = (sheets: readonly Sheet[]): Promise<Buffer> =>
  writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: sheetData(sheet),
      stickyRowsCount: 1,
      columns: sheet.columns.map(({ header }, index) => ({
        width: widthOf([header, ...sheet.rows.map((row) => row[index] ?? null)]),
      })),
    })),
  ).toBuffer();
