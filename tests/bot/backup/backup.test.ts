// A workspace into a file and back, on real tables, compared row by row.
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { backupLifeMilliseconds } from '#core/backup/backup-file';
import { makeSay } from '#core/language/language';
import { makeErasePerson, makeFinishErasures, settleMilliseconds } from '#core/my-data/erase-person';
import { isWithdrawn } from '#core/response/withdrawn';
import { restoreLines } from '../../../bot/backup/report';
import { restoreBackup } from '../../../bot/backup/restore-backup';
import { rowText } from '../../../bot/backup/row-text';
import { writeBackup } from '../../../bot/backup/write-backup';
import { shuffle } from '../../../bot/chance';
import { makeTables, type Tables } from '../../../bot/tables/table-client';
import { tableNames } from '../../../bot/tables/table-name';
import { makeTableStores } from '../../../bot/tables/table-stores';
import { erasureKey, findInstrument, makeClock, makeIds, makeMemoryKeys } from '../../core/samples';
import { makeTestTables, testConnection } from '../../support/azurite';
import { seedBackedUp } from './seed';

jest.setTimeout(60_000);

let folder: string;
let from: Tables;
let seeded: Awaited<ReturnType<typeof seedBackedUp>>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pmo-pulse-backup-'));
  from = await makeTestTables();
  seeded = await seedBackedUp(from, makeMemoryKeys());
});
afterEach(() => rm(folder, { recursive: true }));

const path = (): string => join(folder, 'pmo.backup');
const back = (clock = makeClock()) => writeBackup({ clients: from.clients, clock }, seeded.workspaceId, path());
const depsOf = (tables: Tables, changes: object = {}) => ({
  clients: tables.clients,
  erasures: makeTableStores(tables).erasures,
  erasureKey,
  keys: seeded.keys,
  clock: makeClock(),
  shuffle,
  tenantId: null,
  ...changes,
});
const restore = (tables: Tables, changes: object = {}, isOver = false) =>
  restoreBackup(depsOf(tables, changes), path(), isOver);

/** Every row of every table, without what the service adds. */
const rowsIn = async (tables: Tables): Promise<string[]> => {
  const rows: string[] = [];
  for (const name of tableNames) {
    for await (const row of tables.clients[name].listEntities()) rows.push(`${name} ${rowText(row)}`);
  }
  return rows.sort();
};
const eraseIn = async (tables: Tables, oid: string, clock = makeClock()): Promise<void> => {
  const deps = { ...makeTableStores(tables), keys: seeded.keys, erasureKey, clock, ids: makeIds(), findInstrument };
  await makeErasePerson(deps)({ tenantId: seeded.tenantId, oid });
  clock.pass(settleMilliseconds);
  await makeFinishErasures(deps)();
};

test('every row comes back as it was, and nothing of anybody else is in the file', async () => {
  const header = await back();
  const to = await makeTestTables();
  const restored = await restore(to);
  expect(restored).toMatchObject({ isWhole: true, erased: 0, withoutKey: [] });
  const mine = (await rowsIn(from)).filter(
    (row) => !row.includes('other') && !/^(leases|installations|erasures) /.test(row),
  );
  const back2 = await rowsIn(to);
  // The open wave is paused, the scheduled one is a draft: nothing goes on by itself.
  const isWave = (row: string): boolean => row.startsWith('waves ');
  expect(back2.filter((row) => !isWave(row))).toEqual(mine.filter((row) => !isWave(row)));
  const waves = await makeTableStores(to).waves.list(seeded);
  const before = await makeTableStores(from).waves.list(seeded);
  expect(waves).toEqual(
    before.map((wave) =>
      wave.state === 'open'
        ? { ...wave, paused: true }
        : wave.state === 'scheduled'
          ? { ...wave, state: 'draft', opensAt: null }
          : wave,
    ),
  );
  expect(Object.values(header.tables).reduce((sum, { rows }) => sum + rows, 0)).toBe(mine.length);
  expect(await readFile(path()).then((bytes) => gunzipSync(bytes).toString())).not.toContain('other');
  expect((await stat(path())).mode & 0o777).toBe(0o600);
});

test('restoring again changes nothing, and completes what broke off', async () => {
  await back();
  const to = await makeTestTables();
  const broken = Object.assign(Object.create(to.clients.releases), {
    upsertEntity: () => Promise.reject(new Error('planted')),
    submitTransaction: () => Promise.reject(new Error('planted')),
  });
  await expect(restore(to, { clients: { ...to.clients, releases: broken } })).rejects.toThrow();
  await restore(to, {}, true);
  const once = await rowsIn(to);
  expect((await restore(to, {}, true)).isWhole).toBe(true);
  expect(await rowsIn(to)).toEqual(once);
});

