import pino from 'pino';
import { type MessageKey, makeSay, type Say } from '#core/language/language';
import { loadConfig } from '../config';
import { describeFault } from '../describe-fault';
import { StartupProblem } from '../local/startup-problem';
import { BackupProblem } from './backup-problem';
import { type OpenedStorage, openStorage } from './open-storage';

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

/** What a command does with the storage of the configuration; gives what to print, and whether all is well. */
export type Command = {
  readonly usage: MessageKey;
  /** Null when these are not its arguments. */
  readonly read: (
    args: readonly string[],
  ) => ((storage: OpenedStorage, say: Say) => Promise<{ lines: string[]; isWell: boolean }>) | null;
};

/** Runs a command of the terminal to its end; answers its exit code. */
export const runCommand = async ({ usage, read }: Command, args: readonly string[]): Promise<number> => {
  const config = loadConfig();
  if (!config.ok) {
    print(config.error);
    return 1;
  }
  const say = makeSay(config.value.language);
  const work = read(args);
  if (!work) {
    print(say(usage).split('\n'));
    return 2;
  }
  const log = pino({ level: config.value.logLevel, base: null });
  try {
    const storage = await openStorage(config.value, log);
    try {
      const { lines, isWell } = await work(storage, say);
      print(lines);
      return isWell ? 0 : 1;
    } finally {
      await storage.close();
    }
  } catch (error) {
    if (error instanceof StartupProblem || error instanceof BackupProblem) print(error.lines(say));
    else log.fatal({ event: 'command.failed', fault: describeFault(error) });
    return 1;
  }
};
