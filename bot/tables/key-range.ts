import { odata } from '@azure/data-tables';

/**
 * The filter of a scan from the first to the last of some rows, in the order of the table: whoever asks for rows that
 * follow each other reads those alone, and for rows that are scattered never more than the partition.
 */
export const keyRange = (partitionKey: string, rowKeys: readonly string[]): string => {
  const inOrder = [...rowKeys].sort();
  return odata`PartitionKey eq ${partitionKey} and RowKey ge ${inOrder[0] ?? ''} and RowKey le ${inOrder.at(-1) ?? ''}`;
};