test('answers are written in an order that says nothing of the one they were given in', async () => {
  await back();
  const to = await makeTestTables();
  const seen: string[][] = [];
  await restore(to, {
    shuffle: <Value>(values: readonly Value[]): Value[] => {
      seen.push(values.map((value) => JSON.stringify(value)));
      return [...values].reverse();
    },
  });
  const ofWave = seen.find((values) => values.filter((value) => value.includes('"complete"')).length > 1);
  // A whole wave at a time, over all its partitions.
  expect(ofWave).toHaveLength(seeded.answered);
});

describe('whoever was erased after the backup was made', () => {
  test('stays erased while the key of the wave is there', async () => {
    await back(makeClock('2026-11-21T09:00:00.000Z'));
    const { tenantId } = seeded;
    await eraseIn(from, 'ada');
    const to = await makeTestTables();
    const restored = await restore(to, { erasures: makeTableStores(from).erasures });
    expect(restored).toMatchObject({ isWhole: true, erased: 1 });
    const rows = (await rowsIn(to)).join('\n');
    expect(rows).not.toMatch(/"ada\\?"|of ada/);
    expect(rows).not.toContain(seeded.pidOf('ada'));
    // Nor can it be counted.
    const there = makeTableStores(to);
    expect(await there.invitations.list(seeded.openRef)).toHaveLength(seeded.invited);
    expect(await there.responses.count(seeded.openRef)).toBe(seeded.answered);
    expect(await there.people.find({ tenantId, oid: 'bob' })).not.toBeNull();
    expect(await there.progress.list(seeded.openRef)).toHaveLength(11);
    expect(await there.communications.list(seeded)).toHaveLength(2);
  });

  test('stays erased when the key is gone, and nobody could find the answer', async () => {
    await back(makeClock('2026-11-21T09:00:00.000Z'));
    await eraseIn(from, 'ada');
    await seeded.keys.destroy(seeded.openRef);
    const to = await makeTestTables();
    const restored = await restore(to, { erasures: makeTableStores(from).erasures });
    expect(restored.withoutKey).toEqual(['Open']);
    expect((await rowsIn(to)).join('\n')).not.toContain(seeded.pidOf('ada'));
    const page: unknown[] = [];
    for await (const responses of makeTableStores(to).responses.pages(seeded.openRef))
      page.push(...responses.filter(isWithdrawn));
    expect(page).toHaveLength(1);
  });

  test.each([
    ['with the key', false],
    ['without the key', true],
  ])('restored over what is there, %s, is counted once', async (_, isKeyGone) => {
    await back(makeClock('2026-11-21T09:00:00.000Z'));
    await eraseIn(from, 'ada');
    const { invitations, responses } = makeTableStores(from);
    const pidsIn = async (): Promise<string[]> => {
      const pids: string[] = [];
      for await (const page of responses.pages(seeded.openRef)) pids.push(...page.map(({ pid }) => pid));
      return pids.sort();
    };
    const namesIn = async () => (await invitations.list(seeded.openRef)).map(({ value }) => value.oid).sort();
    const before = [await pidsIn(), await namesIn()];
    if (isKeyGone) await seeded.keys.destroy(seeded.openRef);
    expect(await restore(from, {}, true)).toMatchObject({ erased: 1 });
    expect([await pidsIn(), await namesIn()]).toEqual(before);
  });

  test('comes back from a backup that was made later, because they came back themselves', async () => {
    await eraseIn(from, 'ada', makeClock('2026-11-20T09:00:00.000Z'));
    await seeded.add('ada');
    await back();
    const to = await makeTestTables();
    expect((await restore(to, { erasures: makeTableStores(from).erasures })).erased).toBe(0);
    expect(await makeTableStores(to).people.find({ tenantId: seeded.tenantId, oid: 'ada' })).not.toBeNull();
  });
});

test('restored over a team that lost the app meanwhile, it is still without it, and its countdown goes on', async () => {
  await back();
  const { workspaces } = makeTableStores(from);
  const found = await workspaces.find(seeded);
  if (!found) throw new Error('no workspace');
  const deletion = { dueAt: '2026-12-12T09:00:00.000Z', isTold: true, isStopped: false, begunAt: null };
  await workspaces.replace({ ...found.value, installed: false, deletion }, found.version);
  await restore(from, {}, true);
  expect((await workspaces.find(seeded))?.value).toMatchObject({ installed: false, deletion });
});

