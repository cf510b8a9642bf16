import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { Stored } from '#core/kernel/stored';
import { courseIdSchema, courseIds } from '#core/training/course';
import { type Progress, type ProgressRef, progressSchema } from '#core/training/progress';
import type { ProgressStore } from '#core/training/progress-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { Entity } from './entity-limits';
import { jsonColumn } from './json-column';
import type { Row } from './malformed-row';
import { parseRow } from './parse-row';
import { removeWhere } from './remove-where';
import { joinKey, learnerKeyColumn, workspaceKeyColumn } from './table-key';
import { getRow, insertRow, listRows, removeRow, replaceRow } from './table-row';
import { type Upgrade, versionAfter } from './upgrade-row';

const name = 'progress';
const upgrades: readonly Upgrade[] = [];
export const schemaVersion = versionAfter(upgrades);

/** By workspace, so that `list` reads it in one scan and a deletion takes all of it. */
export const partitionKey = (ref: WorkspaceRef): string => joinKey(ref.tenantId, ref.workspaceId);

/** By person and course, so that `find`, `add` and `replace` touch one row, and `remove` one a course. */
export const rowKey = (oid: string, course: string): string => joinKey(oid, course);

const {
  tenantId: _tenantId,
  workspaceId: _workspaceId,
  oid: _oid,
  course: _course,
  lessons,
  exercises,
  ...plainColumns
} = progressSchema.shape;

/** A row of the table; a null column is not stored. */
export const progressEntitySchema = z.object({
  partitionKey: workspaceKeyColumn,
  rowKey: learnerKeyColumn.pipe(z.tuple([z.string(), courseIdSchema])),
  etag: z.string(),
  schemaVersion: z.literal(schemaVersion),
  ...plainColumns,
  lessons: jsonColumn(lessons),
  exercises: jsonColumn(exercises),
  remindedAt: plainColumns.remindedAt.default(null),
  finishedAt: plainColumns.finishedAt.default(null),
});

/** Progress as a row. */
export const toEntity = ({ tenantId, workspaceId, oid, course, lessons, exercises, ...columns }: Progress): Entity => ({
  partitionKey: partitionKey({ tenantId, workspaceId }),
  rowKey: rowKey(oid, course),
  schemaVersion,
  ...columns,
  lessons: JSON.stringify(lessons),
  exercises: JSON.stringify(exercises),
});

/** Progress as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): Stored<Progress> => {
  const {
    partitionKey: [tenantId, workspaceId],
    rowKey: [oid, course],
    etag,
    schemaVersion: _,
    ...columns
  } = parseRow(name, progressEntitySchema, row, upgrades);
  return { value: { tenantId, workspaceId, oid, course, ...columns }, version: etag };
};

const keysOf = (ref: ProgressRef): [string, string] => [partitionKey(ref), rowKey(ref.oid, ref.course)];

/** Progress in courses in Azure Tables. */
export const makeTableProgressStore = (client: TableClient): ProgressStore => {
  const table = { client, name } as const;
  return {
    async find(ref) {
      const row = await getRow(table, ...keysOf(ref));
      return row && fromEntity(row);
    },
    async list(ref) {
      const rows = await listRows(table, { filter: odata`PartitionKey eq ${partitionKey(ref)}` });
      return rows.map((row) => fromEntity(row).value);
    },
    async add(progress) {
      return insertRow(table, toEntity(progress));
    },
    async replace(progress, version) {
      return replaceRow(table, toEntity(progress), version);
    },
    async remove(ref, oid) {
      const removed = await Promise.all(
        courseIds.map((course) => removeRow(table, partitionKey(ref), rowKey(oid, course))),
      );
      return removed.some(Boolean);
    },
    async removeBefore(ref, time) {
      return removeWhere(table, odata`PartitionKey eq ${partitionKey(ref)} and changedAt lt ${time}`);
    },
  };
};
