import { keysText, type RowKeys, speakableKeys } from './storage-error';
import type { TableName } from './table-name';

/** A row as the service returns it, before it is parsed. */
export type Row = Readonly<Record<string, unknown>>;

/** A row is not what its schema says. Names the columns that do not fit, never what is in them. */
export class MalformedRowError extends Error {
  override readonly name = 'MalformedRowError';
  readonly table: TableName;
  readonly keys: RowKeys | undefined;
  readonly columns: readonly string[];

  constructor(table: TableName, keys: RowKeys, columns: readonly string[]) {
    const spoken = speakableKeys(table, keys);
    super(`Malformed row in ${table}${spoken ? keysText(spoken) : ''}: ${columns.join(', ')}`);
    this.table = table;
    this.keys = spoken;
    this.columns = columns;
  }
}
