// Processes of their own that run a script of the tests: bundled once a test file, told what to do by their only argument.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build, stop as stopEsbuild } from 'esbuild';

const bundleOf = (name: string): string => resolve(tmpdir(), `${name}-${process.pid}.cjs`);

/** Bundles `tests/support/<name>.ts`. */
export const bundleProcess = async (name: string): Promise<void> => {
  await build({
    entryPoints: [resolve(__dirname, `${name}.ts`)],
    outfile: bundleOf(name),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
    alias: { '@azure/storage-common': resolve('node_modules/@azure/storage-common/dist/commonjs/index.js') },
  });
  await stopEsbuild();
};

export type Running = {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<unknown>;
};

export const isRunning = ({ child }: Running): boolean => child.exitCode === null && child.signalCode === null;

/** Starts it, and waits until it says that it has started, or until it has ended. */
export const startProcess = async (name: string, options: object): Promise<Running> => {
  const child = spawn(process.execPath, ['--enable-source-maps', bundleOf(name), JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const running = { child, output: () => output, ended: once(child, 'exit') };
  while (!output.includes('started') && isRunning(running)) await sleep(20);
  return running;
};

/** Ends it at once, as a machine that dies; one that has ended already is fine. */
export const killProcess = async (running: Running): Promise<void> => {
  if (!isRunning(running)) return;
  running.child.kill('SIGKILL');
  await running.ended;
};
