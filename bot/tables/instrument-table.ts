import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { type Instrument, instrumentSchema } from '#core/instrument/instrument';
import type { InstrumentStore } from '#core/instrument/instrument-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { Entity } from './entity-limits';
import { joinText, jsonColumn, splitText } from './json-column';
import type { Row } from './malformed-row';
import { parseRow } from './parse-row';
import { instrumentKeyColumn, joinKey, workspaceKeyColumn } from './table-key';
import { getRow, insertRow, listRows } from './table-row';
import { type Upgrade, versionAfter } from './upgrade-row';

const name = 'instruments';
const upgrades: readonly Upgrade[] = [
  // 2: a scale may have five points; what says nothing has seven.
  (row) => row,
];
export const schemaVersion = versionAfter(upgrades);

/** By workspace, so that `list` reads its instruments in one scan. */
export const partitionKey = (ref: WorkspaceRef): string => joinKey(ref.tenantId, ref.workspaceId);

/** By instrument and version, so that `find` and `add` touch one row, and no version can be written twice. */
export const rowKey = (id: string, version: number | string): string => joinKey(id, String(version));

/** A row of the table; a long instrument goes on in `instrument1`, … */
export const instrumentEntitySchema = z.object({
  partitionKey: workspaceKeyColumn,
  rowKey: instrumentKeyColumn,
  schemaVersion: z.literal(schemaVersion),
  instrument: jsonColumn(instrumentSchema),
});

/** An instrument as a row. */
export const toEntity = (ref: WorkspaceRef, instrument: Instrument): Entity => ({
  partitionKey: partitionKey(ref),
  rowKey: rowKey(instrument.id, instrument.version),
  schemaVersion,
  ...splitText('instrument', JSON.stringify(instrument)),
});

/** An instrument as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): Instrument =>
  parseRow(name, instrumentEntitySchema, joinText('instrument', row), upgrades).instrument;

// Keys stand in the order of their text, in which version 10 comes before version 2.
const byIdAndVersion = (one: Instrument, other: Instrument): number =>
  one.id === other.id ? one.version - other.version : one.id < other.id ? -1 : 1;

/** The leads' instruments in Azure Tables. */
export const makeTableInstrumentStore = (client: TableClient): InstrumentStore => {
  const table = { client, name } as const;
  return {
    async find(ref, id, version) {
      const row = await getRow(table, partitionKey(ref), rowKey(id, version));
      return row && fromEntity(row);
    },
    async list(ref) {
      const rows = await listRows(table, { filter: odata`PartitionKey eq ${partitionKey(ref)}` });
      return rows.map(fromEntity).sort(byIdAndVersion);
    },
    async add(ref, instrument) {
      return insertRow(table, toEntity(ref, instrument));
    },
  };
};
