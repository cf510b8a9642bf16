import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { Stored } from '#core/kernel/stored';
import { emptyProfile, type Stakeholder, stakeholderSchema } from '#core/stakeholder/stakeholder';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import { batchesOf, type Entity } from './entity-limits';
import { inParallel } from './in-parallel';
import { jsonColumn } from './json-column';
import { keyRange } from './key-range';
import type { Row } from './malformed-row';
import { parseRow } from './parse-row';
import { joinKey, oneIdColumn, workspaceKeyColumn } from './table-key';
import { getRow, listRows, removeRow, replaceRow, type Table, upsertBatch } from './table-row';
import { type Upgrade, versionAfter, withColumns } from './upgrade-row';

const name = 'stakeholders';
const { interest: _interest, influence: _influence, ...noNotes } = emptyProfile;
const upgrades: readonly Upgrade[] = [
  // 2: the register has profiles.
  withColumns(noNotes),
];
export const schemaVersion = versionAfter(upgrades);

/** By workspace, so that `list` reads a register in one scan, `findMany` a part of it, and `putAll` can write it in batches. */
export const partitionKey = (ref: WorkspaceRef): string => joinKey(ref.tenantId, ref.workspaceId);

/**
 * By person, so that `putAll` repeats onto the same rows, `find`, `replace` and `remove` touch one, a scan comes in
 * order of oid, and `findMany` of people who follow each other in that order reads them alone.
 */
export const rowKey = (oid: string): string => joinKey(oid);

const {
  tenantId: _tenantId,
  workspaceId: _workspaceId,
  oid: _oid,
  attributes,
  ...plainColumns
} = stakeholderSchema.shape;

/** A row of the table; a null column is not stored. */
export const stakeholderEntitySchema = z.object({
  partitionKey: workspaceKeyColumn,
  rowKey: oneIdColumn,
  etag: z.string(),
  schemaVersion: z.literal(schemaVersion),
  ...plainColumns,
  attributes: jsonColumn(attributes),
  interest: plainColumns.interest.default(emptyProfile.interest),
  influence: plainColumns.influence.default(emptyProfile.influence),
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
  const {
    partitionKey,
    rowKey,
    etag,
    schemaVersion: _,
    ...columns
  } = parseRow(name, stakeholderEntitySchema, row, upgrades);
  const value = { tenantId: partitionKey[0], workspaceId: partitionKey[1], oid: rowKey[0], ...columns };
  return { value, version: etag };
};

const stakeholderOf = (row: Row): Stakeholder => fromEntity(row).value;

const batchesAtATime = 4;

/** Up to so many entries are read one by one; for more, a scan of the register (1,000 rows a request) costs less. */
const mostSingleReads = 200;
const readsAtATime = 16;

const readEach = async (table: Table, ref: WorkspaceRef, oids: readonly string[]): Promise<Stakeholder[]> => {
  const rows = await inParallel(oids, readsAtATime, (oid) => getRow(table, partitionKey(ref), rowKey(oid)));
  return rows.flatMap((row) => (row ? stakeholderOf(row) : []));
};

const readBetween = async (table: Table, ref: WorkspaceRef, oids: readonly string[]): Promise<Stakeholder[]> => {
  const wanted = new Set(oids);
  const rows = await listRows(table, { filter: keyRange(partitionKey(ref), oids.map(rowKey)) });
  return rows.map(stakeholderOf).filter((stakeholder) => wanted.has(stakeholder.oid));
};

/** The registers in Azure Tables. */
export const makeTableStakeholderStore = (client: TableClient): StakeholderStore => {
  const table = { client, name } as const;
  return {
    async list(ref) {
      const rows = await listRows(table, { filter: odata`PartitionKey eq ${partitionKey(ref)}` });
      return rows.map(stakeholderOf);
    },
    async find(ref, oid) {
      const row = await getRow(table, partitionKey(ref), rowKey(oid));
      return row && fromEntity(row);
    },
    async findMany(ref, oids) {
      const distinct = [...new Set(oids)].sort();
      return distinct.length <= mostSingleReads ? readEach(table, ref, distinct) : readBetween(table, ref, distinct);
    },
    async replace(stakeholder, version) {
      return replaceRow(table, toEntity(stakeholder), version);
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
