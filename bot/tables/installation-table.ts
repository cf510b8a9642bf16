import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { type Installation, type InstallationState, installationSchema } from '#core/directory/installation';
import type { InstallationStore } from '#core/directory/installation-store';
import type { Stored } from '#core/kernel/stored';
import { batchesOf, type Entity } from './entity-limits';
import { inParallel } from './in-parallel';
import type { Row } from './malformed-row';
import { parseRow } from './parse-row';
import { joinKey, oneIdColumn } from './table-key';
import { getRow, listRows, pagesOf, removeRow, replaceRow, type Table, upsertBatch } from './table-row';
import { type Upgrade, versionAfter } from './upgrade-row';

const name = 'installations';
const upgrades: readonly Upgrade[] = [];
export const schemaVersion = versionAfter(upgrades);

/** By tenant, so that `list` reads it in one scan and `putAll` can write it in batches. */
export const partitionKey = (tenantId: string): string => joinKey(tenantId);

/** By person, so that `find` and `replace` touch one row, and whoever asks for a person again meets the same row. */
export const rowKey = (oid: string): string => joinKey(oid);

const { tenantId: _tenantId, oid: _oid, reason, chatId, ...plainColumns } = installationSchema.shape;

/** A row of the table; a null column is not stored. */
export const installationEntitySchema = z.object({
  partitionKey: oneIdColumn,
  rowKey: oneIdColumn,
  etag: z.string(),
  schemaVersion: z.literal(schemaVersion),
  ...plainColumns,
  reason: reason.default(null),
  chatId: chatId.default(null),
});

/** An installation as a row; times are texts, which sort as they should because all are in UTC with milliseconds. */
export const toEntity = ({ tenantId, oid, ...columns }: Installation): Entity => ({
  partitionKey: partitionKey(tenantId),
  rowKey: rowKey(oid),
  schemaVersion,
  ...columns,
});

/** An installation as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): Stored<Installation> => {
  const {
    partitionKey,
    rowKey,
    etag,
    schemaVersion: _,
    ...columns
  } = parseRow(name, installationEntitySchema, row, upgrades);
  return { value: { tenantId: partitionKey[0], oid: rowKey[0], ...columns }, version: etag };
};

const [planned, installing]: readonly InstallationState[] = ['planned', 'installing'];

const readDue = async (table: Table, now: string, most: number): Promise<Row[]> => {
  const filter = odata`(state eq ${planned} or state eq ${installing}) and notBefore le ${now}`;
  const rows: Row[] = [];
  for await (const page of pagesOf(table, { filter })) {
    rows.push(...page);
    if (rows.length >= most) break;
  }
  return rows.slice(0, most);
};

const batchesAtATime = 4;

/** For whom the app is to be installed, in Azure Tables. */
export const makeTableInstallationStore = (client: TableClient): InstallationStore => {
  const table = { client, name } as const;
  return {
    async find({ tenantId, oid }) {
      const row = await getRow(table, partitionKey(tenantId), rowKey(oid));
      return row && fromEntity(row);
    },
    async list(tenantId) {
      const rows = await listRows(table, { filter: odata`PartitionKey eq ${partitionKey(tenantId)}` });
      return rows.map((row) => fromEntity(row).value);
    },
    async listDue(now, most) {
      return (await readDue(table, now, most)).map(fromEntity);
    },
    async putAll(installations) {
      // A batch may name a row once only; the last of a person stands.
      const entities = new Map(installations.map(toEntity).map((entity) => [entity.rowKey, entity]));
      await inParallel(batchesOf([...entities.values()]), batchesAtATime, (batch) => upsertBatch(table, batch));
    },
    async replace(installation, version) {
      return replaceRow(table, toEntity(installation), version);
    },
    async remove({ tenantId, oid }) {
      return removeRow(table, partitionKey(tenantId), rowKey(oid));
    },
  };
};
