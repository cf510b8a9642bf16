import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startLoopbackChild } from '../../../bot/local/loopback-child';
import { bundle } from './bundle';
import { isRunning } from './processes';
import { makeTemporaryFolder } from './temporary-folder';

jest.setTimeout(30_000);

const temporary = makeTemporaryFolder();
const preload = bundle('bot/local/child-preload.ts', temporary.path);
afterAll(() => temporary.remove());

const log = { info: () => undefined, error: jest.fn() };
const start = (code: string, folder = temporary.path) => {
  const script = join(temporary.path, 'script.cjs');
  writeFileSync(script, code);
  return startLoopbackChild({
    ...{ name: 'thing', script, parameters: [], env: { ONLY: 'this' }, folder, preload, log },
    isReady: async () => true,
    stopPatienceMilliseconds: 500,
  });
};

it('interrupts a program and lets it save', async () => {
  const saved = join(temporary.path, 'saved');
  const child = await start(
    `process.once('SIGINT', () => { require('node:fs').writeFileSync('${saved}', ''); process.exit(0); });
     setInterval(() => {}, 1000);`,
  );
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await child.stop();
  expect(existsSync(saved)).toBe(true);
  expect(log.error).not.toHaveBeenCalled();
});

it('kills a program that does not end, and says so', async () => {
  const child = await start("process.on('SIGINT', () => {}); setInterval(() => {}, 1000);");
  await new Promise((resolve) => setTimeout(resolve, 500));
  await child.stop();
  expect(isRunning(child.pid)).toBe(false);
  expect(log.error).toHaveBeenCalledWith({ child: 'thing', pid: child.pid }, 'local.child-killed');
  await child.stop();
});

it('gives the program no variable of the server', async () => {
  process.env.BOT_PASSWORD_OF_TEST = 's3cret';
  const child = await start('process.stderr.write(JSON.stringify(Object.keys(process.env))); process.exit(3);');
  delete process.env.BOT_PASSWORD_OF_TEST;
  expect((await child.failure).message).toMatch(/thing ended by itself \(3\): .*\["ONLY"\]/);
});

it('fails at once when there is nowhere to run', async () => {
  await expect(start('', join(temporary.path, 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' });
});
