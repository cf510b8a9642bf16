import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { type Communication, communicationSchema } from '#core/communication/communication';
import type { CommunicationStore } from '#core/communication/communication-store';
import type { Stored } from '#core/kernel/stored';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { Entity } from './entity-limits';
import { joinText, jsonColumn, splitText } from './json-column';
import type { Row } from './malformed-row';
import { parseRow } from './parse-row';
import { removeWhere } from './remove-where';
import { joinKey, oneIdColumn, workspaceKeyColumn } from './table-key';
import { getRow, insertRow, listRows, removeVersion, replaceRow } from './table-row';
import { type Upgrade, versionAfter } from './upgrade-row';

const name = 'communications';
const upgrades: readonly Upgrade[] = [];
export const schemaVersion = versionAfter(upgrades);

/** By workspace, so that `list` reads its register in one scan. */
export const partitionKey = (ref: WorkspaceRef): string => joinKey(ref.tenantId, ref.workspaceId);

/** By communication, so that `find`, `add`, `replace` and `remove` touch one row. */
export const rowKey = (communicationId: string): string => joinKey(communicationId);

const {
  tenantId: _tenantId,
  workspaceId: _workspaceId,
  id: _id,
  audience,
  ratings,
  outcome,
  sendAt,
  reviewOn,
  overrideReason,
  sentBy,
  sentAt,
  messageWaveId,
  audienceWaveId,
  reviewAskedAt,
  ...plainColumns
} = communicationSchema.shape;

/** A row of the table; a null column is not stored, and a long audience goes on in `audience1`, … */
export const communicationEntitySchema = z.object({
  partitionKey: workspaceKeyColumn,
  rowKey: oneIdColumn,
  etag: z.string(),
  schemaVersion: z.literal(schemaVersion),
  ...plainColumns,
  audience: jsonColumn(audience),
  ratings: jsonColumn(ratings),
  outcome: jsonColumn(outcome),
  sendAt: sendAt.default(null),
  reviewOn: reviewOn.default(null),
  overrideReason: overrideReason.default(null),
  sentBy: sentBy.default(null),
  sentAt: sentAt.default(null),
  messageWaveId: messageWaveId.default(null),
  audienceWaveId: audienceWaveId.default(null),
  reviewAskedAt: reviewAskedAt.default(null),
});

/** A communication as a row. */
export const toEntity = ({
  tenantId,
  workspaceId,
  id,
  audience,
  ratings,
  outcome,
  ...columns
}: Communication): Entity => ({
  partitionKey: partitionKey({ tenantId, workspaceId }),
  rowKey: rowKey(id),
  schemaVersion,
  ...columns,
  ...splitText('audience', JSON.stringify(audience)),
  ratings: JSON.stringify(ratings),
  outcome: JSON.stringify(outcome),
});

/** A communication as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): Stored<Communication> => {
  const parsed = parseRow(name, communicationEntitySchema, joinText('audience', row), upgrades);
  const { partitionKey, rowKey, etag, schemaVersion: _, ...columns } = parsed;
  const [tenantId, workspaceId] = partitionKey;
  return { value: { tenantId, workspaceId, id: rowKey[0], ...columns }, version: etag };
};

const newestFirst = (one: Communication, other: Communication): number =>
  Date.parse(other.createdAt) - Date.parse(one.createdAt);

/** The registers of communications in Azure Tables. */
export const makeTableCommunicationStore = (client: TableClient): CommunicationStore => {
  const table = { client, name } as const;
  return {
    async list(ref) {
      const rows = await listRows(table, { filter: odata`PartitionKey eq ${partitionKey(ref)}` });
      return rows.map((row) => fromEntity(row).value).sort(newestFirst);
    },
    async find({ communicationId, ...ref }) {
      const row = await getRow(table, partitionKey(ref), rowKey(communicationId));
      return row && fromEntity(row);
    },
    async add(communication) {
      return insertRow(table, toEntity(communication));
    },
    async replace(communication, version) {
      return replaceRow(table, toEntity(communication), version);
    },
    async remove({ communicationId, ...ref }, version) {
      return removeVersion(table, partitionKey(ref), rowKey(communicationId), version);
    },
    async removeBefore(ref, time) {
      // ISO times in UTC stand in the order of their text.
      return removeWhere(table, odata`PartitionKey eq ${partitionKey(ref)} and createdAt lt ${time}`);
    },
  };
};
