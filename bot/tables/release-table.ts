import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { type Release, releaseSchema } from '#core/release/release';
import type { ReleaseStore } from '#core/release/release-store';
import type { WaveRef } from '#core/wave/wave';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { Entity } from './entity-limits';
import { joinText, jsonColumn, splitText } from './json-column';
import { parseRow, type Row } from './malformed-row';
import { joinKey, oneIdColumn, workspaceKeyColumn } from './table-key';
import { getRow, insertRow, listRows, type Table } from './table-row';

const name = 'releases';
const schemaVersion = 1;

/** By workspace, so that `list` reads its releases in one scan. */
export const partitionKey = (ref: WorkspaceRef): string => joinKey(ref.tenantId, ref.workspaceId);

/** By wave, so that `find` touches one row and `addOnce` cannot give a wave a second release. */
export const rowKey = (waveId: string): string => joinKey(waveId);

/** A row of the table; a long release goes on in `release1`, … */
export const releaseEntitySchema = z.object({
  partitionKey: workspaceKeyColumn,
  rowKey: oneIdColumn,
  schemaVersion: z.literal(schemaVersion),
  release: jsonColumn(releaseSchema),
});

/** A release as a row. */
export const toEntity = (ref: WaveRef, release: Release): Entity => ({
  partitionKey: partitionKey(ref),
  rowKey: rowKey(ref.waveId),
  schemaVersion,
  ...splitText('release', JSON.stringify(release)),
});

/** A release as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): Release => parseRow(name, releaseEntitySchema, joinText('release', row)).release;

const find = async (table: Table, ref: WaveRef): Promise<Release | null> => {
  const row = await getRow(table, partitionKey(ref), rowKey(ref.waveId));
  return row && fromEntity(row);
};

const newestFirst = (one: Release, other: Release): number => Date.parse(other.closedAt) - Date.parse(one.closedAt);

/** The releases in Azure Tables. */
export const makeTableReleaseStore = (client: TableClient): ReleaseStore => {
  const table = { client, name } as const;
  return {
    async find(ref) {
      return find(table, ref);
    },
    async list(ref) {
      const rows = await listRows(table, { filter: odata`PartitionKey eq ${partitionKey(ref)}` });
      return rows.map(fromEntity).sort(newestFirst);
    },
    async addOnce(ref, release) {
      const outcome = await insertRow(table, toEntity(ref, release));
      if (outcome === 'written') return release;
      // Rows of this table are never removed, so the one in the way is there to be read.
      return (await find(table, ref)) ?? release;
    },
  };
};
