// How rows of older versions are read. Each table says its upgrades: the first makes a row of version 2 out of one of
// version 1, and so on; the last makes the version that is written now. A row is upgraded in memory whenever it is read, and
// stored in the new form the next time it is written: nothing has to stop for it.
import type { Row } from './malformed-row';
import { keysText, type RowKeys, speakableKeys } from './storage-error';
import type { TableName } from './table-name';

/** Makes a row of the next version: pure, and never given a row of that version or a later one. */
export type Upgrade = (row: Row) => Row;

/** The version in which rows are written. */
export const versionAfter = (upgrades: readonly Upgrade[]): number => upgrades.length + 1;

/** A row was written by a newer build, which knows more than this one: nothing may be guessed about it. */
export class NewerRowError extends Error {
  override readonly name = 'NewerRowError';
  readonly table: TableName;

  constructor(table: TableName, keys: RowKeys, found: number, known: number) {
    const spoken = speakableKeys(table, keys);
    super(
      `A row in ${table}${spoken ? keysText(spoken) : ''} was written by a newer version of PMO Pulse (version ${found} of this ` +
        `table; this build knows ${known}). Run the newer build, or one newer still; no data was changed`,
    );
    this.table = table;
  }
}

/** The row in the newest version; as it is where it says no version, for the schema to refuse. */
export const upgradeRow = (table: TableName, row: Row, upgrades: readonly Upgrade[]): Row => {
  const { schemaVersion: found } = row;
  const known = versionAfter(upgrades);
  if (found === known || typeof found !== 'number' || !Number.isInteger(found) || found < 1) return row;
  if (found > known) {
    const keys = { partitionKey: String(row.partitionKey), rowKey: String(row.rowKey) };
    throw new NewerRowError(table, keys, found, known);
  }
  const upgraded = upgrades.slice(found - 1).reduce((older, upgrade) => upgrade(older), row);
  return { ...upgraded, schemaVersion: known };
};

/** An upgrade that gives columns to the rows that are older than them. */
export const withColumns =
  (columns: Row): Upgrade =>
  (row) => ({ ...columns, ...row });

/** An upgrade that gives fields to the JSON of a column; what is no object is left for the schema to refuse. */
export const withFields =
  (column: string, fields: Readonly<Record<string, unknown>>): Upgrade =>
  (row) => {
    const text = row[column];
    if (typeof text !== 'string' || !text.startsWith('{')) return row;
    try {
      return { ...row, [column]: JSON.stringify({ ...fields, ...JSON.parse(text) }) };
    } catch {
      return row;
    }
  };
