import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { ResponseStore } from '#core/response/response-store';
import { type WaveResponse, waveResponseSchema } from '#core/response/wave-response';
import { answerDeadlineMilliseconds, type WaveRef } from '#core/wave/wave';
import { batchesOf, type Entity } from './entity-limits';
import { inParallel } from './in-parallel';
import { jsonColumn } from './json-column';
import type { Row } from './malformed-row';
import { parseRow } from './parse-row';
import { readUsualRow } from './quick-response';
import { removeWave } from './remove-wave';
import { joinKey, oneIdColumn, waveBucketKeyColumn } from './table-key';
import {
  getRow,
  insertRow,
  listRows,
  pagesOf,
  removeRow,
  replaceRow,
  type Table,
  upsertBatch,
  upsertRow,
} from './table-row';
import { type Upgrade, versionAfter, withFields } from './upgrade-row';
import { bucketPartitionKey, bucketPartitionKeys } from './wave-bucket';
import { wavePages } from './wave-pages';

const name = 'responses';
const upgrades: readonly Upgrade[] = [
  // 2: closed questions have choices.
  withFields('answers', { choices: {} }),
  // 3: readers rate a message.
  (row) => row,
];
export const schemaVersion = versionAfter(upgrades);

// Never from the oid: a bucket that everyone could compute would narrow down whose row it is (design 4.2).
const bucketOf = (pid: string): string => pid.slice(0, 1);

/** By wave and bucket, so that `pages`, `rewrite` and `count` go over the parts of a wave side by side. */
export const partitionKey = (ref: WaveRef, pid: string): string => bucketPartitionKey(ref, bucketOf(pid));

/** By pseudonym, so that `put` replaces an earlier answer of the same person in one request without a read. */
export const rowKey = (pid: string): string => joinKey(pid);

const { pid: pidSchema, answers: answersSchema, complete, atom } = waveResponseSchema.shape;

/** A row of the table: no time, no name, nothing of how or in which order somebody answered. */
export const responseEntitySchema = z.object({
  partitionKey: waveBucketKeyColumn,
  rowKey: oneIdColumn.pipe(z.tuple([pidSchema])),
  schemaVersion: z.literal(schemaVersion),
  complete,
  atom: atom.default(null),
  answers: jsonColumn(answersSchema),
});

/** A response as a row; a null column is not stored. */
export const toEntity = (ref: WaveRef, { pid, complete, atom, answers }: WaveResponse): Entity => ({
  partitionKey: partitionKey(ref, pid),
  rowKey: rowKey(pid),
  schemaVersion,
  complete,
  atom,
  answers: JSON.stringify(answers),
});

/** A response as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): WaveResponse => {
  const usual = readUsualRow(row, schemaVersion);
  if (usual) return usual;
  const { rowKey, complete, atom, answers } = parseRow(name, responseEntitySchema, row, upgrades);
  return { pid: rowKey[0], complete, atom, answers };
};

const etagSchema = z.string();

const partitionsAtATime = 8;

/** Work that gives up at the deadline, so that closing can wait out every answer that may still be stored. */
const inTime = async (work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), answerDeadlineMilliseconds);
  try {
    await work(deadline.signal);
  } finally {
    clearTimeout(timer);
  }
};

const merge = async (
  table: Table,
  ref: WaveRef,
  pid: string,
  change: (current: WaveResponse | null) => WaveResponse,
  signal: AbortSignal,
): Promise<void> => {
  for (;;) {
    const row = await getRow(table, partitionKey(ref, pid), rowKey(pid), signal);
    const entity = toEntity(ref, change(row && fromEntity(row)));
    const outcome =
      row === null
        ? await insertRow(table, entity, signal)
        : await replaceRow(table, entity, etagSchema.parse(row.etag), signal);
    if (outcome === 'written') return;
  }
};

const rewriteBucket = async (
  table: Table,
  ref: WaveRef,
  partition: string,
  arrange: (bucket: readonly WaveResponse[]) => readonly WaveResponse[],
): Promise<void> => {
  const rows = await listRows(table, { filter: odata`PartitionKey eq ${partition}` });
  const arranged = arrange(rows.map(fromEntity)).map((response) => toEntity(ref, response));
  // One batch after the other: only so are the storage times in the order that was given, and tell nothing else.
  for (const batch of batchesOf(arranged)) await upsertBatch(table, batch);
};

/** The answers in Azure Tables. */
export const makeTableResponseStore = (client: TableClient): ResponseStore => {
  const table = { client, name } as const;
  return {
    async put(ref, response) {
      await inTime((signal) => upsertRow(table, toEntity(ref, response), signal));
    },
    async merge(ref, pid, change) {
      await inTime((signal) => merge(table, ref, pid, change, signal));
    },
    async find(ref, pid) {
      const row = await getRow(table, partitionKey(ref, pid), rowKey(pid));
      return row && fromEntity(row);
    },
    async count(ref) {
      let count = 0;
      // One column, so that no pseudonym and no answer travels for a count.
      const pages = wavePages(ref, (partition) =>
        pagesOf(table, {
          filter: odata`PartitionKey eq ${partition} and complete eq ${true}`,
          select: ['complete'],
        }),
      );
      for await (const page of pages) count += page.length;
      return count;
    },
    async *pages(ref) {
      const pages = wavePages(ref, (partition) => pagesOf(table, { filter: odata`PartitionKey eq ${partition}` }));
      for await (const page of pages) yield page.map(fromEntity);
    },
    async rewrite(ref, arrange) {
      await inParallel(bucketPartitionKeys(ref), partitionsAtATime, (partition) =>
        rewriteBucket(table, ref, partition, arrange),
      );
    },
    async remove(ref, pid) {
      return removeRow(table, partitionKey(ref, pid), rowKey(pid));
    },
    async removeAll(ref) {
      return removeWave(table, ref);
    },
  };
};
