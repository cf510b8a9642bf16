import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { type AskedPerson, type Invitation, invitationSchema } from '#core/delivery/outbox/invitation';
import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import type { Stored } from '#core/kernel/stored';
import type { WaveRef } from '#core/wave/wave';
import { type Batch, batchesOf, type Entity, entityLimits } from './entity-limits';
import { inParallel } from './in-parallel';
import { jsonColumn } from './json-column';
import type { Row } from './malformed-row';
import { parseRow } from './parse-row';
import { bucketOfPerson } from './person-bucket';
import { removeWave } from './remove-wave';
import { joinKey, oneIdColumn, waveBucketKeyColumn } from './table-key';
import {
  getRow,
  insertBatch,
  insertRow,
  listRows,
  pagesOf,
  removeRow,
  replaceBatch,
  replaceRow,
  type Table,
} from './table-row';
import { type Upgrade, versionAfter, withColumns } from './upgrade-row';
import { bucketPartitionKey, buckets } from './wave-bucket';
import { wavePages } from './wave-pages';

const name = 'invitations';
const upgrades: readonly Upgrade[] = [
  // 2: a wave has several cards, and it is counted how many were delivered.
  withColumns({ microPulse: 1, delivered: 0 }),
];
export const schemaVersion = versionAfter(upgrades);

/** By wave and bucket, so that `list` and `pages` read the parts of a wave side by side and `addAll` writes them in batches. */
export const partitionKey = (ref: WaveRef, oid: string): string => bucketPartitionKey(ref, bucketOfPerson(oid));

/** By person, so that `find` and `replace` touch one row and `addAll` cannot invite anyone twice. */
export const rowKey = (oid: string): string => joinKey(oid);

const {
  tenantId: _tenantId,
  workspaceId: _workspaceId,
  waveId: _waveId,
  oid: _oid,
  notBefore,
  reason,
  activityId,
  claim,
  sentAt,
  attributes,
  ...plainColumns
} = invitationSchema.shape;

/** A row of the table; a null column is not stored. */
export const invitationEntitySchema = z.object({
  partitionKey: waveBucketKeyColumn,
  rowKey: oneIdColumn,
  etag: z.string(),
  schemaVersion: z.literal(schemaVersion),
  ...plainColumns,
  notBefore: notBefore.default(null),
  reason: reason.default(null),
  activityId: activityId.default(null),
  claim: claim.default(null),
  sentAt: sentAt.default(null),
  attributes: jsonColumn(attributes),
});

/** An invitation as a row. */
export const toEntity = (invitation: Invitation): Entity => {
  const { tenantId, workspaceId, waveId, oid, attributes, ...columns } = invitation;
  return {
    partitionKey: partitionKey(invitation, oid),
    rowKey: rowKey(oid),
    schemaVersion,
    ...columns,
    attributes: JSON.stringify(attributes),
  };
};

/** An invitation as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): Stored<Invitation> => {
  const parsed = parseRow(name, invitationEntitySchema, row, upgrades);
  const { partitionKey, rowKey, etag, schemaVersion: _, ...columns } = parsed;
  const [tenantId, workspaceId, waveId] = partitionKey;
  return { value: { tenantId, workspaceId, waveId, oid: rowKey[0], ...columns }, version: etag };
};

const askedEntitySchema = invitationEntitySchema.pick({
  rowKey: true,
  schemaVersion: true,
  state: true,
  delivered: true,
});
const frozenSchema = invitationEntitySchema.pick({ attributes: true });
const askedColumns = ['partitionKey', 'rowKey', 'schemaVersion', 'state', 'delivered', 'attributes'];

/** Reads the few columns of who was asked; a wave has far fewer different attributes than people, so each is parsed once. */
const makeReadAsked = (): ((row: Row) => AskedPerson) => {
  const known = new Map<unknown, AskedPerson['attributes']>();
  const attributesOf = (row: Row): AskedPerson['attributes'] => {
    const found = known.get(row.attributes);
    if (found) return found;
    const { attributes } = parseRow(name, frozenSchema, row, upgrades);
    known.set(row.attributes, attributes);
    return attributes;
  };
  return (row) => {
    const { rowKey, state, delivered } = parseRow(name, askedEntitySchema, row, upgrades);
    return { oid: rowKey[0], state, delivered, attributes: attributesOf(row) };
  };
};

const partitionsAtATime = 8;
const removalsAtATime = 16;

