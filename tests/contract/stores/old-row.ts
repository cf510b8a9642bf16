import type { Row } from '../../../bot/tables/malformed-row';
import type { TableName } from '../../../bot/tables/table-name';

/** A row as an older version of the product wrote it, and what it is read as. */
export type OldRow = {
  readonly table: TableName;
  readonly version: number;
  readonly row: Row;
  readonly value: unknown;
};
