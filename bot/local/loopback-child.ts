import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { StartupProblem } from './startup-problem';

/** A Node program that runs beside the server, listens on this machine only and ends with it. */
export type LoopbackChild = {
  readonly pid: number;
  /** Resolves when the program ends although nobody stopped it. */
  readonly failure: Promise<Error>;
  /** Interrupts the program and waits until it has ended; kills it when that takes too long. */
  stop(): Promise<void>;
};

export type ChildLog = Pick<Logger, 'info' | 'error'>;

type Program = {
  readonly name: string;
  readonly script: string;
  readonly parameters: readonly string[];
  /** Its whole environment: the server's own, which may hold a secret, is not passed on. */
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  /** The bundled child-preload.ts. */
  readonly preload: string;
  readonly isReady: () => Promise<boolean>;
  readonly stopPatienceMilliseconds: number;
  readonly log: ChildLog;
};

const startPatienceMilliseconds = 20_000;
const pollMilliseconds = 20;
const keptOutputCharacters = 2_000;

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const interrupt = (child: ChildProcess): void => {
  // On Windows any signal kills; there the end of its standard input tells the preloaded script the same.
  if (process.platform === 'win32') child.stdin?.end();
  else child.kill('SIGINT');
};

const stopChild = async (child: ChildProcess, { name, stopPatienceMilliseconds, log }: Program): Promise<void> => {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  interrupt(child);
  const patience = new AbortController();
  const late = sleep(stopPatienceMilliseconds, 'late', { signal: patience.signal }).catch(() => 'cancelled');
  if ((await Promise.race([ended, late])) === 'late') {
    log.error({ child: name, pid: child.pid }, 'local.child-killed');
    child.kill('SIGKILL');
  }
  patience.abort();
  await ended;
};

const waitUntilReady = async (child: ChildProcess, { name, isReady }: Program, output: () => string): Promise<void> => {
  const deadline = Date.now() + startPatienceMilliseconds;
  while (!(await isReady())) {
    if (hasEnded(child)) throw new StartupProblem('local.start.child-ended', { name, output: output() });
    if (Date.now() > deadline) throw new StartupProblem('local.start.child-late', { name, output: output() });
    await sleep(pollMilliseconds);
  }
};

/** Starts such a program and waits until it is ready; when it does not get there, it is stopped and the reason told. */
export const startLoopbackChild = async (program: Program): Promise<LoopbackChild> => {
  const child = spawn(process.execPath, ['--require', program.preload, program.script, ...program.parameters], {
    cwd: program.folder,
    env: program.env,
    // A group of its own, so that the terminal's Ctrl-C reaches the server alone, which then stops things in order.
    detached: true,
    windowsHide: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-keptOutputCharacters);
  });
  child.stdin.on('error', () => undefined);
  let isStopping = false;
  const stop = () => {
    isStopping = true;
    return stopChild(child, program);
  };
  const failure = new Promise<Error>((resolve) => {
    child.once('error', resolve);
    child.once('exit', (code, signal) => {
      if (!isStopping) resolve(new Error(`${program.name} ended by itself (${signal ?? code}): ${output.trim()}`));
    });
  });
  await once(child, 'spawn');
  try {
    await waitUntilReady(child, program, () => output.trim());
  } catch (error) {
    await stop();
    throw error;
  }
  if (child.pid === undefined) throw new Error(`${program.name} runs without a process number`);
  program.log.info({ child: program.name, pid: child.pid }, 'local.child-started');
  return { pid: child.pid, failure, stop };
};
