import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { type InventoryChannel, inventoryChannelSchema } from '#core/communication-audit/channel-inventory';
import type { ChannelInventoryStore } from '#core/communication-audit/channel-inventory-store';
import type { Stored } from '#core/kernel/stored';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { Entity } from './entity-limits';
import { joinText, jsonColumn, splitText } from './json-column';
import type { Row } from './malformed-row';
import { parseRow } from './parse-row';
import { joinKey, oneIdColumn, workspaceKeyColumn } from './table-key';
import { getRow, insertRow, listRows, removeVersion, replaceRow } from './table-row';
import { type Upgrade, versionAfter } from './upgrade-row';

const name = 'channels';
const upgrades: readonly Upgrade[] = [];
export const schemaVersion = versionAfter(upgrades);

/** By workspace, so that `list` reads its inventory in one scan. */
export const partitionKey = (ref: WorkspaceRef): string => joinKey(ref.tenantId, ref.workspaceId);

/** By channel, so that `find`, `add`, `replace` and `remove` touch one row. */
export const rowKey = (channelId: string): string => joinKey(channelId);

const {
  tenantId: _tenantId,
  workspaceId: _workspaceId,
  id: _id,
  audience,
  ...plainColumns
} = inventoryChannelSchema.shape;

/** A row of the table; a long audience goes on in `audience1`, … */
export const channelEntitySchema = z.object({
  partitionKey: workspaceKeyColumn,
  rowKey: oneIdColumn,
  etag: z.string(),
  schemaVersion: z.literal(schemaVersion),
  ...plainColumns,
  audience: jsonColumn(audience),
});

/** A channel as a row. */
export const toEntity = ({ tenantId, workspaceId, id, audience, ...columns }: InventoryChannel): Entity => ({
  partitionKey: partitionKey({ tenantId, workspaceId }),
  rowKey: rowKey(id),
  schemaVersion,
  ...columns,
  ...splitText('audience', JSON.stringify(audience)),
});

/** A channel as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): Stored<InventoryChannel> => {
  const parsed = parseRow(name, channelEntitySchema, joinText('audience', row), upgrades);
  const { partitionKey, rowKey, etag, schemaVersion: _, ...columns } = parsed;
  const [tenantId, workspaceId] = partitionKey;
  return { value: { tenantId, workspaceId, id: rowKey[0], ...columns }, version: etag };
};

const byName = (one: InventoryChannel, other: InventoryChannel): number => one.name.localeCompare(other.name);

/** The channel inventories in Azure Tables. */
export const makeTableChannelInventoryStore = (client: TableClient): ChannelInventoryStore => {
  const table = { client, name } as const;
  return {
    async list(ref) {
      const rows = await listRows(table, { filter: odata`PartitionKey eq ${partitionKey(ref)}` });
      return rows.map((row) => fromEntity(row).value).sort(byName);
    },
    async find(ref, channelId) {
      const row = await getRow(table, partitionKey(ref), rowKey(channelId));
      return row && fromEntity(row);
    },
    async add(channel) {
      return insertRow(table, toEntity(channel));
    },
    async replace(channel, version) {
      return replaceRow(table, toEntity(channel), version);
    },
    async remove(ref, channelId, version) {
      return removeVersion(table, partitionKey(ref), rowKey(channelId), version);
    },
  };
};