test('a person who was met since stays as they are', async () => {
  await back();
  const to = await makeTestTables();
  const { people } = makeTableStores(to);
  const known = await makeTableStores(from).people.find({ tenantId: seeded.tenantId, oid: 'bob' });
  if (!known) throw new Error('no bob');
  await people.add({ ...known.value, asking: 'stopped' });
  expect((await restore(to)).isWhole).toBe(true);
  expect((await people.find(known.value))?.value.asking).toBe('stopped');
});

describe('nothing is written', () => {
  const refuses = async (key: string, changes: object = {}, isOver = false): Promise<void> => {
    const to = await makeTestTables();
    await expect(restore(to, changes, isOver)).rejects.toMatchObject({ name: 'BackupProblem', key });
    expect(await rowsIn(to)).toEqual([]);
  };
  const text = async (): Promise<string[]> =>
    gunzipSync(await readFile(path()))
      .toString()
      .split('\n');
  const rewrite = async (change: (lines: string[]) => string[]): Promise<void> =>
    writeFile(path(), gzipSync(change(await text()).join('\n')));
  const header =
    (change: object) =>
    ([first = '', ...rest]: string[]): string[] => [JSON.stringify({ ...JSON.parse(first), ...change }), ...rest];

  beforeEach(back as () => Promise<unknown>);

  test('from a file that is not there, or no backup', async () => {
    await rm(path());
    await refuses('restore.no-file');
    await writeFile(path(), gzipSync('{"format":"another"}\n'));
    await refuses('restore.no-backup');
    await writeFile(path(), 'no packed file');
    await refuses('restore.damaged');
  });

  test('from one that was cut off, wherever', async () => {
    const whole = await readFile(path());
    for (const part of [0, 0.2, 0.5, 0.9, 0.999]) {
      await writeFile(path(), whole.subarray(0, Math.floor(whole.length * part)));
      await refuses('restore.damaged');
    }
  });

  test('from one with a row changed, left out, doubled or of another workspace', async () => {
    const original = await readFile(path());
    const changes: ((lines: string[]) => string[])[] = [
      (lines) => lines.map((line) => line.replace('of bob', 'of bab')),
      (lines) => lines.filter((_, index) => index !== 3),
      (lines) => [...lines.slice(0, 3), lines[2] ?? '', ...lines.slice(3)],
      (lines) => lines.map((line) => line.replaceAll(`|${seeded.workspaceId}`, '|other')),
      (lines) => [
        ...lines.slice(0, 2),
        '{"table":"leases","row":{"partitionKey":"x","rowKey":"y"}}',
        ...lines.slice(2),
      ],
      (lines) => [...lines.slice(0, 2), '{', ...lines.slice(2)],
    ];
    for (const change of changes) {
      await writeFile(path(), original);
      await rewrite(change);
      await refuses('restore.damaged');
    }
  });

  test('from one that a newer version wrote', async () => {
    await rewrite(header({ version: 2 }));
    await refuses('restore.newer');
    await rewrite(header({ version: 1, tables: { waves: { schemaVersion: 99, rows: 0, sha256: 'a'.repeat(64) } } }));
    await refuses('restore.newer');
  });

  test('from one of another organisation, or too old to know who was erased', async () => {
    await refuses('restore.other-tenant', { tenantId: 'another' });
    const clock = makeClock();
    clock.pass(backupLifeMilliseconds + 1);
    await refuses('restore.too-old', { clock });
  });

  test('over a workspace that is there, unless it is said so', async () => {
    const before = await rowsIn(from);
    await expect(restore(from)).rejects.toMatchObject({ key: 'restore.is-there' });
    expect(await rowsIn(from)).toEqual(before);
  });
});

test('a backup replaces no file, and of a workspace that is not there none is made', async () => {
  await back();
  await expect(back()).rejects.toMatchObject({ key: 'backup.file-exists' });
  const nowhere = writeBackup({ clients: from.clients, clock: makeClock() }, randomUUID(), join(folder, 'none'));
  await expect(nowhere).rejects.toMatchObject({ key: 'backup.unknown-workspace' });
});

test('storage that changes under it is said not to be as it should be', async () => {
  await back();
  const to = makeTables(testConnection(), `t${randomUUID().slice(0, 8)}`);
  await to.create();
  const { stakeholders } = to.clients;
  const losing = Object.assign(Object.create(stakeholders), { submitTransaction: async () => ({ subResponses: [] }) });
  const restored = await restore(to, { clients: { ...to.clients, stakeholders: losing } });
  expect(restored.isWhole).toBe(false);
  expect(restoreLines(restored, makeSay('en')).join('\n')).toMatch(/stakeholders: 0 as they should be, 12 missing/);
});
