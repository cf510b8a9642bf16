// The row operations of every table: faults are wrapped once, expected refusals are values. A `conflict` may also be
// our own write: when its acknowledgement gets lost, the SDK sends it again and meets the row it has just written.
// Callers read again after a conflict, so that costs a round and nothing else.
import type { GetTableEntityOptions, TableClient, TransactionAction } from '@azure/data-tables';
import type { WriteOutcome } from '#core/kernel/stored';
import { assertFits, type Batch, type Entity } from './entity-limits';
import { inParallel } from './in-parallel';
import type { Row } from './malformed-row';
import {
  faultOf,
  isChangedRow,
  isMissingRow,
  isTakenRow,
  type RowKeys,
  StorageError,
  type StorageFault,
  type StorageOperation,
} from './storage-error';
import type { TableName } from './table-name';

/** A table client with the name that errors give the table. */
export type Table = { readonly client: TableClient; readonly name: TableName };

const keysOf = ({ partitionKey, rowKey }: Entity): RowKeys => ({ partitionKey, rowKey });

const withSignal = (abortSignal: AbortSignal | undefined) => (abortSignal === undefined ? {} : { abortSignal });

/** The outcome of a write; a fault that is an expected refusal counts as a conflict. */
const outcomeOf = async (
  { name }: Table,
  operation: StorageOperation,
  keys: RowKeys,
  writing: Promise<unknown>,
  isConflict: (fault: StorageFault) => boolean,
): Promise<WriteOutcome> => {
  try {
    await writing;
    return 'written';
  } catch (error) {
    if (isConflict(faultOf(error))) return 'conflict';
    throw new StorageError(name, operation, error, keys);
  }
};

/** One row, or null when there is no such row. */
export const getRow = async (
  { client, name }: Table,
  partitionKey: string,
  rowKey: string,
  abortSignal?: AbortSignal,
  onResponse: GetTableEntityOptions['onResponse'] = undefined,
): Promise<Row | null> => {
  try {
    const options = { ...withSignal(abortSignal), ...(onResponse ? { onResponse } : {}) };
    return await client.getEntity<Record<string, unknown>>(partitionKey, rowKey, options);
  } catch (error) {
    if (isMissingRow(faultOf(error))) return null;
    throw new StorageError(name, 'get', error, { partitionKey, rowKey });
  }
};

/**
 * Which rows, and which of their columns; all where it does not say. Filters are written with the `odata` tag alone,
 * which quotes what it is given.
 */
export type RowQuery = { readonly filter?: string; readonly select?: string[] };

/** The rows that match, page by page as the service cuts them; a page may be empty. */
export const pagesOf = async function* ({ client, name }: Table, queryOptions: RowQuery): AsyncGenerator<Row[]> {
  // Page by page: an async step for each row costs more than parsing it.
  const pages = client.listEntities<Record<string, unknown>>({ queryOptions }).byPage();
  for (;;) {
    // Only reading is wrapped: what the caller does with a page fails as what it is.
    const page = await pages.next().catch((error: unknown) => {
      throw new StorageError(name, 'list', error);
    });
    if (page.done) return;
    yield page.value;
  }
};

/** Every row that matches, over all pages. */
export const listRows = async (table: Table, queryOptions: RowQuery): Promise<Row[]> => {
  const rows: Row[] = [];
  for await (const page of pagesOf(table, queryOptions)) rows.push(...page);
  return rows;
};

/** Adds a row; `conflict` when it is there already. */
export const insertRow = async (table: Table, entity: Entity, abortSignal?: AbortSignal): Promise<WriteOutcome> => {
  assertFits(table.name, entity);
  const writing = table.client.createEntity(entity, withSignal(abortSignal));
  return outcomeOf(table, 'insert', keysOf(entity), writing, isTakenRow);
};

const replacementsAtATime = 16;

// These two match any row and so would overwrite whatever somebody else has written.
const isUnconditional = (version: string): boolean => version === '' || version === '*';

const isNotAsRead = (fault: StorageFault): boolean => isChangedRow(fault) || isMissingRow(fault);

