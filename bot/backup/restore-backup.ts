import type { BackupHeader } from '#core/backup/backup-file';
import { makeKeepErased } from '#core/backup/keep-erased';
import type { Clock } from '#core/kernel/clock';
import type { ErasureKey } from '#core/my-data/erasure-key';
import type { ErasureStore } from '#core/my-data/erasure-store';
import type { WaveKeys } from '#core/wave/wave-keys';
import { batchesOf, type Entity } from '../tables/entity-limits';
import type { Row } from '../tables/malformed-row';
import type { TableName } from '../tables/table-name';
import { insertRow, type Table, upsertBatch } from '../tables/table-row';
import * as workspaces from '../tables/workspace-table';
import { BackupProblem } from './backup-problem';
import { checkBackup, rowsIn } from './read-backup';
import { digestOf } from './row-text';
import { backedUp, type Clients, findWorkspaceRows, rowsOf } from './scope';
import { makeSieve } from './sieve';

type Deps = {
  readonly clients: Clients;
  readonly erasures: Pick<ErasureStore, 'list'>;
  readonly erasureKey: ErasureKey;
  readonly keys: Pick<WaveKeys, 'find'>;
  readonly clock: Clock;
  /** Puts rows into a random order; a port because chance is not pure. */
  readonly shuffle: <Value>(values: readonly Value[]) => Value[];
  /** Whose backups are taken; null for anybody's. */
  readonly tenantId: string | null;
};

/** What became of a table's rows. */
type Outcome = {
  /** Read back and found to be what was meant. */
  same: number;
  missing: number;
  different: number;
  /** In storage, and not in the backup: left as they are. */
  others: number;
};

export type Restored = {
  readonly header: BackupHeader;
  readonly tables: Readonly<Record<string, Outcome>>;
  /** Rows that were not restored as they were: erased people, waves that must not go on by themselves, older versions. */
  readonly changed: number;
  readonly erased: number;
  /** Titles of waves that cannot go on, because their key is gone. */
  readonly withoutKey: readonly string[];
  readonly isWhole: boolean;
};

/** So many rows are held until they are written; of answers a whole wave, because they are written in random order. */
const rowsAtATime = 1000;

const partitionsOf = (entities: readonly Entity[]): Entity[][] => {
  const partitions = new Map<string, Entity[]>();
  for (const entity of entities) {
    const rows = partitions.get(entity.partitionKey) ?? [];
    partitions.set(entity.partitionKey, rows);
    rows.push(entity);
  }
  return [...partitions.values()];
};

/** A person may be in other registers too: whoever is there is newer, and stays. */
const writePeople = async (table: Table, entities: readonly Entity[]): Promise<void> => {
  for (const entity of entities) await insertRow(table, entity);
};

/** Storage times tell in which order rows were written: of answers that must be chance, whatever order they came in. */
const write = async (deps: Deps, name: TableName, entities: readonly Entity[]): Promise<void> => {
  const table: Table = { client: deps.clients[name], name };
  if (name === 'people') return writePeople(table, entities);
  const batches = partitionsOf(deps.shuffle(entities)).flatMap(batchesOf);
  for (const batch of deps.shuffle(batches)) await upsertBatch(table, batch);
};

const keyOf = ({ partitionKey, rowKey }: { readonly partitionKey?: unknown; readonly rowKey?: unknown }): string =>
  `${String(partitionKey)}\n${String(rowKey)}`;

type Meant = Map<TableName, Map<string, string>>;

/** Writes every row that the sieve lets through; gives what each is meant to be afterwards. */
const writeAll = async (deps: Deps, path: string, header: BackupHeader, sieve: ReturnType<typeof makeSieve>) => {
  const meant: Meant = new Map(backedUp.map((name) => [name, new Map()]));
  let changed = 0;
  let held: Entity[] = [];
  let now: { table: TableName; wave: string } | null = null;
  const flush = async (): Promise<void> => {
    if (now && held.length > 0) await write(deps, now.table, held);
    held = [];
  };
  for await (const { table, row } of rowsIn(path, header)) {
    const wave = String(row.partitionKey).split('|')[2] ?? '';
    const isOther = now === null || now.table !== table || (table === 'responses' && now.wave !== wave);
    if (isOther || (table !== 'responses' && held.length >= rowsAtATime)) await flush();
    now = { table, wave };
    const { entity, isChanged } = await sieve.pass(table, row);
    changed += Number(isChanged);
    if (!entity) continue;
    held.push(entity);
    meant.get(table)?.set(keyOf(entity), digestOf(entity));
  }
  await flush();
  return { meant, changed };
};

/** A person who was met since is newer than the backup, and as they should be. */
const judge = (name: TableName, row: Row, expected: string | undefined): 'same' | 'different' | 'others' => {
  if (expected === undefined) return 'others';
  return name === 'people' || expected === digestOf(row) ? 'same' : 'different';
};

const compareTable = async (
  deps: Deps,
  name: TableName,
  header: BackupHeader,
  expected: ReadonlyMap<string, string>,
  oids: string[],
): Promise<Outcome> => {
  const outcome: Outcome = { same: 0, missing: 0, different: 0, others: 0 };
  for await (const page of rowsOf(deps.clients, name, header, oids)) {
    for (const row of page) outcome[judge(name, row, expected.get(keyOf(row)))] += 1;
    if (name === 'stakeholders') oids.push(...page.map(({ rowKey }) => String(rowKey)));
  }
  outcome.missing = expected.size - outcome.same - outcome.different;
  return outcome;
};

/**
 * Restores a workspace from its backup. The file is read to its end before anything is written; whoever was erased since it
 * was made does not come back; every row is read again and compared. Repeating it is fine, and completes one that broke off.
 */
export const restoreBackup = async (deps: Deps, path: string, isOver: boolean): Promise<Restored> => {
  const header = await checkBackup(path, deps);
  const rows = await findWorkspaceRows(deps.clients, header.workspaceId);
  const there = rows.find(({ partitionKey }) => partitionKey === header.tenantId);
  if (!isOver && there) {
    throw new BackupProblem('restore.is-there', { name: header.name });
  }
  const marker = await deps.erasureKey.marker();
  const erasures = await deps.erasures.list(header.tenantId);
  const keepErased = makeKeepErased({ marker, erasures, madeAt: header.madeAt });
  const sieve = makeSieve({
    keepErased,
    keys: deps.keys,
    there: there ? workspaces.fromEntity(there).value : null,
    now: deps.clock.now(),
  });
  const { meant, changed } = await writeAll(deps, path, header, sieve);
  const tables: Record<string, Outcome> = {};
  const oids: string[] = [];
  for (const [name, expected] of meant) tables[name] = await compareTable(deps, name, header, expected, oids);
  const isWhole = Object.values(tables).every(({ missing, different }) => missing === 0 && different === 0);
  return { header, tables, changed, erased: keepErased.count(), withoutKey: [...sieve.withoutKey], isWhole };
};
