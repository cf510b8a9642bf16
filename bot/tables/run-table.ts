import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { type RetentionRun, retentionRunSchema } from '#core/retention/run';
import type { RunStore } from '#core/retention/run-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { Entity } from './entity-limits';
import { jsonColumn } from './json-column';
import type { Row } from './malformed-row';
import { parseRow } from './parse-row';
import { removeWhere } from './remove-where';
import { joinKey, oneIdColumn } from './table-key';
import { getRow, listRows, upsertRow } from './table-row';
import { type Upgrade, versionAfter } from './upgrade-row';

const name = 'runs';
const upgrades: readonly Upgrade[] = [
  // 2: it also counts messages and progress in courses, of which older entries have none.
  (row) => row,
];
export const schemaVersion = versionAfter(upgrades);

/** By workspace, so that `list` reads its log in one scan. */
export const partitionKey = (ref: WorkspaceRef): string => joinKey(ref.tenantId, ref.workspaceId);

/** By day, so that `find` and `put` touch one row, and what is done twice on a day is one entry. */
export const rowKey = (day: string): string => joinKey(day);

const { day: _day, removed, faults, ...plainColumns } = retentionRunSchema.shape;

/** A row of the table: numbers, and nobody's name. */
export const runEntitySchema = z.object({
  partitionKey: z.string(),
  rowKey: oneIdColumn.pipe(z.tuple([z.iso.date()])),
  schemaVersion: z.literal(schemaVersion),
  ...plainColumns,
  removed: jsonColumn(removed),
  faults: jsonColumn(faults),
});

/** An entry as a row. */
export const toEntity = (ref: WorkspaceRef, { day, removed, faults, ...columns }: RetentionRun): Entity => ({
  partitionKey: partitionKey(ref),
  rowKey: rowKey(day),
  schemaVersion,
  ...columns,
  removed: JSON.stringify(removed),
  faults: JSON.stringify(faults),
});

/** An entry as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): RetentionRun => {
  const { partitionKey: _p, rowKey, schemaVersion: _s, ...columns } = parseRow(name, runEntitySchema, row, upgrades);
  return { day: rowKey[0], ...columns };
};

const newestFirst = (one: RetentionRun, other: RetentionRun): number => (one.day < other.day ? 1 : -1);

/** The run log in Azure Tables. */
export const makeTableRunStore = (client: TableClient): RunStore => {
  const table = { client, name } as const;
  return {
    async find(ref, day) {
      const row = await getRow(table, partitionKey(ref), rowKey(day));
      return row && fromEntity(row);
    },
    async list(ref) {
      const rows = await listRows(table, { filter: odata`PartitionKey eq ${partitionKey(ref)}` });
      return rows.map(fromEntity).sort(newestFirst);
    },
    async put(ref, run) {
      await upsertRow(table, toEntity(ref, run));
    },
    // A scan of the whole table: a row a workspace and day, and only the retention job asks, once a day.
    async removeBefore(day) {
      return removeWhere(table, odata`RowKey lt ${rowKey(day)}`);
    },
  };
};
