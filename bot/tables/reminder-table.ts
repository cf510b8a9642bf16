import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { type Reminder, reminderSchema } from '#core/delivery/reminder/reminder';
import type { ReminderStore } from '#core/delivery/reminder/reminder-store';
import type { Stored } from '#core/kernel/stored';
import type { WaveRef } from '#core/wave/wave';
import type { Entity } from './entity-limits';
import type { Row } from './malformed-row';
import { parseRow } from './parse-row';
import { removeWhere } from './remove-where';
import { joinKey, oneIdColumn, waveKeyColumn } from './table-key';
import { getRow, insertRow, listRows, removeRow, replaceRow, type Table } from './table-row';
import { type Upgrade, versionAfter } from './upgrade-row';

const name = 'reminders';
const upgrades: readonly Upgrade[] = [];
export const schemaVersion = versionAfter(upgrades);

/** By wave, so that they can be counted, and removed with the wave's key. */
export const partitionKey = ({ tenantId, workspaceId, waveId }: WaveRef): string =>
  joinKey(tenantId, workspaceId, waveId);

/** By a pseudonym of its own: nothing here says who was reminded. */
export const rowKey = (id: string): string => joinKey(id);

const {
  tenantId: _tenantId,
  workspaceId: _workspaceId,
  waveId: _waveId,
  id: _id,
  notBefore,
  reason,
  claim,
  ...plainColumns
} = reminderSchema.shape;

/** A row of the table; a null column is not stored. */
export const reminderEntitySchema = z.object({
  partitionKey: waveKeyColumn,
  rowKey: oneIdColumn,
  etag: z.string(),
  schemaVersion: z.literal(schemaVersion),
  ...plainColumns,
  notBefore: notBefore.default(null),
  reason: reason.default(null),
  claim: claim.default(null),
});

/** A reminder as a row. */
export const toEntity = ({ tenantId, workspaceId, waveId, id, ...columns }: Reminder): Entity => ({
  partitionKey: partitionKey({ tenantId, workspaceId, waveId }),
  rowKey: rowKey(id),
  schemaVersion,
  ...columns,
});

/** A reminder as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): Stored<Reminder> => {
  const {
    partitionKey,
    rowKey,
    etag,
    schemaVersion: _,
    ...columns
  } = parseRow(name, reminderEntitySchema, row, upgrades);
  const [tenantId, workspaceId, waveId] = partitionKey;
  return { value: { tenantId, workspaceId, waveId, id: rowKey[0], ...columns }, version: etag };
};

/** The outbox of reminders in Azure Tables. */
export const makeTableReminderStore = (client: TableClient): ReminderStore => {
  const table: Table = { client, name };
  const filterOf = (ref: WaveRef): string => odata`PartitionKey eq ${partitionKey(ref)}`;
  return {
    async find(ref, id) {
      const row = await getRow(table, partitionKey(ref), rowKey(id));
      return row && fromEntity(row);
    },
    async add(reminder) {
      return insertRow(table, toEntity(reminder));
    },
    async replace(reminder, version) {
      return replaceRow(table, toEntity(reminder), version);
    },
    async list(ref) {
      return (await listRows(table, { filter: filterOf(ref) })).map((row) => fromEntity(row).value);
    },
    async remove(ref, id) {
      return removeRow(table, partitionKey(ref), rowKey(id));
    },
    async removeAll(ref) {
      return removeWhere(table, filterOf(ref));
    },
  };
};
