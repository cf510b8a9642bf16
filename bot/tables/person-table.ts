import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { Stored } from '#core/kernel/stored';
import { defaultPreferences, type Person, personSchema } from '#core/stakeholder/person';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { Entity } from './entity-limits';
import { inParallel } from './in-parallel';
import { jsonColumn } from './json-column';
import { keyRange } from './key-range';
import { parseRow, type Row } from './malformed-row';
import { bucketOfPerson } from './person-bucket';
import { bucketKeyColumn, joinKey, oneIdColumn } from './table-key';
import { getRow, insertRow, listRows, replaceRow, type Table } from './table-row';
import { buckets } from './wave-bucket';

const name = 'people';
const schemaVersion = 1;

const bucketPartitionKey = (tenantId: string, bucket: string): string => joinKey(tenantId, bucket);

/** By tenant and bucket, so that `list` and a long `findMany` read the parts of a tenant side by side. */
export const partitionKey = (tenantId: string, oid: string): string =>
  bucketPartitionKey(tenantId, bucketOfPerson(oid));

/** By person, so that `find`, `add`, `replace` and a short `findMany` touch single rows. */
export const rowKey = (oid: string): string => joinKey(oid);

const { tenantId: _tenantId, oid: _oid, locale, timeZone, preferences, ...plainColumns } = personSchema.shape;

/** A row of the table; a null column is not stored. */
export const personEntitySchema = z.object({
  partitionKey: bucketKeyColumn,
  rowKey: oneIdColumn,
  etag: z.string(),
  schemaVersion: z.literal(schemaVersion),
  ...plainColumns,
  locale: locale.default(null),
  timeZone: timeZone.default(null),
  // Rows of people who were met before they could choose have none.
  // A choice that is newer than the row is as it is for whoever has not chosen.
  preferences: jsonColumn(
    z
      .record(z.string(), z.unknown())
      .transform((chosen) => ({ ...defaultPreferences, ...chosen }))
      .pipe(preferences),
  ).default(defaultPreferences),
});

/** A person as a row. */
export const toEntity = ({ tenantId, oid, preferences, ...columns }: Person): Entity => ({
  partitionKey: partitionKey(tenantId, oid),
  rowKey: rowKey(oid),
  schemaVersion,
  ...columns,
  preferences: JSON.stringify(preferences),
});

/** A person as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): Stored<Person> => {
  const { partitionKey, rowKey, etag, schemaVersion: _, ...columns } = parseRow(name, personEntitySchema, row);
  return { value: { tenantId: partitionKey[0], oid: rowKey[0], ...columns }, version: etag };
};

/** Up to so many people are read one by one; for more, scans of what lies between them (1,000 rows a request) cost less. */
const mostSingleReads = 200;
const readsAtATime = 16;

const readEach = async (table: Table, tenantId: string, oids: readonly string[]): Promise<Person[]> => {
  const rows = await inParallel(oids, readsAtATime, (oid) => getRow(table, partitionKey(tenantId, oid), rowKey(oid)));
  return rows.flatMap((row) => (row ? fromEntity(row).value : []));
};

const readWhere = async (table: Table, filters: readonly string[]): Promise<Person[]> => {
  const rows = await inParallel(filters, readsAtATime, (filter) => listRows(table, { filter }));
  return rows.flat().map((row) => fromEntity(row).value);
};

/** For each bucket that has some of them, the scan from the first to the last. */
const rangesOf = (tenantId: string, oids: Iterable<string>): string[] => {
  const byPartition = new Map<string, string[]>();
  for (const oid of oids) {
    const partition = partitionKey(tenantId, oid);
    const rowKeys = byPartition.get(partition) ?? [];
    byPartition.set(partition, rowKeys);
    rowKeys.push(rowKey(oid));
  }
  return [...byPartition].map(([partition, rowKeys]) => keyRange(partition, rowKeys));
};

const inOrderOfOid = (one: Person, other: Person): number => (one.oid < other.oid ? -1 : 1);

/** The people of a tenant in Azure Tables. */
export const makeTablePersonStore = (client: TableClient): PersonStore => {
  const table = { client, name } as const;
  return {
    async find({ tenantId, oid }) {
      const row = await getRow(table, partitionKey(tenantId, oid), rowKey(oid));
      return row && fromEntity(row);
    },
    async findMany(tenantId, oids) {
      const distinct = new Set(oids);
      if (distinct.size <= mostSingleReads) return readEach(table, tenantId, [...distinct]);
      const between = await readWhere(table, rangesOf(tenantId, distinct));
      return between.filter((person) => distinct.has(person.oid));
    },
    async list(tenantId) {
      const partitions = buckets.map((bucket) => bucketPartitionKey(tenantId, bucket));
      const everybody = await readWhere(
        table,
        partitions.map((partition) => odata`PartitionKey eq ${partition}`),
      );
      return everybody.sort(inOrderOfOid);
    },
    async add(person) {
      return insertRow(table, toEntity(person));
    },
    async replace(person, version) {
      return replaceRow(table, toEntity(person), version);
    },
  };
};
