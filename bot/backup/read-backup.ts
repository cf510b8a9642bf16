import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import {
  type BackupHeader,
  backupHeaderSchema,
  backupLifeMilliseconds,
  backupLineSchema,
  backupStartSchema,
  backupVersion,
} from '#core/backup/backup-file';
import { type Clock, plusMilliseconds } from '#core/kernel/clock';
import { hasCode } from '../keys/error-code';
import type { Row } from '../tables/malformed-row';
import type { TableName } from '../tables/table-name';
import { BackupProblem } from './backup-problem';
import { checkRow, currentVersions } from './row-reader';
import { backedUp, isOf } from './scope';

/** Far longer than any row can be. */
const longestLine = 8 * 1024 * 1024;

const damaged = (file: string, cause?: unknown): BackupProblem =>
  new BackupProblem('restore.damaged', { file }, { cause });

const problemOf = (path: string, error: unknown): BackupProblem => {
  if (error instanceof BackupProblem) return error;
  return hasCode(error, 'ENOENT') ? new BackupProblem('restore.no-file', { file: path }) : damaged(path, error);
};

/** The lines of the file, with their ends; a file that breaks off, or is no packed text, is damaged. */
const linesOf = async function* (path: string): AsyncGenerator<string> {
  // Made on the way, so that a fault of reading reaches whoever goes over the lines.
  const text = pipeline(createReadStream(path), createGunzip(), () => undefined);
  let rest = '';
  try {
    for await (const chunk of text.setEncoding('utf8')) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > longestLine) throw damaged(path);
      for (const line of lines) yield `${line}\n`;
    }
  } catch (error) {
    throw problemOf(path, error);
  } finally {
    text.destroy();
  }
  if (rest !== '') throw damaged(path);
};

const jsonOf = (path: string, line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    // The parser's own message quotes the text.
    throw damaged(path);
  }
};

const readHeader = (path: string, line: string): BackupHeader => {
  const json = jsonOf(path, line);
  const start = backupStartSchema.safeParse(json);
  if (!start.success) throw new BackupProblem('restore.no-backup', { file: path });
  if (start.data.version > backupVersion) throw new BackupProblem('restore.newer', { file: path });
  const header = backupHeaderSchema.safeParse(json);
  if (!header.success) throw damaged(path);
  const isNewer = Object.entries(header.data.tables).some(
    ([table, { schemaVersion }]) => schemaVersion > (currentVersions[table as TableName] ?? 0),
  );
  if (isNewer) throw new BackupProblem('restore.newer', { file: path });
  return header.data;
};

export type BackupRow = { readonly table: TableName; readonly row: Row };

const readLine = (path: string, header: BackupHeader, line: string): BackupRow => {
  const parsed = backupLineSchema.safeParse(jsonOf(path, line));
  if (!parsed.success) throw damaged(path);
  const { row } = parsed.data;
  const table = backedUp.find((name) => name === parsed.data.table);
  if (!table || !isOf(table, header, row)) throw damaged(path);
  return { table, row };
};

/** The rows of a backup that was checked, in its order. */
export const rowsIn = async function* (path: string, header: BackupHeader): AsyncGenerator<BackupRow> {
  let isFirst = true;
  for await (const line of linesOf(path)) {
    if (!isFirst) yield readLine(path, header, line);
    isFirst = false;
  }
};

type Expected = { readonly clock: Clock /** Null where any tenant will do. */; readonly tenantId: string | null };

const checkHeader = (path: string, header: BackupHeader, { clock, tenantId }: Expected): void => {
  if (tenantId !== null && header.tenantId !== tenantId)
    throw new BackupProblem('restore.other-tenant', { file: path });
  if (plusMilliseconds(header.madeAt, backupLifeMilliseconds) < clock.now()) {
    throw new BackupProblem('restore.too-old', { file: path });
  }
};

/** Counts and adds up the lines of each table, to be held against the header. */
const makeSums = () => {
  const sums = new Map<string, { rows: number; readonly sum: ReturnType<typeof createHash> }>();
  const of = (table: string) => {
    const known = sums.get(table) ?? { rows: 0, sum: createHash('sha256') };
    sums.set(table, known);
    return known;
  };
  return {
    add: (table: string, line: string): void => {
      const known = of(table);
      known.rows += 1;
      known.sum.update(line);
    },
    agreeWith: ({ tables }: BackupHeader): boolean => {
      const isSame = Object.entries(tables).every(([table, { rows, sha256 }]) => {
        const found = of(table);
        return found.rows === rows && found.sum.digest('hex') === sha256;
      });
      return isSame && [...sums.keys()].every((table) => table in tables);
    },
  };
};

const checkLine = (path: string, header: BackupHeader, line: string): TableName => {
  const { table, row } = readLine(path, header, line);
  try {
    checkRow(table, row);
  } catch (error) {
    throw damaged(path, error);
  }
  return table;
};

/** Reads a backup to its end before anything is written: each row parses, and each table is whole. */
export const checkBackup = async (path: string, expected: Expected): Promise<BackupHeader> => {
  let header: BackupHeader | null = null;
  const sums = makeSums();
  for await (const line of linesOf(path)) {
    if (header === null) {
      header = readHeader(path, line);
      checkHeader(path, header, expected);
    } else sums.add(checkLine(path, header, line), line);
  }
  if (header === null || !sums.agreeWith(header)) throw damaged(path);
  return header;
};
