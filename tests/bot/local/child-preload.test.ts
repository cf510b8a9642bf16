import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle';
import { makeTemporaryFolder } from './temporary-folder';

jest.setTimeout(30_000);

const temporary = makeTemporaryFolder();
const preload = bundle('bot/local/child-preload.ts', temporary.path);
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  temporary.remove();
});

let scripts = 0;
const run = (code: string) => {
  const script = join(temporary.path, `script-${scripts++}.cjs`);
  writeFileSync(script, code);
  const child = spawn(process.execPath, ['--require', preload, script], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  return child;
};
const firstWordOf = async (child: ReturnType<typeof run>): Promise<string> =>
  String((await once(child.stdout, 'data'))[0]);

describe('listening', () => {
  it.each([
    ['a port', '0'],
    ['a port as text', "'0'"],
    ['a port and the address of everybody', "0, '0.0.0.0'"],
    ['a port and the IPv6 address of everybody', "0, '::'"],
    ['a port and a backlog', '0, 10'],
    ['no host', '0, undefined'],
    ['nothing', ''],
    ['options', '{ port: 0 }'],
    ['options for everybody', "{ port: 0, host: '0.0.0.0' }"],
    ['options for everybody on IPv6', "{ port: 0, host: '::', backlog: 5 }"],
  ])('with %s stays on this machine', async (_, parameters) => {
    const comma = parameters === '' ? '' : ', ';
    const child = run(
      `const server = require('node:http').createServer();
       server.listen(${parameters}${comma}() => process.stdout.write(server.address().address));`,
    );
    expect(await firstWordOf(child)).toBe('127.0.0.1');
  });

  it('leaves another loopback address and a socket file alone', async () => {
    const other = run(
      `const server = require('node:net').createServer();
       server.listen(0, '127.0.0.2', () => process.stdout.write(server.address().address));`,
    );
    expect(await firstWordOf(other)).toBe('127.0.0.2');
    const path = join('/tmp', `pmo-pulse-${process.pid}.sock`);
    const socket = run(
      `const server = require('node:net').createServer();
       server.listen('${path}', () => { process.stdout.write(server.address()); server.close(); });`,
    );
    expect(await firstWordOf(socket)).toBe(path);
  });
});

describe('calling', () => {
  it.each([
    ['another machine by its address', "connect(80, '192.0.2.1')"],
    ['another machine by its name', "connect({ port: 80, host: 'host.invalid' })"],
  ])('%s is refused', async (_, call) => {
    const child = run(`require('node:net').${call}.on('error', (error) => process.stdout.write(error.message));`);
    expect(await firstWordOf(child)).toBe('only this machine may be talked to');
  });

  it('fetch to another machine is refused, and to this one is not', async () => {
    const child = run(
      `const server = require('node:http').createServer((_, res) => res.end('here')).listen(0, async () => {
         const there = await fetch('http://192.0.2.1/').catch((error) => error.cause.message);
         const here = await (await fetch('http://localhost:' + server.address().port)).text();
         process.stdout.write(there + ', ' + here);
       });`,
    );
    expect(await firstWordOf(child)).toBe('only this machine may be talked to, here');
  });
});

describe('ending', () => {
  const waiting = "process.stdout.write('up'); setInterval(() => {}, 1000);";
  const saving = `process.once('SIGINT', () => setTimeout(() => { process.stdout.write('saved'); process.exit(0); }, 300));${waiting}`;

  it('ends with the other end of its standard input', async () => {
    const child = run(waiting);
    await firstWordOf(child);
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([130, null]);
  });

  it('gives the program the time to save, however often it is told to end', async () => {
    const child = run(saving);
    await firstWordOf(child);
    const saved = firstWordOf(child);
    child.kill('SIGINT');
    child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 100));
    child.stdin.end();
    child.kill('SIGINT');
    expect(await saved).toBe('saved');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('does not keep a program alive that has nothing more to do', async () => {
    expect(await once(run(''), 'exit')).toEqual([0, null]);
  });
});
