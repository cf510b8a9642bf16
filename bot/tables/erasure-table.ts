import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { Stored } from '#core/kernel/stored';
import { type Erasure, erasureSchema } from '#core/my-data/erasure';
import type { ErasureStore } from '#core/my-data/erasure-store';
import type { Entity } from './entity-limits';
import { jsonColumn } from './json-column';
import type { Row } from './malformed-row';
import { parseRow } from './parse-row';
import { joinKey, oneIdColumn } from './table-key';
import { getRow, insertRow, listRows, removeVersion, replaceRow } from './table-row';
import { type Upgrade, versionAfter } from './upgrade-row';

const name = 'erasures';
/** Waves that were left had no list: everything is gone through again. */
const newUnderWay = (text: string): string => {
  try {
    const { oid, secret }: { oid?: unknown; secret?: unknown } = JSON.parse(text);
    return JSON.stringify({ who: oid, secret, isSwept: false, left: [] });
  } catch {
    return text;
  }
};

const upgrades: readonly Upgrade[] = [
  // 2: who it is has to be opened with the key, and the mark of an answer says where its stand-in is.
  (row) => (typeof row.underWay === 'string' ? { ...row, underWay: newUnderWay(row.underWay) } : row),
];
export const schemaVersion = versionAfter(upgrades);

/** By tenant, so that a restore reads those of a tenant in one scan. */
export const partitionKey = (tenantId: string): string => joinKey(tenantId);

/** By mark, which says nothing without the key of erasures, so that `find`, `add` and `replace` touch one row. */
export const rowKey = (mark: string): string => joinKey(mark);

const { askedAt, standIn, underWay } = erasureSchema.shape;

/** A row of the table; a finished erasure has no `underWay`, and so nothing that leads to who it was without knowing them. */
export const erasureEntitySchema = z.object({
  partitionKey: oneIdColumn,
  rowKey: oneIdColumn,
  etag: z.string(),
  schemaVersion: z.literal(schemaVersion),
  askedAt,
  standIn: standIn.default(null),
  underWay: jsonColumn(underWay).default(null),
});

/** An erasure as a row; a null column is not stored. */
export const toEntity = ({ tenantId, mark, askedAt, standIn, underWay }: Erasure): Entity => ({
  partitionKey: partitionKey(tenantId),
  rowKey: rowKey(mark),
  schemaVersion,
  askedAt,
  standIn,
  underWay: underWay && JSON.stringify(underWay),
});

/** An erasure as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): Stored<Erasure> => {
  const { partitionKey, rowKey, etag, askedAt, standIn, underWay } = parseRow(name, erasureEntitySchema, row, upgrades);
  return { value: { tenantId: partitionKey[0], mark: rowKey[0], askedAt, standIn, underWay }, version: etag };
};

/**
 * Who was erased, in Azure Tables. Those under way are found by a scan of the whole table, which no key serves: a row is a
 * person who asked within the last year or so, and only a timer looks.
 */
export const makeTableErasureStore = (client: TableClient): ErasureStore => {
  const table = { client, name } as const;
  return {
    async find(tenantId, mark) {
      const row = await getRow(table, partitionKey(tenantId), rowKey(mark));
      return row && fromEntity(row);
    },
    async listUnderWay() {
      // A row without the column does not match; there is no other way to ask for one that has it.
      return (await listRows(table, { filter: odata`underWay gt ${''}` })).map(fromEntity);
    },
    async list(tenantId) {
      const rows = await listRows(table, { filter: odata`PartitionKey eq ${partitionKey(tenantId)}` });
      return rows.map((row) => fromEntity(row).value);
    },
    async add(erasure) {
      return insertRow(table, toEntity(erasure));
    },
    async replace(erasure, version) {
      return replaceRow(table, toEntity(erasure), version);
    },
    async removeBefore(time) {
      for (const row of await listRows(table, { filter: odata`askedAt lt ${time}` })) {
        const { value, version } = fromEntity(row);
        if (value.underWay) continue;
        await removeVersion(table, partitionKey(value.tenantId), rowKey(value.mark), version);
      }
    },
  };
};
