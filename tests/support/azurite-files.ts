import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A row as it lies on disk, with what Azurite itself keeps about it. */
export type RowOnDisk = {
  readonly PartitionKey: string;
  readonly RowKey: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly lastModifiedTime: string;
  readonly $loki: number;
  readonly meta: { readonly created: number; readonly updated?: number };
};

/** Reads Azurite's table file of a stopped product: the rows of each table, in the order in which they lie there. */
export const readTablesOnDisk = async (dataDir: string): Promise<ReadonlyMap<string, readonly RowOnDisk[]>> => {
  const text = await readFile(join(dataDir, 'azurite', 'table', '__azurite_db_table__.json'), 'utf8');
  const { collections } = JSON.parse(text) as { collections: { name: string; data: RowOnDisk[] }[] };
  return new Map(
    collections
      .filter(({ name }) => name.includes('$') && !name.startsWith('$'))
      .map(({ name, data }) => [name.split('$').at(-1) ?? name, data]),
  );
};
