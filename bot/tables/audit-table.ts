import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { type AuditEntry, auditEntrySchema } from '#core/audit/audit-entry';
import { type AuditFilter, isWanted } from '#core/audit/audit-filter';
import type { AuditStore } from '#core/audit/audit-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { Entity } from './entity-limits';
import { joinText, jsonColumn, splitText } from './json-column';
import type { Row } from './malformed-row';
import { parseRow } from './parse-row';
import { removeWhere } from './remove-where';
import { joinKey } from './table-key';
import { insertRow, pagesOf, type RowQuery, type Table } from './table-row';
import { type Upgrade, versionAfter } from './upgrade-row';

const name = 'audit';
const upgrades: readonly Upgrade[] = [
  // 2: messages are checked; what older entries tell stays as it is.
  (row) => row,
  // 3: messages are audited, and channels entered; what older entries tell stays as it is.
  (row) => row,
];
export const schemaVersion = versionAfter(upgrades);

/** Counted down, so that a scan comes newest first: tables only sort upwards. */
const countedDown = (value: number, digits: number): string => String(10 ** digits - 1 - value).padStart(digits, '0');

const yearAndMonthDigits = 6;
const millisecondDigits = 15;

const monthOf = (at: string): string => countedDown(Number(at.slice(0, 7).replace('-', '')), yearAndMonthDigits);

/** By workspace and month, so that no partition grows for ever, and that `list` reads no more months than it needs. */
export const partitionKey = (ref: WorkspaceRef, at: string): string =>
  joinKey(ref.tenantId, ref.workspaceId, monthOf(at));

/** By time counted down and id, so that a month is read from its end, and `add` repeats onto the same row. */
export const rowKey = (at: string, id: string): string => joinKey(countedDown(Date.parse(at), millisecondDigits), id);

const { id: _id, deed, ...plainColumns } = auditEntrySchema.shape;

/** A row of the table. */
export const auditEntitySchema = z.object({
  partitionKey: z.string(),
  rowKey: z.string(),
  schemaVersion: z.literal(schemaVersion),
  id: _id,
  ...plainColumns,
  deed: jsonColumn(deed),
});

/** An entry as a row. */
export const toEntity = (ref: WorkspaceRef, { deed, ...columns }: AuditEntry): Entity => ({
  partitionKey: partitionKey(ref, columns.at),
  rowKey: rowKey(columns.at, columns.id),
  schemaVersion,
  ...columns,
  ...splitText('deed', JSON.stringify(deed)),
});

/** An entry as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): AuditEntry => {
  const {
    partitionKey: _p,
    rowKey: _r,
    schemaVersion: _s,
    ...entry
  } = parseRow(name, auditEntitySchema, joinText('deed', row), upgrades);
  return entry;
};

/** A page begins at an entry: its time and id, in signs that a URL may hold. */
const positionOf = ({ at, id }: AuditEntry): string => `${at}~${id}`;

const positionSchema = z
  .string()
  .transform((text) => text.split('~'))
  .pipe(z.tuple([z.iso.datetime(), z.string().min(1)]));

/** An id comes before this in the order of the table, whatever it is. */
const afterEveryId = '~';

/** Every month of a workspace is made of these signs. */
const [firstMonth, lastMonth] = ['0', '9'].map((digit) => digit.repeat(yearAndMonthDigits));

/** The partitions that may hold wanted entries, from the newest on: one month, or all of them. */
const monthsOf = (ref: WorkspaceRef, { month }: AuditFilter) => {
  const partition = (text: string | undefined) => joinKey(ref.tenantId, ref.workspaceId, text ?? '');
  const only = month === undefined ? null : monthOf(month);
  return { first: partition(only ?? firstMonth), last: partition(only ?? lastMonth) };
};

const queryFrom = (ref: WorkspaceRef, from: string | null, filter: AuditFilter): RowQuery | null => {
  const { first, last } = monthsOf(ref, filter);
  if (from === null) return { filter: odata`PartitionKey ge ${first} and PartitionKey le ${last}` };
  const position = positionSchema.safeParse(from);
  if (!position.success) return null;
  const partition = partitionKey(ref, position.data[0]);
  const row = rowKey(...position.data);
  const inMonth = odata`(PartitionKey eq ${partition} and RowKey ge ${row})`;
  const later = odata`(PartitionKey gt ${partition} and PartitionKey le ${last})`;
  return { filter: `${inMonth} or ${later}` };
};

const list = async (table: Table, query: RowQuery, most: number, filter: AuditFilter): Promise<AuditEntry[]> => {
  const found: AuditEntry[] = [];
  for await (const page of pagesOf(table, query)) {
    found.push(...page.map(fromEntity).filter((entry) => isWanted(entry, filter)));
    if (found.length > most) break;
  }
  return found;
};

/** The audit logs in Azure Tables. */
export const makeTableAuditStore = (client: TableClient): AuditStore => {
  const table = { client, name } as const;
  return {
    async add(ref, entry) {
      await insertRow(table, toEntity(ref, entry));
    },
    async removeBefore(ref, time) {
      // Both keys count down: what is older comes later.
      const { last } = monthsOf(ref, {});
      const partition = partitionKey(ref, time);
      const inMonth = odata`(PartitionKey eq ${partition} and RowKey gt ${rowKey(time, afterEveryId)})`;
      const older = odata`(PartitionKey gt ${partition} and PartitionKey le ${last})`;
      return removeWhere(table, `${inMonth} or ${older}`);
    },
    async list(ref, from, most, filter = {}) {
      const query = queryFrom(ref, from, filter);
      const found = query ? await list(table, query, most, filter) : [];
      const next = found[most];
      return { entries: found.slice(0, most), next: next ? positionOf(next) : null };
    },
  };
};
