import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { LeaseRow, LeaseStore } from '#core/kernel/lease-store';
import type { Stored } from '#core/kernel/stored';
import type { Entity } from './entity-limits';
import type { Row } from './malformed-row';
import { parseRow } from './parse-row';
import { joinKey, oneIdColumn } from './table-key';
import { getRow, insertRow, replaceRow, type Table } from './table-row';
import { type Upgrade, versionAfter } from './upgrade-row';

const name = 'leases';
const upgrades: readonly Upgrade[] = [];
export const schemaVersion = versionAfter(upgrades);

/** By tenant: the limits of Teams hold for each by itself. */
export const partitionKey = (tenantId: string): string => joinKey(tenantId);

/** By name, so that every method touches one row. */
export const rowKey = (lease: string): string => joinKey(lease);

/** A row of the table. */
export const leaseEntitySchema = z.object({
  partitionKey: oneIdColumn,
  rowKey: oneIdColumn,
  etag: z.string(),
  schemaVersion: z.literal(schemaVersion),
  owner: z.string(),
  expiresAt: z.iso.datetime(),
  note: z.string(),
});

/** A lease as a row. */
export const toEntity = ({ tenantId, name: lease, ...columns }: LeaseRow): Entity => ({
  partitionKey: partitionKey(tenantId),
  rowKey: rowKey(lease),
  schemaVersion,
  ...columns,
});

/** A lease as read from its row; throws `MalformedRowError` when the row is not what its schema says. */
export const fromEntity = (row: Row): Stored<LeaseRow> => {
  const { partitionKey, rowKey, etag, schemaVersion: _, ...columns } = parseRow(name, leaseEntitySchema, row, upgrades);
  return { value: { tenantId: partitionKey[0], name: rowKey[0], ...columns }, version: etag };
};

/** Leases in Azure Tables. */
export const makeTableLeaseStore = (client: TableClient): LeaseStore => {
  const table: Table = { client, name };
  return {
    async find(tenantId, lease) {
      const row = await getRow(table, partitionKey(tenantId), rowKey(lease));
      return row && fromEntity(row);
    },
    async add(lease) {
      return insertRow(table, toEntity(lease));
    },
    async replace(lease, version) {
      return replaceRow(table, toEntity(lease), version);
    },
  };
};
