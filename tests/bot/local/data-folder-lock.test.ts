import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSay } from '#core/language/language';
import { lockDataFolder } from '../../../bot/local/data-folder-lock';
import { findProcessMark } from '../../../bot/local/process-mark';
import { StartupProblem } from '../../../bot/local/startup-problem';
import { bundle } from './bundle';
import { makeTemporaryFolder } from './temporary-folder';

jest.setTimeout(30_000);

const temporary = makeTemporaryFolder();
const sleepers: ChildProcess[] = [];
afterAll(() => {
  for (const child of sleepers) child.kill('SIGKILL');
  temporary.remove();
});

let folders = 0;
const newFolder = () => join(temporary.path, `data-${folders++}`);
const lockIn = (folder: string) => join(folder, 'pmo-pulse.pid');
const startSleeper = async (): Promise<number> => {
  const child = spawn('sleep', ['60']);
  sleepers.push(child);
  await once(child, 'spawn');
  if (!child.pid) throw new Error('no process');
  return child.pid;
};
const write = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(lockIn(folder), text);
};
const problemOf = async (folder: string, language: 'en' | 'de' = 'en'): Promise<string[]> => {
  const problem = await lockDataFolder(folder).catch((error: unknown) => error);
  if (!(problem instanceof StartupProblem)) throw new Error('no such problem');
  return problem.lines(makeSay(language));
};

it('makes the folder for this user alone and names the process', async () => {
  const folder = join(newFolder(), 'a', 'b');
  const lock = await lockDataFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(Number.parseInt(readFileSync(lockIn(folder), 'utf8'), 10)).toBe(process.pid);
  await lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

it('refuses a folder that another process uses, in one sentence, and leaves its lock alone', async () => {
  const folder = newFolder();
  const pid = await startSleeper();
  const text = `${pid} ${(await findProcessMark(pid))?.startedAt}\n`;
  write(folder, text);
  expect(await problemOf(folder)).toEqual([
    `Another PMO Pulse (process ${pid}) uses this data folder. Stop it first, or set DATA_DIR to another folder.`,
  ]);
  expect((await problemOf(folder, 'de'))[0]).toContain(`Ein anderes PMO Pulse (Prozess ${pid})`);
  expect(readFileSync(lockIn(folder), 'utf8')).toBe(text);
});

it('refuses a folder that this process already uses', async () => {
  const folder = newFolder();
  await lockDataFolder(folder);
  expect((await problemOf(folder))[0]).toContain(`process ${process.pid}`);
});

it.each([
  ['a process that has ended', '4194304 123\n'],
  ['a process whose number was given to another one', `${process.pid} 1\n`],
  ['nobody', 'garbage'],
  ['nobody at all', ''],
])('takes over the lock of %s', async (_, text) => {
  const folder = newFolder();
  write(folder, text);
  await (await lockDataFolder(folder)).release();
  expect(readdirSync(folder)).toEqual([]);
});

it('waits for the children of a process that has ended', async () => {
  const folder = newFolder();
  const pid = await startSleeper();
  write(folder, `4194304 123\n${pid} ${(await findProcessMark(pid))?.startedAt}\n`);
  let isLocked = false;
  const locking = lockDataFolder(folder).then(() => {
    isLocked = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(isLocked).toBe(false);
  process.kill(pid, 'SIGKILL');
  await locking;
});

it('lets one of many starters win the lock of a process that has ended', async () => {
  const folder = newFolder();
  write(folder, '4194304 123\n');
  bundle('bot/local/data-folder-lock.ts', temporary.path);
  const script = join(temporary.path, 'starter.cjs');
  writeFileSync(
    script,
    `require('./data-folder-lock.cjs').lockDataFolder(process.argv[2]).then(
      () => { process.stdout.write('won'); setTimeout(() => {}, 60000); },
      (error) => process.stdout.write(error.name),
    );`,
  );
  const starters = Array.from({ length: 6 }, () => spawn(process.execPath, [script, folder]));
  sleepers.push(...starters);
  const results = await Promise.all(starters.map(async ({ stdout }) => String((await once(stdout, 'data'))[0])));
  expect(results.sort()).toEqual([...new Array(5).fill('StartupProblem'), 'won']);
});

describe('a data folder that cannot be used', () => {
  it('is told when a file is in its place', async () => {
    const file = newFolder();
    writeFileSync(file, '');
    expect(await problemOf(join(file, 'data'))).toEqual([
      `The data folder ${join(file, 'data')} cannot be created or written (ENOTDIR). Set DATA_DIR to a folder that this user can write.`,
    ]);
    expect((await problemOf(file))[0]).toContain('(EEXIST)');
  });

  it('is told when the system forbids it', async () => {
    expect((await problemOf('/proc/pmo-pulse'))[0]).toMatch(/cannot be created or written \(E\w+\)/);
  });
});
