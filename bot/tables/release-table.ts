import { createHash } from 'node:crypto';
import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { type Ledger, ledgerSchema } from '#core/release/ledger';
import { type Release, type ReleaseSummary, releaseSummarySchema } from '#core/release/release';
import { releaseDetailSchema } from '#core/release/release-detail';
import type { ReleaseStore } from '#core/release/release-store';
import type { WaveRef } from '#core/wave/wave';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { Entity } from './entity-limits';
import { joinText, jsonColumn, splitText } from './json-column';
import { MalformedRowError, type Row } from './malformed-row';
import { parseRow } from './parse-row';
import { removeWhere } from './remove-where';
import { joinKey, oneIdColumn, workspaceKeyColumn } from './table-key';
import { getRow, insertRow, listRows, removeRow, type Table, upsertRow } from './table-row';
import { type Upgrade, versionAfter } from './upgrade-row';

const name = 'releases';
export const upgrades: readonly Upgrade[] = [
  // 2: a scale may have five points, and a mean be coded near its upper end.
  (row) => row,
];
export const schemaVersion = versionAfter(upgrades);

/** By workspace, so that `list` reads what its first page shows in one scan, without any detail. */
export const partitionKey = (ref: WorkspaceRef): string => joinKey(ref.tenantId, ref.workspaceId);

/** By wave, so that `findSummary` touches one row and `addOnce` cannot give a wave a second release. */
export const rowKey = (waveId: string): string => joinKey(waveId);

/** A row of the table; a long release goes on in `release1`, … `parts` names the rows of its detail and ledger. */
export const releaseEntitySchema = z.object({
  partitionKey: workspaceKeyColumn,
  rowKey: oneIdColumn,
  schemaVersion: z.literal(schemaVersion),
  release: jsonColumn(releaseSummarySchema),
  /** Absent in releases made before details were kept. */
  parts: z.string().optional(),
});

/** Detail and ledger by wave, in as many rows as it takes. */
export const partPartitionKey = (ref: WaveRef): string => joinKey(ref.tenantId, ref.workspaceId, ref.waveId);

/** Which text of which release, and which part of it; `parts` keeps two that are written at once apart. */
export const partRowKey = (parts: string, what: 'detail' | 'ledger', index: number): string =>
  joinKey(parts, what, String(index).padStart(4, '0'));

/** A row that holds a part of a detail or of a ledger; a long one goes on in `part1`, … */
export const partEntitySchema = z.object({ schemaVersion: z.literal(schemaVersion), part: z.string() });

/** Far below the size a row may have (1 MiB, two bytes a unit), with room for its other columns. */
const longestPart = 300_000;

const cut = (text: string): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(text.length / longestPart)) }, (_, index) =>
    text.slice(index * longestPart, (index + 1) * longestPart),
  );

const partEntities = (ref: WaveRef, parts: string, what: 'detail' | 'ledger', value: unknown): Entity[] =>
  cut(JSON.stringify(value)).map((part, index) => ({
    partitionKey: partPartitionKey(ref),
    rowKey: partRowKey(parts, what, index),
    schemaVersion,
    ...splitText('part', part),
  }));

/** What the first page shows of a release, as a row. */
export const toEntity = (ref: WaveRef, summary: ReleaseSummary, parts: string): Entity => ({
  partitionKey: partitionKey(ref),
  rowKey: rowKey(ref.waveId),
  schemaVersion,
  ...splitText('release', JSON.stringify(summary)),
  parts,
});

/** A release as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): { readonly summary: ReleaseSummary; readonly parts: string | undefined } => {
  const { release, parts } = parseRow(name, releaseEntitySchema, joinText('release', row), upgrades);
  return { summary: release, parts };
};

const findRow = async (table: Table, ref: WaveRef) => {
  const row = await getRow(table, partitionKey(ref), rowKey(ref.waveId));
  return row && fromEntity(row);
};

/** A text in several rows, read back; `schema` says what it must be. */
const readParts = async <Schema extends z.ZodType>(
  table: Table,
  ref: WaveRef,
  parts: string,
  what: 'detail' | 'ledger',
  schema: Schema,
): Promise<z.output<Schema>> => {
  const [from, to] = [joinKey(parts, what, ''), `${joinKey(parts, what, '')}~`];
  const rows = await listRows(table, {
    filter: odata`PartitionKey eq ${partPartitionKey(ref)} and RowKey ge ${from} and RowKey lt ${to}`,
  });
  const texts = rows.map((row) => parseRow(name, partEntitySchema, joinText('part', row), upgrades).part);
  const parsed = jsonColumn(schema).safeParse(texts.join(''));
  if (!parsed.success) {
    throw new MalformedRowError(name, { partitionKey: partPartitionKey(ref), rowKey: parts }, [what]);
  }
  return parsed.data;
};

const newestFirst = (one: ReleaseSummary, other: ReleaseSummary): number =>
  Date.parse(other.closedAt) - Date.parse(one.closedAt);

const summaryOf = (release: Release): ReleaseSummary => {
  const { detail: _, ...summary } = release;
  return summary;
};

/** The releases in Azure Tables. */
export const makeTableReleaseStore = (client: TableClient): ReleaseStore => {
  const table = { client, name } as const;
  const find = async (ref: WaveRef): Promise<Release | null> => {
    const found = await findRow(table, ref);
    if (!found) return null;
    const { summary, parts } = found;
    const detail =
      parts === undefined ? null : await readParts(table, ref, parts, 'detail', releaseDetailSchema.nullable());
    return { ...summary, detail };
  };
  return {
    find,
    async findSummary(ref) {
      return (await findRow(table, ref))?.summary ?? null;
    },
    async list(ref) {
      const rows = await listRows(table, { filter: odata`PartitionKey eq ${partitionKey(ref)}` });
      return rows.map((row) => fromEntity(row).summary).sort(newestFirst);
    },
    async findLedger(ref): Promise<Ledger | null> {
      const parts = (await findRow(table, ref))?.parts;
      return parts === undefined ? null : readParts(table, ref, parts, 'ledger', ledgerSchema);
    },
    async addOnce(ref, release, ledger) {
      // Named by its content: of two closings at once each writes rows of its own, and the summary says whose stand.
      const parts = createHash('sha256')
        .update(JSON.stringify([release, ledger]))
        .digest('hex')
        .slice(0, 32);
      const entities = [
        ...partEntities(ref, parts, 'detail', release.detail),
        ...partEntities(ref, parts, 'ledger', ledger),
      ];
      for (const entity of entities) await upsertRow(table, entity);
      const outcome = await insertRow(table, toEntity(ref, summaryOf(release), parts));
      if (outcome === 'written') return release;
      // A release is removed years later, so the one in the way is there to be read.
      return (await find(ref)) ?? release;
    },
    async remove(ref) {
      // What names the parts goes last: as long as it is there, removing can be finished.
      await removeWhere(table, odata`PartitionKey eq ${partPartitionKey(ref)}`);
      return removeRow(table, partitionKey(ref), rowKey(ref.waveId));
    },
  };
};
