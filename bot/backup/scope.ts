import { odata, type TableClient } from '@azure/data-tables';
import type { BackupHeader } from '#core/backup/backup-file';
import { inParallel } from '../tables/in-parallel';
import type { Row } from '../tables/malformed-row';
import { partitionKey as peoplePartition } from '../tables/person-table';
import { joinKey } from '../tables/table-key';
import type { TableName } from '../tables/table-name';
import { getRow, listRows, pagesOf, type Table } from '../tables/table-row';

/** Which rows of a table belong to a workspace. */
type Scope =
  /** The one row of the workspace. */
  | 'itself'
  /** Every row whose partition begins with the workspace. */
  | 'its-partitions'
  /** Those of the people in its register, who may be in others too. */
  | 'its-people'
  /** None: work under way, or what must outlive a backup (erasures). */
  | 'none';

/** What is in a backup, table by table. One that is missing here does not compile. */
const scopes: Readonly<Record<TableName, Scope>> = {
  workspaces: 'itself',
  people: 'its-people',
  stakeholders: 'its-partitions',
  // A request to install the app is made again in a moment; one from a backup might come too late.
  installations: 'none',
  instruments: 'its-partitions',
  waves: 'its-partitions',
  invitations: 'its-partitions',
  responses: 'its-partitions',
  releases: 'its-partitions',
  comments: 'its-partitions',
  leases: 'none',
  reminders: 'its-partitions',
  audit: 'its-partitions',
  erasures: 'none',
  runs: 'its-partitions',
  communications: 'its-partitions',
  progress: 'its-partitions',
  communicationAudits: 'its-partitions',
  channels: 'its-partitions',
};

export type Clients = Readonly<Record<TableName, TableClient>>;
export type BackupRef = Pick<BackupHeader, 'tenantId' | 'workspaceId'>;

/** The tables of a backup, in the order in which they stand in it: what others are understood by comes first. */
export const backedUp: readonly TableName[] = (Object.keys(scopes) as TableName[])
  .filter((name) => scopes[name] !== 'none' && name !== 'people')
  // Who is in the register is known only once it was read.
  .flatMap((name): TableName[] => (name === 'stakeholders' ? ['stakeholders', 'people'] : [name]));

const prefixOf = ({ tenantId, workspaceId }: BackupRef): string => joinKey(tenantId, workspaceId);

const readsAtATime = 16;

const peoplePages = async function* (table: Table, { tenantId }: BackupRef, oids: readonly string[]) {
  for (let start = 0; start < oids.length; start += 1000) {
    const some = oids.slice(start, start + 1000);
    const rows = await inParallel(some, readsAtATime, (oid) =>
      getRow(table, peoplePartition(tenantId, oid), joinKey(oid)),
    );
    yield rows.filter((row) => row !== null);
  }
};

/** The rows of a workspace in one table, page by page; `oids` are those of its register. */
export const rowsOf = (
  clients: Clients,
  name: TableName,
  ref: BackupRef,
  oids: readonly string[],
): AsyncIterable<readonly Row[]> => {
  const table: Table = { client: clients[name], name };
  const prefix = prefixOf(ref);
  switch (scopes[name]) {
    case 'itself':
      return pagesOf(table, {
        filter: odata`PartitionKey eq ${joinKey(ref.tenantId)} and RowKey eq ${joinKey(ref.workspaceId)}`,
      });
    case 'its-partitions': {
      // The bar occurs in no id; the brace is the sign after it.
      const [from, to] = [`${prefix}|`, `${prefix}}`];
      return pagesOf(table, {
        filter: odata`PartitionKey eq ${prefix} or (PartitionKey ge ${from} and PartitionKey lt ${to})`,
      });
    }
    case 'its-people':
      return peoplePages(table, ref, oids);
    case 'none':
      throw new Error(`No row of ${name} is in a backup`);
  }
};

/** May a row with these keys stand in a backup of the workspace? A file could claim to be anything. */
export const isOf = (name: TableName, ref: BackupRef, row: Row): boolean => {
  const [partition, key] = [String(row.partitionKey), String(row.rowKey)];
  const prefix = prefixOf(ref);
  switch (scopes[name]) {
    case 'itself':
      return partition === joinKey(ref.tenantId) && key === joinKey(ref.workspaceId);
    case 'its-partitions':
      return partition === prefix || partition.startsWith(`${prefix}|`);
    case 'its-people':
      return partition === joinKey(ref.tenantId) || partition.startsWith(`${joinKey(ref.tenantId)}|`);
    case 'none':
      return false;
  }
};

/** The teams of that id; one installation has one tenant, and so one of them. */
export const findWorkspaceRows = ({ workspaces }: Clients, workspaceId: string): Promise<Row[]> =>
  listRows({ client: workspaces, name: 'workspaces' }, { filter: odata`RowKey eq ${joinKey(workspaceId)}` });
