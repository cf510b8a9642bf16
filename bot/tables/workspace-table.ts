import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { Stored } from '#core/kernel/stored';
import { type Workspace, workspaceSchema } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import type { Entity } from './entity-limits';
import { joinText, jsonColumn, splitText } from './json-column';
import type { Row } from './malformed-row';
import { parseRow } from './parse-row';
import { joinKey, oneIdColumn } from './table-key';
import { getRow, insertRow, listRows, removeVersion, replaceRow } from './table-row';
import { type Upgrade, versionAfter, withColumns, withFields } from './upgrade-row';

const name = 'workspaces';
const upgrades: readonly Upgrade[] = [
  // 2: a workspace whose team the app was removed from is deleted after a while.
  withColumns({ deletion: 'null' }),
  // 3: a PMO has its own list of jargon.
  withFields('settings', { jargon: [] }),
];
export const schemaVersion = versionAfter(upgrades);

/** By tenant, so that `list` reads the teams of a tenant in one scan. */
export const partitionKey = (tenantId: string): string => joinKey(tenantId);

/** By workspace, so that `find`, `add` and `replace` touch one row. */
export const rowKey = (workspaceId: string): string => joinKey(workspaceId);

const {
  tenantId: _tenantId,
  id: _id,
  installedBy,
  kind,
  leads,
  settings,
  deletion,
  ...plainColumns
} = workspaceSchema.shape;

/** A row of the table; a null column is not stored, long settings go on in `settings1`, … */
export const workspaceEntitySchema = z.object({
  partitionKey: oneIdColumn,
  rowKey: oneIdColumn,
  etag: z.string(),
  schemaVersion: z.literal(schemaVersion),
  ...plainColumns,
  installedBy: installedBy.default(null),
  kind: kind.default(null),
  leads: jsonColumn(leads),
  settings: jsonColumn(settings),
  deletion: jsonColumn(deletion),
});

/** A workspace as a row. */
export const toEntity = ({ tenantId, id, leads, settings, deletion, ...columns }: Workspace): Entity => ({
  partitionKey: partitionKey(tenantId),
  rowKey: rowKey(id),
  schemaVersion,
  ...columns,
  leads: JSON.stringify(leads),
  ...splitText('settings', JSON.stringify(settings)),
  deletion: JSON.stringify(deletion),
});

/** A workspace as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): Stored<Workspace> => {
  const {
    partitionKey,
    rowKey,
    etag,
    schemaVersion: _,
    ...columns
  } = parseRow(name, workspaceEntitySchema, joinText('settings', row), upgrades);
  return { value: { tenantId: partitionKey[0], id: rowKey[0], ...columns }, version: etag };
};

/** The workspaces of an installation in Azure Tables. */
export const makeTableWorkspaceStore = (client: TableClient): WorkspaceStore => {
  const table = { client, name } as const;
  return {
    async find({ tenantId, workspaceId }) {
      const row = await getRow(table, partitionKey(tenantId), rowKey(workspaceId));
      return row && fromEntity(row);
    },
    async list(tenantId) {
      const rows = await listRows(table, { filter: odata`PartitionKey eq ${partitionKey(tenantId)}` });
      return rows.map((row) => fromEntity(row).value);
    },
    async listEverywhere() {
      // A scan of the whole table: a row a team, a few hundred at most, and only timers and the local host page ask.
      return (await listRows(table, {})).map((row) => fromEntity(row).value);
    },
    async add(workspace) {
      return insertRow(table, toEntity(workspace));
    },
    async replace(workspace, version) {
      return replaceRow(table, toEntity(workspace), version);
    },
    async remove({ tenantId, workspaceId }, version) {
      return removeVersion(table, partitionKey(tenantId), rowKey(workspaceId), version);
    },
  };
};
