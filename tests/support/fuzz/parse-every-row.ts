// Reads every row of every table through the store that owns it: a row that its own code cannot read throws.
import type { WaveRef } from '#core/wave/wave';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { Tables } from '../../../bot/tables/table-client';
import { type TableName, tableNames } from '../../../bot/tables/table-name';
import type { TableStores } from '../../../bot/tables/table-stores';

const countRows = async ({ clients }: Tables, name: TableName): Promise<number> => {
  let count = 0;
  for await (const _ of clients[name].listEntities({ queryOptions: { select: ['rowKey'] } })) count += 1;
  return count;
};

const drain = async (pages: AsyncIterable<readonly unknown[]>): Promise<number> => {
  let count = 0;
  for await (const page of pages) count += page.length;
  return count;
};

const readAudit = async (stores: TableStores, ref: WorkspaceRef): Promise<number> => {
  let from: string | null = null;
  let count = 0;
  do {
    const page: Awaited<ReturnType<TableStores['audit']['list']>> = await stores.audit.list(ref, from, 50);
    count += page.entries.length;
    from = page.next;
  } while (from !== null);
  return count;
};

const readWave = async (stores: TableStores, ref: WaveRef) => {
  await stores.releases.find(ref);
  await stores.releases.findLedger(ref);
  await stores.comments.list(ref);
  return {
    invitations: await drain(stores.invitations.pages(ref)),
    responses: await drain(stores.responses.pages(ref)),
    reminders: (await stores.reminders.list(ref)).length,
  };
};

type Counts = Partial<Record<TableName, number>>;

const add = (sum: Counts, more: Counts): Counts => {
  const result = { ...sum };
  for (const [name, count] of Object.entries(more) as [TableName, number][]) result[name] = (result[name] ?? 0) + count;
  return result;
};

/**
 * Parses everything that belongs to these tenants; answers how many rows there are of each table and how many of those that
 * are one row a thing were read.
 */
export const parseEveryRow = async (
  tables: Tables,
  stores: TableStores,
  tenantIds: readonly string[],
): Promise<{ readonly rows: Counts; readonly read: Counts }> => {
  let read: Counts = {};
  for (const tenantId of tenantIds) {
    read = add(read, {
      people: (await stores.people.list(tenantId)).length,
      installations: (await stores.installations.list(tenantId)).length,
    });
  }
  const workspaces = await stores.workspaces.listEverywhere();
  read = add(read, { workspaces: workspaces.length });
  for (const { tenantId, id } of workspaces) {
    const ref = { tenantId, workspaceId: id };
    const waves = await stores.waves.list(ref);
    await stores.instruments.list(ref);
    await stores.releases.list(ref);
    read = add(read, {
      stakeholders: (await stores.stakeholders.list(ref)).length,
      audit: await readAudit(stores, ref),
      waves: waves.length,
    });
    for (const wave of waves) read = add(read, await readWave(stores, { ...ref, waveId: wave.id }));
  }
  const rows: Counts = {};
  for (const name of tableNames) rows[name] = await countRows(tables, name);
  return { rows, read };
};
