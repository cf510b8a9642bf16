import { odata } from '@azure/data-tables';
import type { KeptThing } from '#core/retention/periods';
import type { WorkspaceRows } from '#core/retention/workspace-rows';
import type { WorkspaceRef } from '#core/workspace/workspace';
import { removeWhere } from './remove-where';
import type { Tables } from './table-client';
import { joinKey } from './table-key';
import { type TableName, tableNames } from './table-name';

/** Its partitions begin with tenant and workspace; no id contains the separator, nor what comes after it. */
const inOwnPartitions = ({ tenantId, workspaceId }: WorkspaceRef): string => {
  const own = joinKey(tenantId, workspaceId);
  return `${odata`PartitionKey eq ${own}`} or (${odata`PartitionKey ge ${`${own}|`} and PartitionKey lt ${`${own}}`}`})`;
};

/** Among the rows of the tenant, those that a column says are its. */
const inColumn = ({ tenantId, workspaceId }: WorkspaceRef): string =>
  odata`PartitionKey eq ${joinKey(tenantId)} and workspaceId eq ${workspaceId}`;

/** Among the leases of the tenant, those whose names say what they are for. */
const inName = ({ tenantId, workspaceId }: WorkspaceRef): string => {
  const named = ['send', 'remind'].map((what) => joinKey(`work|${what}|${workspaceId}|`));
  const ranges = named.map((from) => `(${odata`RowKey ge ${from} and RowKey lt ${`${from}~`}`})`);
  return `${odata`PartitionKey eq ${joinKey(tenantId)}`} and (${ranges.join(' or ')})`;
};

/** Where each table has the rows of a workspace; null where it has none, or they outlive it. */
const places: Readonly<Record<TableName, ((ref: WorkspaceRef) => string) | null>> = {
  // Removed last, by whoever deletes the workspace.
  workspaces: null,
  // People are the tenant's: they may be asked by other PMOs, and what they chose holds for all.
  people: null,
  stakeholders: inOwnPartitions,
  installations: inColumn,
  instruments: inOwnPartitions,
  waves: inOwnPartitions,
  invitations: inOwnPartitions,
  responses: inOwnPartitions,
  releases: inOwnPartitions,
  comments: inOwnPartitions,
  leases: inName,
  reminders: inOwnPartitions,
  audit: inOwnPartitions,
  // The tenant's, and nameless: whoever was erased stays so.
  erasures: null,
  // Names nobody, and is the proof that the rest is gone.
  runs: null,
  communications: inOwnPartitions,
  progress: inOwnPartitions,
  communicationAudits: inOwnPartitions,
  channels: inOwnPartitions,
};

/** What the run log calls the rows of a table; the others are not counted, and never how many answered or were reminded. */
const things: Readonly<Partial<Record<TableName, KeptThing>>> = {
  invitations: 'invitations',
  releases: 'releases',
  audit: 'audit',
  communications: 'communications',
};

const wavesFirst = [...tableNames].sort((one, other) => Number(other === 'waves') - Number(one === 'waves'));

/** Everything that is stored of a workspace in Azure Tables. */
export const makeTableWorkspaceRows = ({ clients }: Pick<Tables, 'clients'>): WorkspaceRows => ({
  async removeAll(ref) {
    const removed: Partial<Record<KeptThing, number>> = {};
    for (const name of wavesFirst) {
      const filterOf = places[name];
      if (!filterOf) continue;
      const count = await removeWhere({ client: clients[name], name }, filterOf(ref));
      const thing = things[name];
      if (thing && count > 0) removed[thing] = count;
    }
    return removed;
  },
});
