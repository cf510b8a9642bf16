import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { type CommunicationAudit, communicationAuditSchema } from '#core/communication-audit/communication-audit';
import type { CommunicationAuditStore } from '#core/communication-audit/communication-audit-store';
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

const name = 'communicationAudits';
const upgrades: readonly Upgrade[] = [];
export const schemaVersion = versionAfter(upgrades);

/** By workspace, so that `list` reads its audits in one scan. */
export const partitionKey = (ref: WorkspaceRef): string => joinKey(ref.tenantId, ref.workspaceId);

/** By quarter, so that `find`, `add`, `replace` and `remove` touch one row, and a quarter has one audit. */
export const rowKey = (quarter: string): string => joinKey(quarter);

const {
  tenantId: _tenantId,
  workspaceId: _workspaceId,
  quarter: _quarter,
  sample,
  raters,
  findings,
  ...plainColumns
} = communicationAuditSchema.shape;

/** A row of the table; long lists go on in `sample1`, `raters1`, `findings1`, … */
export const communicationAuditEntitySchema = z.object({
  partitionKey: workspaceKeyColumn,
  rowKey: oneIdColumn,
  etag: z.string(),
  schemaVersion: z.literal(schemaVersion),
  ...plainColumns,
  sample: jsonColumn(sample),
  raters: jsonColumn(raters),
  findings: jsonColumn(findings),
});

/** An audit as a row. */
export const toEntity = ({
  tenantId,
  workspaceId,
  quarter,
  sample,
  raters,
  findings,
  ...columns
}: CommunicationAudit): Entity => ({
  partitionKey: partitionKey({ tenantId, workspaceId }),
  rowKey: rowKey(quarter),
  schemaVersion,
  ...columns,
  ...splitText('sample', JSON.stringify(sample)),
  ...splitText('raters', JSON.stringify(raters)),
  ...splitText('findings', JSON.stringify(findings)),
});

/** An audit as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): Stored<CommunicationAudit> => {
  const whole = joinText('sample', joinText('raters', joinText('findings', row)));
  const {
    partitionKey,
    rowKey,
    etag,
    schemaVersion: _,
    ...columns
  } = parseRow(name, communicationAuditEntitySchema, whole, upgrades);
  const [tenantId, workspaceId] = partitionKey;
  return { value: { tenantId, workspaceId, quarter: rowKey[0], ...columns }, version: etag };
};

/** The communications audits in Azure Tables. */
export const makeTableCommunicationAuditStore = (client: TableClient): CommunicationAuditStore => {
  const table = { client, name } as const;
  return {
    async list(ref) {
      const rows = await listRows(table, { filter: odata`PartitionKey eq ${partitionKey(ref)}` });
      // A scan comes in order of the row keys, which is that of the quarters.
      return rows.map((row) => fromEntity(row).value).reverse();
    },
    async find({ quarter, ...ref }) {
      const row = await getRow(table, partitionKey(ref), rowKey(quarter));
      return row && fromEntity(row);
    },
    async add(audit) {
      return insertRow(table, toEntity(audit));
    },
    async replace(audit, version) {
      return replaceRow(table, toEntity(audit), version);
    },
    async remove({ quarter, ...ref }, version) {
      return removeVersion(table, partitionKey(ref), rowKey(quarter), version);
    },
    async removeBefore(ref, time) {
      // ISO times in UTC stand in the order of their text.
      return removeWhere(table, odata`PartitionKey eq ${partitionKey(ref)} and createdAt lt ${time}`);
    },
  };
};
