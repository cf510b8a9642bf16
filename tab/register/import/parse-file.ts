// From the bytes of a chosen file to its cells. It runs in a worker: a large file must not make the page stand still.
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/web-worker';
import { ok, type Result, refused } from '#core/kernel/result';

/** Why a file's cells cannot be read. */
export type ParseProblem =
  | { readonly kind: 'old-excel' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'open-quote'; readonly row: number };

type Cells = readonly (readonly string[])[];

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** A workbook is a zip archive. */
const isXlsx = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
/** The compound file of Excel 97 to 2003. */
const isXls = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** Excel writes UTF-8 with a mark, UTF-16 as "Unicode text", and in German settings Windows-1252 without any. */
const decode = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

const separators = [',', ';', '\t'] as const;

/** What parts the cells: the sign that the headings hold most often outside of quotes. */
const separatorIn = (text: string): string => {
  const headings = (text.split(/\r\n|\r|\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (sign: string): number => headings.split(sign).length;
  return separators.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
};

const isOpenQuote = (error: unknown): error is { readonly records: number } =>
  error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED' && 'records' in error;

const parseCsv = (text: string): Result<Cells, ParseProblem> => {
  try {
    return ok(
      parse(text, {
        delimiter: separatorIn(text),
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        // A quote within a cell, such as in 5" pipe, is a sign like any other.
        relax_quotes: true,
      }),
    );
  } catch (error) {
    return refused(isOpenQuote(error) ? { kind: 'open-quote', row: error.records + 1 } : { kind: 'unreadable' });
  }
};

const dateLength = 'yyyy-mm-dd'.length;

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, dateLength) : String(cell);
};

const parseXlsx = async (bytes: ArrayBuffer): Promise<Result<Cells, ParseProblem>> => {
  try {
    return ok((await readSheet(bytes)).map((row) => row.map(textOf)));
  } catch {
    return refused({ kind: 'unreadable' });
  }
};

/** The cells of a CSV file or of the first sheet of a workbook, as text; of a formula in a workbook its last value. */
export const parseFile = async (bytes: ArrayBuffer): Promise<Result<Cells, ParseProblem>> => {
  const head = new Uint8Array(bytes);
  if (isXlsx(head)) return parseXlsx(bytes);
  if (isXls(head)) return refused({ kind: 'old-excel' });
  const text = decode(head);
  // A text holds no zeros; what does is a picture, a PDF or the like.
  return text.includes('\u0000') ? refused({ kind: 'unreadable' }) : parseCsv(text.replace(/^\uFEFF/, ''));
};