/** Somebody else adds to the same wave at this moment: whoever is there already stays as they are. */
const insertOneByOne = async (table: Table, batch: Batch): Promise<void> => {
  for (const entity of batch) await insertRow(table, entity);
};

/** Adds the rows of one partition that are not there. A second run after a crash finds what the first one wrote. */
const addMissing = async (table: Table, partition: string, entities: readonly Entity[]): Promise<void> => {
  const present = await listRows(table, { filter: odata`PartitionKey eq ${partition}`, select: ['rowKey'] });
  const presentKeys = new Set(present.map((row) => row.rowKey));
  const missing = entities.filter((entity) => !presentKeys.has(entity.rowKey));
  for (const batch of batchesOf(missing)) {
    if ((await insertBatch(table, batch)) === 'conflict') await insertOneByOne(table, batch);
  }
};

/** Rows by partition; of several rows with the same key the first one. */
const byPartition = (entities: readonly Entity[]): [string, Entity[]][] => {
  const partitions = new Map<string, Map<string, Entity>>();
  for (const entity of entities) {
    const rows = partitions.get(entity.partitionKey) ?? new Map<string, Entity>();
    if (!rows.has(entity.rowKey)) rows.set(entity.rowKey, entity);
    partitions.set(entity.partitionKey, rows);
  }
  return [...partitions].map(([partition, rows]) => [partition, [...rows.values()]]);
};

/** The outbox in Azure Tables. */
export const makeTableInvitationStore = (client: TableClient): InvitationStore => {
  const table = { client, name } as const;
  const pagesWhere = async function* (
    ref: WaveRef,
    filterOf: (partition: string) => string,
  ): AsyncGenerator<Stored<Invitation>[]> {
    const rows = wavePages(ref, (partition) => pagesOf(table, { filter: filterOf(partition) }));
    for await (const page of rows) yield page.map(fromEntity);
  };
  const pendingFilter = (partition: string, microPulse: number): string =>
    // Rows without the column are of waves with one card, of which nothing is earlier than the newest.
    odata`PartitionKey eq ${partition} and (state eq ${'planned'} or state eq ${'claimed'} or microPulse lt ${microPulse})`;
  const pagesOfBucket = async function* (filter: string): AsyncGenerator<Stored<Invitation>[]> {
    for await (const page of pagesOf(table, { filter })) yield page.map(fromEntity);
  };
  const pages = (ref: WaveRef) => pagesWhere(ref, (partition) => odata`PartitionKey eq ${partition}`);
  return {
    async addAll(invitations) {
      const partitions = byPartition(invitations.map(toEntity));
      await inParallel(partitions, partitionsAtATime, ([partition, rows]) => addMissing(table, partition, rows));
    },
    async remove(ref, oids) {
      await inParallel(oids, removalsAtATime, (oid) => removeRow(table, partitionKey(ref, oid), rowKey(oid)));
    },
    async removeAll(ref) {
      return removeWave(table, ref);
    },
    async find(ref, oid) {
      const row = await getRow(table, partitionKey(ref, oid), rowKey(oid));
      return row && fromEntity(row);
    },
    async list(ref) {
      const invitations: Stored<Invitation>[] = [];
      for await (const page of pages(ref)) invitations.push(...page);
      return invitations;
    },
    pages,
    pendingPages: (ref, microPulse) => pagesWhere(ref, (partition) => pendingFilter(partition, microPulse)),
    buckets,
    pendingOf: (ref, bucket, microPulse) => pagesOfBucket(pendingFilter(bucketPartitionKey(ref, bucket), microPulse)),
    bucketPages: (ref, bucket) => pagesOfBucket(odata`PartitionKey eq ${bucketPartitionKey(ref, bucket)}`),
    async replaceAll(changes) {
      const versions: (string | null)[] = [];
      const rows = changes.map(({ value, version }) => ({ entity: toEntity(value), version }));
      for (let start = 0; start < rows.length; start += entityLimits.batchRows) {
        versions.push(...(await replaceBatch(table, rows.slice(start, start + entityLimits.batchRows))));
      }
      return versions;
    },
    async *askedPages(ref) {
      const read = makeReadAsked();
      const rows = wavePages(ref, (partition) =>
        pagesOf(table, { filter: odata`PartitionKey eq ${partition}`, select: askedColumns }),
      );
      for await (const page of rows) yield page.map(read);
    },
    async replace(invitation, version) {
      return replaceRow(table, toEntity(invitation), version);
    },
  };
};
