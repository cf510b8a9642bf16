import type { TransactionAction } from '@azure/data-tables';
import { entityLimits } from './entity-limits';
import { inParallel } from './in-parallel';
import type { Row } from './malformed-row';
import { faultOf, isMissingRow, StorageError } from './storage-error';
import { pagesOf, removeRow, type Table } from './table-row';

const removalsAtATime = 8;

type Keys = { readonly partitionKey: string; readonly rowKey: string };

const keysOf = ({ partitionKey, rowKey }: Row): Keys => ({
  partitionKey: String(partitionKey),
  rowKey: String(rowKey),
});

const byPartition = (rows: readonly Keys[]): Keys[][] => {
  const partitions = new Map<string, Keys[]>();
  for (const row of rows) partitions.set(row.partitionKey, [...(partitions.get(row.partitionKey) ?? []), row]);
  return [...partitions.values()];
};

const inBatches = (rows: readonly Keys[]): Keys[][] =>
  Array.from({ length: Math.ceil(rows.length / entityLimits.batchRows) }, (_, index) =>
    rows.slice(index * entityLimits.batchRows, (index + 1) * entityLimits.batchRows),
  );

const removeEach = async (table: Table, batch: readonly Keys[]): Promise<number> => {
  const removed = await inParallel(batch, removalsAtATime, (row) => removeRow(table, row.partitionKey, row.rowKey));
  return removed.filter(Boolean).length;
};

/** In one transaction or, where somebody else removed one of them meanwhile, each by itself. */
const removeBatch = async (table: Table, batch: readonly Keys[]): Promise<number> => {
  const actions = batch.map((row): TransactionAction => ['delete', row]);
  try {
    await table.client.submitTransaction(actions);
    return batch.length;
  } catch (error) {
    const fault = faultOf(error);
    if (isMissingRow(fault)) return removeEach(table, batch);
    throw new StorageError(table.name, 'batch', error);
  }
};

/** Removes every row that matches, and tells how many were there; those that are gone already do not matter. */
export const removeWhere = async (table: Table, filter: string): Promise<number> => {
  let removed = 0;
  for await (const page of pagesOf(table, { filter, select: ['partitionKey', 'rowKey'] })) {
    const batches = byPartition(page.map(keysOf)).flatMap(inBatches);
    const counts = await inParallel(batches, removalsAtATime, (batch) => removeBatch(table, batch));
    removed += counts.reduce((sum, count) => sum + count, 0);
  }
  return removed;
};
