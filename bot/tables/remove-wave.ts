import { odata } from '@azure/data-tables';
import type { WaveRef } from '#core/wave/wave';
import { inParallel } from './in-parallel';
import { removeWhere } from './remove-where';
import type { Table } from './table-row';
import { bucketPartitionKeys } from './wave-bucket';

const partitionsAtATime = 4;

/** Removes every row that a wave has in a table of buckets, and tells how many there were. */
export const removeWave = async (table: Table, ref: WaveRef): Promise<number> => {
  const counts = await inParallel(bucketPartitionKeys(ref), partitionsAtATime, (partition) =>
    removeWhere(table, odata`PartitionKey eq ${partition}`),
  );
  return counts.reduce((sum, count) => sum + count, 0);
};
