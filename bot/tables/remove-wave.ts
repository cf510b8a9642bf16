import { odata } from '@azure/data-tables';
import type { WaveRef } from '#core/wave/wave';
import { inParallel } from './in-parallel';
import { listRows, removeRow, type Table } from './table-row';
import { bucketPartitionKeys } from './wave-bucket';

const removalsAtATime = 8;

/** Removes every row that a wave has in a table of buckets; rows that are gone already do not matter. */
export const removeWave = async (table: Table, ref: WaveRef): Promise<void> => {
  await inParallel(bucketPartitionKeys(ref), removalsAtATime, async (partition) => {
    const rows = await listRows(table, {
      filter: odata`PartitionKey eq ${partition}`,
      select: ['partitionKey', 'rowKey'],
    });
    for (const { rowKey } of rows) await removeRow(table, partition, String(rowKey));
  });
};
