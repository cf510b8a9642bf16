import { odata, type TableClient } from '@azure/data-tables';
import { inParallel } from './in-parallel';
import { fromEntity, toEntity } from './person-table';
import { insertRow, listRows, removeRow } from './table-row';

const movesAtATime = 16;

const tenantsOf = async (workspaces: TableClient): Promise<string[]> => {
  const rows = await listRows({ client: workspaces, name: 'workspaces' }, { select: ['partitionKey'] });
  return [...new Set(rows.map(({ partitionKey }) => String(partitionKey)))];
};

/**
 * Moves people whom an older version kept in one partition a tenant to where they are kept now; a row that is there already
 * is newer, and stands. Where nobody is left to move it is a query a tenant. Repeating it, also from several
 * processes at once, is fine.
 */
export const movePeople = async (clients: { readonly people: TableClient; readonly workspaces: TableClient }) => {
  const table = { client: clients.people, name: 'people' } as const;
  for (const old of await tenantsOf(clients.workspaces)) {
    const rows = await listRows(table, { filter: odata`PartitionKey eq ${old}` });
    await inParallel(rows, movesAtATime, async (row) => {
      await insertRow(table, toEntity(fromEntity(row).value));
      await removeRow(table, old, String(row.rowKey));
    });
  }
};
