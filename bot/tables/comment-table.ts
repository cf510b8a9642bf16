import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { type ReleasedComment, releasedCommentSchema, releasedCommentsSchema } from '#core/comment/comment';
import type { CommentStore } from '#core/comment/comment-store';
import type { CommentSet } from '#core/comment/release-comments';
import type { WaveRef } from '#core/wave/wave';
import { batchesOf, type Entity } from './entity-limits';
import { inParallel } from './in-parallel';
import { jsonColumn } from './json-column';
import type { Row } from './malformed-row';
import { parseRow } from './parse-row';
import { joinKey, oneIdColumn, waveKeyColumn } from './table-key';
import { getRow, insertRow, listRows, removeRow, replaceRow, type Table, upsertBatch } from './table-row';
import { type Upgrade, versionAfter } from './upgrade-row';

const name = 'comments';
export const upgrades: readonly Upgrade[] = [];
export const schemaVersion = versionAfter(upgrades);

/** By wave, so that `list` reads its comments in one scan and `addOnce` can write them in batches. */
export const partitionKey = (ref: WaveRef): string => joinKey(ref.tenantId, ref.workspaceId, ref.waveId);

/** By a random id, so that the order of a scan is chance and `setThemes` touches one row. */
export const rowKey = (id: string): string => joinKey(id);

/** The row that says which set of comments is the wave's, and why there are none; ids are UUIDs and never this. */
const standingRowKey = joinKey('~standing');

const keyColumns = {
  partitionKey: waveKeyColumn,
  rowKey: oneIdColumn,
  schemaVersion: z.literal(schemaVersion),
  /** Which attempt at writing all comments the row belongs to: the one that was finished first counts. */
  set: z.string(),
};

/** A row of the table that holds a comment. Nothing in it says who wrote it, or when. */
export const commentEntitySchema = z.object({
  ...keyColumns,
  etag: z.string(),
  itemId: releasedCommentSchema.shape.itemId,
  text: releasedCommentSchema.shape.text,
  themes: jsonColumn(releasedCommentSchema.shape.themes),
});

/** The row of a wave that stands for its whole set. */
export const standingEntitySchema = z.object({
  ...keyColumns,
  hidden: releasedCommentsSchema.shape.hidden.default(null),
});

/** A comment as a row. */
export const toEntity = (ref: WaveRef, set: string, { id, themes, ...columns }: ReleasedComment): Entity => ({
  partitionKey: partitionKey(ref),
  rowKey: rowKey(id),
  schemaVersion,
  set,
  ...columns,
  themes: JSON.stringify(themes),
});

type StoredComment = { readonly set: string; readonly comment: ReleasedComment; readonly version: string };

/** A comment as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): StoredComment => {
  const { rowKey, set, itemId, text, themes, etag } = parseRow(name, commentEntitySchema, row, upgrades);
  return { set, comment: { id: rowKey[0], itemId, text, themes }, version: etag };
};

const isStanding = (row: Row): boolean => row.rowKey === standingRowKey;

const partitionOf = (ref: WaveRef): string => odata`PartitionKey eq ${partitionKey(ref)}`;

/** The rows of a wave without what was written, for when they only have to go. */
const keysOf = (table: Table, ref: WaveRef): Promise<Row[]> =>
  listRows(table, { filter: partitionOf(ref), select: ['partitionKey', 'rowKey', 'set'] });

const removalsAtATime = 8;

const removeRows = async (table: Table, rows: readonly Row[]): Promise<void> => {
  await inParallel(rows, removalsAtATime, ({ partitionKey, rowKey }) =>
    removeRow(table, String(partitionKey), String(rowKey)),
  );
};

/** Removes what unfinished attempts left behind, once the wave has a set. */
const removeLeftovers = async (table: Table, ref: WaveRef): Promise<void> => {
  const rows = await keysOf(table, ref);
  const standing = rows.find(isStanding);
  const leftovers = standing ? rows.filter(({ set }) => set !== standing.set) : [];
  await removeRows(table, leftovers);
};

const list = async (table: Table, ref: WaveRef): Promise<CommentSet | null> => {
  const rows = await listRows(table, { filter: partitionOf(ref) });
  const found = rows.find(isStanding);
  if (!found) return null;
  const standing = parseRow(name, standingEntitySchema, found, upgrades);
  const stored = rows.filter((row) => !isStanding(row)).map(fromEntity);
  const comments = stored.filter(({ set }) => set === standing.set).map(({ comment }) => comment);
  return { hidden: standing.hidden, comments };
};

const setThemes = async (table: Table, ref: WaveRef, id: string, themes: readonly string[]): Promise<boolean> => {
  const keys = [partitionKey(ref), rowKey(id)] as const;
  if (keys[1] === standingRowKey) return false;
  for (;;) {
    const row = await getRow(table, ...keys);
    if (!row) return false;
    const { set, comment, version } = fromEntity(row);
    // Somebody else may have tagged it, or removed it, in between.
    const entity = toEntity(ref, set, { ...comment, themes: [...themes] });
    if ((await replaceRow(table, entity, version)) === 'written') return true;
  }
};

/** Ids are chance, so the first one names an attempt, and no two attempts share a name. */
const setOf = ({ comments }: CommentSet): string => comments[0]?.id ?? 'none';

const addOnce = async (table: Table, ref: WaveRef, added: CommentSet): Promise<void> => {
  const standing = { partitionKey: partitionKey(ref), rowKey: standingRowKey };
  if (!(await getRow(table, standing.partitionKey, standing.rowKey))) {
    const set = setOf(added);
    for (const batch of batchesOf(added.comments.map((comment) => toEntity(ref, set, comment)))) {
      await upsertBatch(table, batch);
    }
    // Last, so that a set stands only when it is whole; whoever is first decides for everybody.
    await insertRow(table, { ...standing, schemaVersion, set, hidden: added.hidden });
  }
  await removeLeftovers(table, ref);
};

/** The comments of closed waves in Azure Tables. */
export const makeTableCommentStore = (client: TableClient): CommentStore => {
  const table = { client, name } as const;
  return {
    async addOnce(ref, set) {
      await addOnce(table, ref, set);
    },
    async list(ref) {
      return list(table, ref);
    },
    async setThemes(ref, id, themes) {
      return setThemes(table, ref, id, themes);
    },
    async removeAll(ref) {
      const rows = await keysOf(table, ref);
      // What stands for the set goes first: from then on there is none, even if not every comment can be removed.
      await removeRows(table, rows.filter(isStanding));
      await removeRows(table, rows);
      return rows.filter((row) => !isStanding(row)).length;
    },
  };
};
