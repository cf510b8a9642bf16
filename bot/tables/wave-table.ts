import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { Stored } from '#core/kernel/stored';
import { type Wave, waveSchema } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { Entity } from './entity-limits';
import { joinText, jsonColumn, splitText } from './json-column';
import type { Row } from './malformed-row';
import { parseRow } from './parse-row';
import { joinKey, oneIdColumn, workspaceKeyColumn } from './table-key';
import { getRow, insertRow, listRows, removeVersion, replaceRow } from './table-row';
import { type Upgrade, versionAfter, withColumns } from './upgrade-row';

const name = 'waves';
const upgrades: readonly Upgrade[] = [
  // 2: waves have groups to cut by, several cards, reminders, a series, may be paused, and an end to what is kept of them.
  withColumns({
    turn: 0,
    microPulse: 1,
    attributes: '[]',
    crosses: '[]',
    shuffled: true,
    paused: false,
    round: 1,
    removed: '[]',
    endCounts: 'null',
  }),
  // 3: waves also carry messages, and ask their readers.
  withColumns({ kind: 'pulse' }),
];
export const schemaVersion = versionAfter(upgrades);

/** By workspace, so that `list` reads its waves in one scan. */
export const partitionKey = (ref: WorkspaceRef): string => joinKey(ref.tenantId, ref.workspaceId);

/** By wave, so that `find`, `add` and `replace` touch one row. */
export const rowKey = (waveId: string): string => joinKey(waveId);

/** The partitions of a tenant's workspaces lie between these: no id contains the separator, nor what comes after it. */
const firstOfTenant = (tenantId: string): string => `${joinKey(tenantId)}|`;
const afterTenant = (tenantId: string): string => `${joinKey(tenantId)}}`;

const {
  tenantId: _tenantId,
  workspaceId: _workspaceId,
  id: _id,
  communicationId,
  audience,
  attributes,
  crosses,
  strata,
  reminderAfterDays,
  recurring,
  seriesId,
  removed,
  endCounts,
  opensAt,
  closesAt,
  openedAt,
  closingAt,
  closedAt,
  ...plainColumns
} = waveSchema.shape;

/** A row of the table; a null column is not stored, a long audience goes on in `audience1`, …, long attributes likewise. */
export const waveEntitySchema = z.object({
  partitionKey: workspaceKeyColumn,
  rowKey: oneIdColumn,
  etag: z.string(),
  schemaVersion: z.literal(schemaVersion),
  ...plainColumns,
  audience: jsonColumn(audience),
  attributes: jsonColumn(attributes),
  crosses: jsonColumn(crosses),
  strata: strata.default(null),
  reminderAfterDays: reminderAfterDays.default(null),
  recurring: recurring.default(null),
  seriesId: seriesId.default(null),
  communicationId: communicationId.default(null),
  removed: jsonColumn(removed),
  endCounts: jsonColumn(endCounts),
  opensAt: opensAt.default(null),
  closesAt: closesAt.default(null),
  openedAt: openedAt.default(null),
  closingAt: closingAt.default(null),
  closedAt: closedAt.default(null),
});

/** A wave as a row. */
export const toEntity = ({
  tenantId,
  workspaceId,
  id,
  audience,
  attributes,
  crosses,
  removed,
  endCounts,
  ...columns
}: Wave): Entity => ({
  partitionKey: partitionKey({ tenantId, workspaceId }),
  rowKey: rowKey(id),
  schemaVersion,
  ...columns,
  ...splitText('audience', JSON.stringify(audience)),
  ...splitText('attributes', JSON.stringify(attributes)),
  crosses: JSON.stringify(crosses),
  removed: JSON.stringify(removed),
  endCounts: JSON.stringify(endCounts),
});

/** A wave as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): Stored<Wave> => {
  const parsed = parseRow(name, waveEntitySchema, joinText('attributes', joinText('audience', row)), upgrades);
  const { partitionKey, rowKey, etag, schemaVersion: _, ...columns } = parsed;
  const [tenantId, workspaceId] = partitionKey;
  return { value: { tenantId, workspaceId, id: rowKey[0], ...columns }, version: etag };
};

const newestFirst = (one: Wave, other: Wave): number => Date.parse(other.createdAt) - Date.parse(one.createdAt);

/**
 * The waves in Azure Tables. The two lists over all workspaces scan the whole table, which no key serves. That is
 * acceptable: a wave is a round of asking, so a tenant gathers a few hundred in years (one page of a scan), and only
 * timers ask. An index by state would be a second row to keep true through every change of state.
 */
export const makeTableWaveStore = (client: TableClient): WaveStore => {
  const table = { client, name } as const;
  const listWaves = async (filter: string): Promise<Wave[]> =>
    (await listRows(table, { filter })).map((row) => fromEntity(row).value);
  return {
    async find({ waveId, ...ref }) {
      const row = await getRow(table, partitionKey(ref), rowKey(waveId));
      return row && fromEntity(row);
    },
    async list(ref) {
      return (await listWaves(odata`PartitionKey eq ${partitionKey(ref)}`)).sort(newestFirst);
    },
    async listActive() {
      const isUnshuffled = odata`state eq ${'closed'} and shuffled eq ${false}`;
      return listWaves(
        `${odata`state eq ${'scheduled'} or state eq ${'open'} or state eq ${'closing'}`} or (${isUnshuffled})`,
      );
    },
    async listEndedBefore(time) {
      // ISO times in UTC stand in the order of their text.
      return listWaves(odata`(state eq ${'closed'} or state eq ${'cancelled'}) and closedAt lt ${time}`);
    },
    async listAskedSince(tenantId, time) {
      const opened = await listWaves(
        `${odata`PartitionKey ge ${firstOfTenant(tenantId)} and PartitionKey lt ${afterTenant(tenantId)}`} and ${odata`openedAt ge ''`}`,
      );
      return opened.filter((wave) => wave.closedAt === null || wave.closedAt >= time);
    },
    async add(wave) {
      return insertRow(table, toEntity(wave));
    },
    async replace(wave, version) {
      return replaceRow(table, toEntity(wave), version);
    },
    async remove({ waveId, ...ref }, version) {
      return removeVersion(table, partitionKey(ref), rowKey(waveId), version);
    },
  };
};