/** Replaces a row; `conflict` when it changed since `version` was read, or is gone. */
export const replaceRow = async (
  table: Table,
  entity: Entity,
  version: string,
  abortSignal?: AbortSignal,
): Promise<WriteOutcome> => {
  assertFits(table.name, entity);
  if (isUnconditional(version)) return 'conflict';
  const writing = table.client.updateEntity(entity, 'Replace', { etag: version, ...withSignal(abortSignal) });
  return outcomeOf(table, 'replace', keysOf(entity), writing, isNotAsRead);
};

/** Writes a row, whether it is there or not, in one request. */
export const upsertRow = async ({ client, name }: Table, entity: Entity, abortSignal?: AbortSignal): Promise<void> => {
  assertFits(name, entity);
  try {
    await client.upsertEntity(entity, 'Replace', withSignal(abortSignal));
  } catch (error) {
    throw new StorageError(name, 'upsert', error, keysOf(entity));
  }
};

/** Removes a row; false when there was none. */
export const removeRow = async (table: Table, partitionKey: string, rowKey: string): Promise<boolean> => {
  const removing = table.client.deleteEntity(partitionKey, rowKey);
  return (await outcomeOf(table, 'remove', { partitionKey, rowKey }, removing, isMissingRow)) === 'written';
};

/** Removes a row; `conflict` when it changed since `version` was read, or is gone. */
export const removeVersion = async (
  table: Table,
  partitionKey: string,
  rowKey: string,
  version: string,
): Promise<WriteOutcome> => {
  if (isUnconditional(version)) return 'conflict';
  const removing = table.client.deleteEntity(partitionKey, rowKey, { etag: version });
  return outcomeOf(table, 'remove', { partitionKey, rowKey }, removing, isNotAsRead);
};

const submit = (table: Table, batch: Batch, action: (entity: Entity) => TransactionAction): Promise<WriteOutcome> => {
  for (const entity of batch) assertFits(table.name, entity);
  const { partitionKey } = batch[0];
  return outcomeOf(table, 'batch', { partitionKey }, table.client.submitTransaction(batch.map(action)), isTakenRow);
};

/** Adds all rows of a batch or, when one of them is there already, none. */
export const insertBatch = async (table: Table, batch: Batch): Promise<WriteOutcome> =>
  submit(table, batch, (entity) => ['create', entity]);

/** Writes all rows of a batch, whether they are there or not. */
export const upsertBatch = async (table: Table, batch: Batch): Promise<void> => {
  await submit(table, batch, (entity) => ['upsert', entity, 'Replace']);
};

/** A row with the version that it must still have. */
export type VersionedEntity = { readonly entity: Entity; readonly version: string };

const replaceEach = (table: Table, rows: readonly VersionedEntity[]): Promise<(string | null)[]> =>
  inParallel(rows, replacementsAtATime, async ({ entity, version }) => {
    assertFits(table.name, entity);
    if (isUnconditional(version)) return null;
    try {
      const { etag } = await table.client.updateEntity(entity, 'Replace', { etag: version });
      return etag ?? null;
    } catch (error) {
      const fault = faultOf(error);
      if (isNotAsRead(fault)) return null;
      throw new StorageError(table.name, 'replace', error, keysOf(entity));
    }
  });

/**
 * Replaces up to 100 rows of one partition in one request: all, or when one of them changed each by itself. Gives the new
 * version of each, or null for a conflict.
 */
export const replaceBatch = async (table: Table, rows: readonly VersionedEntity[]): Promise<(string | null)[]> => {
  const [first] = rows;
  if (!first) return [];
  if (rows.length === 1 || rows.some(({ version }) => isUnconditional(version))) return replaceEach(table, rows);
  for (const { entity } of rows) assertFits(table.name, entity);
  const actions = rows.map(
    ({ entity, version }): TransactionAction => ['update', entity, 'Replace', { etag: version }],
  );
  try {
    const { subResponses } = await table.client.submitTransaction(actions);
    return subResponses.map(({ etag }) => etag ?? null);
  } catch (error) {
    const fault = faultOf(error);
    if (isNotAsRead(fault)) return replaceEach(table, rows);
    throw new StorageError(table.name, 'batch', error, { partitionKey: first.entity.partitionKey });
  }
};
