import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TableClient } from '@azure/data-tables';
import { type Azurite, startAzurite } from '../../../bot/local/azurite';
import { bundle } from './bundle';
import { isRunning, waitUntil } from './processes';
import { makeTemporaryFolder } from './temporary-folder';

jest.setTimeout(60_000);

const temporary = makeTemporaryFolder();
const preload = bundle('bot/local/child-preload.ts', temporary.path);
const log = { info: () => undefined, error: () => undefined };
const running: Azurite[] = [];
afterAll(async () => {
  await Promise.all(running.map((azurite) => azurite.stop()));
  temporary.remove();
});

const start = async (name: string): Promise<Azurite> => {
  const azurite = await startAzurite({ dataDir: join(temporary.path, name), preload, log });
  running.push(azurite);
  return azurite;
};
const tableOf = ({ connectionString }: Pick<Azurite, 'connectionString'>) =>
  TableClient.fromConnectionString(connectionString, 'things', {
    allowInsecureConnection: true,
    retryOptions: { maxRetries: 0 },
  });
const rowsIn = async (azurite: Azurite): Promise<string[]> => {
  const rows: string[] = [];
  for await (const { rowKey } of tableOf(azurite).listEntities()) rows.push(rowKey ?? '');
  return rows;
};
const pidsIn = (name: string): number[] =>
  readFileSync(join(temporary.path, name, 'pmo-pulse.pid'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Number.parseInt(line, 10));

it('keeps what was written a moment before it was stopped', async () => {
  const first = await start('kept');
  await tableOf(first).createTable();
  for (const rowKey of ['a', 'b', 'c']) await tableOf(first).createEntity({ partitionKey: 'p', rowKey });
  await first.stop();
  expect(existsSync(join(temporary.path, 'kept', 'pmo-pulse.pid'))).toBe(false);
  expect(await rowsIn(await start('kept'))).toEqual(['a', 'b', 'c']);
});

it('keeps its files from other users, and is not opened by the well-known key', async () => {
  const azurite = await start('private');
  expect(statSync(join(temporary.path, 'private', 'azurite', 'table')).mode & 0o777).toBe(0o700);
  const wellKnown = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
  const connectionString = azurite.connectionString.replace(/AccountKey=[^;]+/, `AccountKey=${wellKnown}`);
  await expect(tableOf({ connectionString }).createTable()).rejects.toMatchObject({ statusCode: 403 });
});

it('ends both services when it is stopped in the middle of requests, and keeps what it has confirmed', async () => {
  const azurite = await start('busy');
  const children = pidsIn('busy').slice(1);
  expect(children.map(isRunning)).toEqual([true, true]);
  await tableOf(azurite).createTable();
  const confirmed: string[] = [];
  const writes = Array.from({ length: 200 }, async (_, at) => {
    await tableOf(azurite).createEntity({ partitionKey: 'p', rowKey: String(at) });
    confirmed.push(String(at));
  });
  const settled = Promise.allSettled(writes);
  await Promise.any(writes);
  const startedAt = Date.now();
  await azurite.stop();
  // Longer would mean that they had to be killed.
  expect(Date.now() - startedAt).toBeLessThan(15_000);
  expect(children.map(isRunning)).toEqual([false, false]);
  await settled;
  expect(await rowsIn(await start('busy'))).toEqual(expect.arrayContaining(confirmed));
});

it('is not ended by a SIGTERM or SIGHUP that a service manager sends to everybody', async () => {
  const azurite = await start('signalled');
  await tableOf(azurite).createTable();
  for (const pid of pidsIn('signalled').slice(1)) {
    process.kill(pid, 'SIGTERM');
    process.kill(pid, 'SIGHUP');
  }
  await tableOf(azurite).createEntity({ partitionKey: 'p', rowKey: 'a' });
  expect(await rowsIn(azurite)).toEqual(['a']);
});

it('tells when one of its services has died', async () => {
  const azurite = await start('dying');
  const [, child] = pidsIn('dying');
  // Number 0 would be this test's own group.
  if (!child) throw new Error('no child is recorded');
  process.kill(child, 'SIGKILL');
  expect((await azurite.failure).message).toMatch(/^azurite-(table|queue) ended by itself \(SIGKILL\)/);
});

describe('when the server is killed', () => {
  const parentScript = `
    const { startAzurite } = require('./azurite.cjs');
    const { TableClient } = require('@azure/data-tables');
    const main = async () => {
      const log = { info() {}, error() {} };
      const azurite = await startAzurite({ dataDir: process.argv[2], preload: process.argv[3], log });
      const table = TableClient.fromConnectionString(azurite.connectionString, 'things', { allowInsecureConnection: true });
      await table.createTable();
      for (let at = 100; at < 200; at++) await table.createEntity({ partitionKey: 'p', rowKey: String(at) });
      process.stdout.write('written');
      setInterval(() => {}, 1000);
    };
    main();
  `;
  let parent: ChildProcess;

  it('both services end and nothing that was written is lost', async () => {
    bundle('bot/local/azurite.ts', temporary.path);
    const script = join(temporary.path, 'parent.cjs');
    writeFileSync(script, parentScript);
    parent = spawn(process.execPath, [script, join(temporary.path, 'killed'), preload], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (!parent.stdout) throw new Error('no output');
    await once(parent.stdout, 'data');
    const children = pidsIn('killed').slice(1);
    parent.kill('SIGKILL');
    await waitUntil(() => parent.signalCode === 'SIGKILL');
    // Started at once, it takes over the data folder and waits until the old services have saved.
    const next = await start('killed');
    expect(children.map(isRunning)).toEqual([false, false]);
    expect(await rowsIn(next)).toHaveLength(100);
  });
});

it('says what Azurite said when it cannot start', async () => {
  const dataDir = join(temporary.path, 'broken');
  const broken = join(temporary.path, 'broken-preload.cjs');
  writeFileSync(broken, "throw new Error('planted');");
  const starting = startAzurite({ dataDir, preload: broken, log });
  await expect(starting).rejects.toThrow(/azurite-(table|queue) ended while it was starting[\s\S]*planted/);
  expect(existsSync(join(dataDir, 'pmo-pulse.pid'))).toBe(false);
});
