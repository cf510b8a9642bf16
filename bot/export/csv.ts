import { stringify } from 'csv-stringify/sync';
import type { Cell, Sheet } from '#core/release/export/sheet';
import { neutralise } from './neutralise';

const safe = (cell: Cell): Cell => (typeof cell === 'string' ? neutralise(cell) : cell);

/**
 * One sheet as a CSV file (RFC 4180): UTF-8 with a byte order mark, which Excel needs to see that it is UTF-8; lines end
 * with CR LF; text is always quoted; a number has a decimal point.
 */
export const writeCsv = ({ columns, rows }: Sheet): Buffer => {
  const lines = [columns.map(({ header }) => header), ...rows].map((cells) => cells.map(safe));
  return Buffer.from(
    stringify(lines, { bom: true, delimiter: ',', quoted_string: true, record_delimiter: '\r\n' }),
    'utf8',
  );
};
