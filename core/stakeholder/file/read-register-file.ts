import { isTidyPath, tidyPath } from '#core/kernel/attribute-path';
import { keyTextSchema } from '#core/kernel/key-text';
import { entraId } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import type { Registration } from '../import-people';
import { type Level, levels, longestAttribute, longestName } from '../stakeholder';
import { type Column, type ColumnProblem, columnLetters, readColumns } from './columns';

/** More rows than any register needs; a file beyond that was saved with all the empty rows of its sheet. */
export const mostRows = 100_000;

/** A registration and the row it stands in; rows are counted as spreadsheets do, the headings being row 1. */
export type RegisterRow = Registration & { readonly row: number };

/** What is wrong with one cell, and what is allowed there. */
export type CellProblem =
  | { readonly kind: 'no-id' | 'bad-id' | 'bad-path' | 'no-heading' }
  | { readonly kind: 'bad-level'; readonly lowest: number; readonly highest: number }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'twice'; readonly other: number };

/** A problem with the row and column where it is; the row is left out. */
export type RowError = { readonly row: number; readonly column: string; readonly problem: CellProblem };

export type FileProblem =
  | ColumnProblem
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'too-many-rows'; readonly most: number };

export type RegisterFile = { readonly rows: readonly RegisterRow[]; readonly errors: readonly RowError[] };

const levelPattern = /^(\d+)(?:[.,]0+)?$/;

const levelIn = (text: string): Level | 'bad' => {
  if (text === '') return null;
  const level = Number(levelPattern.exec(text)?.[1] ?? Number.NaN);
  return level >= levels.lowest && level <= levels.highest ? level : 'bad';
};

/** An address is a key text too, and no id: a person registered under it could never be met. */
const isId = (text: string): boolean => keyTextSchema.safeParse(text).success && !text.includes('@');

const idProblem = (text: string): CellProblem | null => {
  if (text === '') return { kind: 'no-id' };
  return isId(text) ? null : { kind: 'bad-id' };
};

const attributeProblem = (text: string): CellProblem | null => {
  if (text.length > longestAttribute.value) return { kind: 'too-long', most: longestAttribute.value };
  return text === '' || isTidyPath(text) ? null : { kind: 'bad-path' };
};

const problemIn = ({ kind }: Column, text: string): CellProblem | null => {
  switch (kind) {
    case 'userId':
      return idProblem(text);
    case 'name':
      return text.length > longestName ? { kind: 'too-long', most: longestName } : null;
    case 'interest':
    case 'influence':
      return levelIn(text) === 'bad' ? { kind: 'bad-level', ...levels } : null;
    case 'attribute':
      return attributeProblem(text);
    case 'unnamed':
      return text === '' ? null : { kind: 'no-heading' };
  }
};

const textOf = ({ kind }: Column, cell: string): string => {
  const text = cell.trim().replace(/\s+/g, ' ');
  return kind === 'attribute' ? tidyPath(text) : text;
};

const registrationOf = (row: number, columns: readonly Column[], texts: readonly string[]): RegisterRow => {
  const textIn = (kind: Column['kind']): string => texts[columns.findIndex((column) => column.kind === kind)] ?? '';
  const levelOf = (kind: 'interest' | 'influence'): Level => {
    const level = levelIn(textIn(kind));
    return level === 'bad' ? null : level;
  };
  const attributes = columns.flatMap(({ kind, heading }, index): [string, string][] =>
    kind === 'attribute' && texts[index] ? [[heading, texts[index]]] : [],
  );
  return {
    row,
    oid: entraId(textIn('userId')),
    name: textIn('name') || null,
    interest: levelOf('interest'),
    influence: levelOf('influence'),
    attributes: Object.fromEntries(attributes),
  };
};

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

type ReadRow = { readonly read: RegisterRow } | { readonly errors: readonly RowError[] };

const readRow = (row: number, columns: readonly Column[], cells: readonly string[]): ReadRow => {
  // A row may be shorter than the headings, or longer, which they then do not cover.
  const width = Math.max(columns.length, cells.length);
  const all = Array.from(
    { length: width },
    (_, index): Column => columns[index] ?? { kind: 'unnamed', heading: columnLetters(index) },
  );
  const texts = all.map((column, index) => textOf(column, cells[index] ?? ''));
  const errors = all.flatMap((column, index): RowError[] => {
    const problem = problemIn(column, texts[index] ?? '');
    return problem ? [{ row, column: column.heading, problem }] : [];
  });
  return errors.length > 0 ? { errors } : { read: registrationOf(row, all, texts) };
};

/** Each row of a person who is there twice; which of the two is meant nobody can tell. */
const findTwice = (rows: readonly RegisterRow[], column: string): RowError[] => {
  const byOid = new Map<string, number[]>();
  for (const { oid, row } of rows) byOid.set(oid, [...(byOid.get(oid) ?? []), row]);
  return rows.flatMap(({ oid, row }) => {
    const other = byOid.get(oid)?.find((one) => one !== row);
    return other === undefined ? [] : [{ row, column, problem: { kind: 'twice', other } as const }];
  });
};

/**
 * Reads the cells of a register file, row by row. Empty cells say nothing; a row with an error is left out and named.
 * Whatever looks like a formula is text.
 */
export const readRegisterFile = (cells: readonly (readonly string[])[]): Result<RegisterFile, FileProblem> => {
  const [headings = [], ...rest] = cells;
  const columns = readColumns(headings);
  if (!columns.ok) return isEmpty(cells.flat()) ? refused({ kind: 'no-rows' }) : columns;
  const filled = rest.flatMap((row, index) => (isEmpty(row) ? [] : [{ row: index + 2, cells: row }]));
  if (filled.length === 0) return refused({ kind: 'no-rows' });
  if (filled.length > mostRows) return refused({ kind: 'too-many-rows', most: mostRows });
  const read = filled.map(({ row, cells: own }) => readRow(row, columns.value, own));
  const rows = read.flatMap((one) => ('read' in one ? [one.read] : []));
  const idColumn = columns.value.find(({ kind }) => kind === 'userId')?.heading ?? '';
  const twice = findTwice(rows, idColumn);
  const isTwice = new Set(twice.map(({ row }) => row));
  const errors = [...read.flatMap((one) => ('errors' in one ? one.errors : [])), ...twice];
  return ok({
    rows: rows.filter(({ row }) => !isTwice.has(row)),
    errors: errors.sort((one, other) => one.row - other.row),
  });
};
