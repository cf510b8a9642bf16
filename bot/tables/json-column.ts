import { z } from 'zod';
import type { Row } from './malformed-row';

/** A column that holds JSON. */
export const jsonColumn = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        // The parser's own message quotes the text.
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);

/** Below the 32,768 UTF-16 units that one string property may hold. */
const longestPart = 32_000;

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

// A pair of surrogates must stay together: half of one is no character and does not survive the way through UTF-8.
const partEnd = (text: string, start: number): number => {
  const end = Math.min(start + longestPart, text.length);
  return end < text.length && isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end;
};

const partName = (column: string, index: number): string => (index === 0 ? column : `${column}${index}`);
const countName = (column: string): string => `${column}Parts`;

/** The columns of a text of any length: `column`, and if it is long `column1`, … and their number as `columnParts`. */
export const splitText = (column: string, text: string): Record<string, string | number> => {
  const columns: Record<string, string | number> = {};
  let count = 0;
  for (let start = 0; start < text.length || count === 0; count += 1) {
    const end = partEnd(text, start);
    columns[partName(column, count)] = text.slice(start, end);
    start = end;
  }
  if (count > 1) columns[countName(column)] = count;
  return columns;
};

/** Undoes `splitText` in a row as read; the column is left out, and so refused, when a part is missing. */
export const joinText = (column: string, row: Row): Row => {
  const { [column]: first, ...rest } = row;
  const count = row[countName(column)] ?? 1;
  const parts = Array.from({ length: Number(count) }, (_, index) => row[partName(column, index)]);
  return parts.every((part) => typeof part === 'string') ? { ...rest, [column]: parts.join('') } : rest;
};
