import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { Stored } from '#core/kernel/stored';
import { type Stakeholder, stakeholderSchema } from '#core/stakeholder/stakeholder';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import { batchesOf, type Entity } from './entity-limits';
import { inParallel } from './in-parallel';
import { jsonColumn } from './json-column';
import { parseRow, type Row } from './malformed-row';
import { joinKey, oneIdColumn, workspaceKeyColumn } from './table-key';
import { getRow, listRows, removeRow, upsertBatch } from './table-row';

const name = 'stakeholders';
const schemaVersion = 1;

/** By workspace, so that `list` reads a register in one scan and `putAll` can write it in batches. */
export const partitionKey = (ref: WorkspaceRef): string => joinKey(ref.tenantId, ref.workspaceId);

/** By person, so that `putAll` repeats onto the same rows, `remove` touches one, and a scan comes in order of oid. */
export const rowKey = (oid: string): string => joinKey(oid);

/** A row of the table. */
export const stakeholderEntitySchema = z.object({
  partitionKey: workspaceKeyColumn,
  rowKey: oneIdColumn,
  etag: z.string(),
  schemaVersion: z.literal(schemaVersion),
  name: stakeholderSchema.shape.name,
  attributes: jsonColumn(stakeholderSchema.shape.attributes),
});

/** A register entry as a row. */
export const toEntity = ({ tenantId, workspaceId, oid, attributes, ...columns }: Stakeholder): Entity => ({
  partitionKey: partitionKey({ tenantId, workspaceId }),
  rowKey: rowKey(oid),
  schemaVersion,
  ...columns,
  attributes: JSON.stringify(attributes),
});

/** A register entry as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): Stored<Stakeholder> => {
  const { partitionKey, rowKey, etag, schemaVersion: _, ...columns } = parseRow(name, stakeholderEntitySchema, row);
  const value = { tenantId: partitionKey[0], workspaceId: partitionKey[1], oid: rowKey[0], ...columns };
  return { value, version: etag };
};

const batchesAtATime = 4;

/** The registers in Azure Tables. */
export const makeTableStakeholderStore = (client: TableClient): StakeholderStore => {
  const table = { client, name } as const;
  return {
    async list(ref) {
      const rows = await listRows(table, { filter: odata`PartitionKey eq ${partitionKey(ref)}` });
      return rows.map((row) => fromEntity(row).value);
    },
    async find(ref, oid) {
      const row = await getRow(table, partitionKey(ref), rowKey(oid));
      return row && fromEntity(row);
    },
    async putAll(stakeholders) {
      // A batch may name a row once only; the last entry of a person stands, as if they were written one by one.
      const entities = new Map(stakeholders.map(toEntity).map((entity) => [entity.rowKey, entity]));
      await inParallel(batchesOf([...entities.values()]), batchesAtATime, (batch) => upsertBatch(table, batch));
    },
    async remove(ref, oid) {
      return removeRow(table, partitionKey(ref), rowKey(oid));
    },
  };
};
