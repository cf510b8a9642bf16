import { stringify } from 'csv-stringify/sync';
import type { Cell, Sheet } from '#core/kernel/sheet';
import { inPieces } from './in-pieces';
import { neutralise } from './neutralise';

const safe = (cell: Cell): Cell => (typeof cell === 'string' ? neutralise(cell) : cell);

const linesOf = (rows: Sheet['rows'], bom: boolean): Buffer =>
  Buffer.from(
    stringify(
      rows.map((cells) => cells.map(safe)),
      { bom, delimiter: ',', quoted_string: true, record_delimiter: '\r\n' },
    ),
    'utf8',
  );

/**
 * One sheet as a CSV file (RFC 4180): UTF-8 with a byte order mark, which Excel needs to see that it is UTF-8; lines end
 * with CR LF; text is always quoted; a number has a decimal point.
 */
export const writeCsv = async ({ columns, rows }: Sheet): Promise<Buffer> => {
  const parts = [linesOf([columns.map(({ header }) => header)], true)];
  for await (const some of inPieces(rows)) parts.push(linesOf(some, false));
  return Buffer.concat(parts);
};
