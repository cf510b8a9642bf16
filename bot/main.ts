import pino from 'pino';
import { makeSay } from '#core/language/language';
import { type Config, loadConfig } from './config';
import { describeFault } from './describe-fault';
import { StartupProblem } from './local/startup-problem';
import { welcomeLines } from './local/welcome-lines';
import { run } from './run';

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

const start = async (config: Config): Promise<void> => {
  const log = pino({ level: config.logLevel, base: null });
  const say = makeSay(config.language);
  try {
    const running = await run(config, log);
    if (config.environment === 'local') print(welcomeLines(config, say));
    const end = async (code: number): Promise<void> => {
      await running.stop();
      process.exit(code);
    };
    // The second signal waits for the first: what ends is already ending.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => void end(0)).on(signal, () => {});
    log.fatal({ event: 'storage.ended', fault: describeFault(await running.failure) });
    await end(1);
  } catch (error) {
    if (error instanceof StartupProblem) print(error.lines(say));
    else log.fatal({ event: 'start.failed', fault: describeFault(error) });
    process.exit(1);
  }
};

const config = loadConfig();
if (config.ok) {
  void start(config.value);
} else {
  print(config.error);
  process.exit(1);
}
