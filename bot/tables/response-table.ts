import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { ResponseStore } from '#core/response/response-store';
import { type WaveResponse, waveResponseSchema } from '#core/response/wave-response';
import { answerDeadlineMilliseconds, type WaveRef } from '#core/wave/wave';
import type { Entity } from './entity-limits';
import { inParallel } from './in-parallel';
import { jsonColumn } from './json-column';
import { parseRow, type Row } from './malformed-row';
import { removeWave } from './remove-wave';
import { joinKey, oneIdColumn, waveBucketKeyColumn } from './table-key';
import { getRow, listRows, type RowQuery, type Table, upsertRow } from './table-row';
import { bucketPartitionKey, bucketPartitionKeys } from './wave-bucket';

const name = 'responses';
const schemaVersion = 1;

// Never from the oid: a bucket that everyone could compute would narrow down whose row it is (design 4.2).
const bucketOf = (pid: string): string => pid.slice(0, 1);

/** By wave and bucket, so that `list` and `count` read the parts of a wave side by side. */
export const partitionKey = (ref: WaveRef, pid: string): string => bucketPartitionKey(ref, bucketOf(pid));

/** By pseudonym, so that `put` replaces an earlier answer of the same person in one request without a read. */
export const rowKey = (pid: string): string => joinKey(pid);

const { pid: pidSchema, answers: answersSchema } = waveResponseSchema.shape;

/** A row of the table: no time, no name, nothing of how or in which order somebody answered. */
export const responseEntitySchema = z.object({
  partitionKey: waveBucketKeyColumn,
  rowKey: oneIdColumn.pipe(z.tuple([pidSchema])),
  schemaVersion: z.literal(schemaVersion),
  complete: z.boolean(),
  answers: jsonColumn(answersSchema),
});

/** Says whether a response counts as an answer: at least one P's block with numbers. */
export type IsComplete = (response: WaveResponse) => boolean;

/** A response as a row. */
export const toEntity = (ref: WaveRef, response: WaveResponse, isComplete: IsComplete): Entity => ({
  partitionKey: partitionKey(ref, response.pid),
  rowKey: rowKey(response.pid),
  schemaVersion,
  complete: isComplete(response),
  answers: JSON.stringify(response.answers),
});

/** A response as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): WaveResponse => {
  const { rowKey, answers } = parseRow(name, responseEntitySchema, row);
  return { pid: rowKey[0], answers };
};

const partitionsAtATime = 8;

/** The rows that match a query, which is made for each partition of a wave. */
const readWave = async (table: Table, ref: WaveRef, queryOf: (partition: string) => RowQuery): Promise<Row[]> => {
  const parts = await inParallel(bucketPartitionKeys(ref), partitionsAtATime, (partition) =>
    listRows(table, queryOf(partition)),
  );
  return parts.flat();
};

/** One upsert that gives up at the deadline, so that closing can wait out every answer that may still be stored. */
const upsertInTime = async (table: Table, entity: Entity): Promise<void> => {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), answerDeadlineMilliseconds);
  try {
    await upsertRow(table, entity, deadline.signal);
  } finally {
    clearTimeout(timer);
  }
};

/** The answers in Azure Tables. */
export const makeTableResponseStore = (client: TableClient, isComplete: IsComplete): ResponseStore => {
  const table = { client, name } as const;
  return {
    async put(ref, response) {
      await upsertInTime(table, toEntity(ref, response, isComplete));
    },
    async find(ref, pid) {
      const row = await getRow(table, partitionKey(ref, pid), rowKey(pid));
      return row && fromEntity(row);
    },
    async list(ref) {
      const rows = await readWave(table, ref, (partition) => ({ filter: odata`PartitionKey eq ${partition}` }));
      return rows.map(fromEntity);
    },
    async count(ref) {
      // One column, so that no pseudonym and no answer travels for a count.
      const rows = await readWave(table, ref, (partition) => ({
        filter: odata`PartitionKey eq ${partition} and complete eq ${true}`,
        select: ['complete'],
      }));
      return rows.length;
    },
    async removeAll(ref) {
      await removeWave(table, ref);
    },
    async rewrite(ref, responses) {
      // One after the other: only so are the storage times in the given order, and tell nothing else.
      for (const response of responses) await upsertRow(table, toEntity(ref, response, isComplete));
    },
  };
};
