import type { z } from 'zod';
import { MalformedRowError, type Row } from './malformed-row';
import type { TableName } from './table-name';
import { type Upgrade, upgradeRow } from './upgrade-row';

/**
 * Parses a row against its schema, after the upgrades of its table have made a row of the newest version of it; or throws
 * `MalformedRowError`, and of a row that is newer than this build `NewerRowError`.
 */
export const parseRow = <Schema extends z.ZodType>(
  table: TableName,
  schema: Schema,
  row: Row,
  upgrades: readonly Upgrade[],
): z.output<Schema> => {
  const parsed = schema.safeParse(upgradeRow(table, row, upgrades));
  if (parsed.success) return parsed.data;
  // Only the column: a deeper path may hold the name of an attribute, which is content.
  const columns = new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? 'row')));
  const keys = { partitionKey: String(row.partitionKey), rowKey: String(row.rowKey) };
  throw new MalformedRowError(table, keys, [...columns]);
};
