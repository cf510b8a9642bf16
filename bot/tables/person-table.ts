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
import { joinKey, oneIdColumn } from './table-key';
import { getRow, insertRow, listRows, replaceRow, type Table } from './table-row';

const name = 'people';
const schemaVersion = 1;

/** By tenant, so that `list` reads the tenant in one scan, and a long `findMany` the part of it between its people. */
export const partitionKey = (tenantId: string): string => joinKey(tenantId);

/** By person, so that `find`, `add`, `replace` and a short `findMany` touch single rows. */
export const rowKey = (oid: string): string => joinKey(oid);

const { tenantId: _tenantId, oid: _oid, locale, timeZone, preferences, ...plainColumns } = personSchema.shape;

/** A row of the table; a null column is not stored. */
export const personEntitySchema = z.object({
  partitionKey: oneIdColumn,
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
  partitionKey: partitionKey(tenantId),
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

/** Up to so many people are read one by one; for more, a scan of what lies between them (1,000 rows a request) costs less. */
const mostSingleReads = 200;
const readsAtATime = 16;

const readEach = async (table: Table, tenantId: string, oids: readonly string[]): Promise<Person[]> => {
  const partition = partitionKey(tenantId);
  const rows = await inParallel(oids, readsAtATime, (oid) => getRow(table, partition, rowKey(oid)));
  return rows.flatMap((row) => (row ? fromEntity(row).value : []));
};

const readWhere = async (table: Table, filter: string): Promise<Person[]> => {
  const rows = await listRows(table, { filter });
  return rows.map((row) => fromEntity(row).value);
};

/** The people of a tenant in Azure Tables. */
export const makeTablePersonStore = (client: TableClient): PersonStore => {
  const table = { client, name } as const;
  return {
    async find({ tenantId, oid }) {
      const row = await getRow(table, partitionKey(tenantId), rowKey(oid));
      return row && fromEntity(row);
    },
    async findMany(tenantId, oids) {
      const distinct = new Set(oids);
      if (distinct.size <= mostSingleReads) return readEach(table, tenantId, [...distinct]);
      const range = keyRange(partitionKey(tenantId), [...distinct].map(rowKey));
      return (await readWhere(table, range)).filter((person) => distinct.has(person.oid));
    },
    async list(tenantId) {
      return readWhere(table, odata`PartitionKey eq ${partitionKey(tenantId)}`);
    },
    async add(person) {
      return insertRow(table, toEntity(person));
    },
    async replace(person, version) {
      return replaceRow(table, toEntity(person), version);
    },
  };
};
