import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { appendFile, link, rm, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip, type Gzip, gzipSync } from 'node:zlib';
import { type BackupHeader, backupVersion } from '#core/backup/backup-file';
import type { Clock } from '#core/kernel/clock';
import { hasCode } from '../keys/error-code';
import type { TableName } from '../tables/table-name';
import { fromEntity as workspaceOf } from '../tables/workspace-table';
import { BackupProblem } from './backup-problem';
import { currentVersions } from './row-reader';
import { rowText } from './row-text';
import { backedUp, type Clients, findWorkspaceRows, rowsOf } from './scope';

type Deps = { readonly clients: Clients; readonly clock: Clock };

type TableSummary = BackupHeader['tables'][string];

/** Only this user may read it: names and answers are in it. */
const mode = 0o600;

const writeTable = async (
  { clients }: Deps,
  name: TableName,
  ref: Pick<BackupHeader, 'tenantId' | 'workspaceId'>,
  oids: string[],
  into: Gzip,
): Promise<TableSummary> => {
  const sum = createHash('sha256');
  let rows = 0;
  for await (const page of rowsOf(clients, name, ref, oids)) {
    for (const row of page) {
      const line = `{"table":${JSON.stringify(name)},"row":${rowText(row)}}\n`;
      sum.update(line);
      rows += 1;
      if (name === 'stakeholders') oids.push(String(row.rowKey));
      if (!into.write(line)) await once(into, 'drain');
    }
  }
  return { schemaVersion: currentVersions[name], rows, sha256: sum.digest('hex') };
};

const findRef = async ({ clients }: Deps, workspaceId: string) => {
  const [row, ...others] = await findWorkspaceRows(clients, workspaceId);
  if (!row) throw new BackupProblem('backup.unknown-workspace', { workspace: workspaceId });
  if (others.length > 0) throw new BackupProblem('backup.several-tenants', { workspace: workspaceId });
  return workspaceOf(row).value;
};

/** The rows first, in a file beside: only then is known what the header has to say. */
const writeRows = async (deps: Deps, workspaceId: string, path: string): Promise<BackupHeader> => {
  const madeAt = deps.clock.now();
  const { tenantId, name } = await findRef(deps, workspaceId);
  const into = createGzip();
  const written = pipeline(into, createWriteStream(path, { mode, flags: 'wx' }));
  // Its fault is awaited below; until then it is nobody's.
  written.catch(() => undefined);
  const tables: Record<string, TableSummary> = {};
  const oids: string[] = [];
  for (const table of backedUp) tables[table] = await writeTable(deps, table, { tenantId, workspaceId }, oids, into);
  into.end();
  await written;
  return { format: 'pmo-pulse-backup', version: backupVersion, madeAt, tenantId, workspaceId, name, tables };
};

/**
 * Makes the backup of a workspace: a file that appears whole or not at all, and replaces none. The server may go on
 * meanwhile; what changes while it is made is in it before or after.
 */
export const writeBackup = async (deps: Deps, workspaceId: string, path: string): Promise<BackupHeader> => {
  const [rows, whole] = [`${path}.rows.tmp`, `${path}.tmp`];
  await Promise.all([rm(rows, { force: true }), rm(whole, { force: true })]);
  try {
    const header = await writeRows(deps, workspaceId, rows);
    // Packed parts one after the other are one packed file.
    await writeFile(whole, gzipSync(`${JSON.stringify(header)}\n`), { mode, flag: 'wx' });
    await pipeline(createReadStream(rows), createWriteStream(whole, { flags: 'a' }));
    await appendFile(whole, '', { flush: true });
    await link(whole, path);
    return header;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw new BackupProblem('backup.file-exists', { file: path });
    throw error;
  } finally {
    await Promise.all([rm(rows, { force: true }), rm(whole, { force: true })]);
  }
};
