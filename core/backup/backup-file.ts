// A workspace as a file, for an operator: raw answers are in it, so no page and no command of a lead makes one. JSON lines,
// packed: a header, then one line a row. The keys of waves and of erasures are in no backup.
import { z } from 'zod';
import { dayInMilliseconds } from '#core/kernel/clock';
import { keyTextSchema } from '#core/kernel/key-text';

/** The version in which backups are written; older ones are read. */
export const backupVersion = 1;

/** Older backups are not restored: who was erased is kept no longer than this, so nobody could keep them out. */
export const backupLifeMilliseconds = 400 * dayInMilliseconds;

/** What every backup says first, whatever its version: enough to tell that it is too new. */
export const backupStartSchema = z.object({ format: z.literal('pmo-pulse-backup'), version: z.int().positive() });

export const backupHeaderSchema = backupStartSchema.extend({
  /** Before the first row was read. */
  madeAt: z.iso.datetime(),
  tenantId: keyTextSchema,
  workspaceId: keyTextSchema,
  name: z.string(),
  /** By table: the version of its rows, how many there are, and SHA-256 over their lines. */
  tables: z.record(
    z.string(),
    z.object({ schemaVersion: z.int(), rows: z.int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
});
export type BackupHeader = z.infer<typeof backupHeaderSchema>;

/** One row, with its keys. */
export const backupLineSchema = z.strictObject({
  table: z.string(),
  row: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .refine((row) => typeof row.partitionKey === 'string' && typeof row.rowKey === 'string'),
});
