import pino from 'pino';
import { makeSay } from '#core/language/language';
import { type Config, loadConfig } from './config';
import { describeFault } from './describe-fault';
import { StartupProblem } from './local/startup-problem';
import { welcomeLines } from './local/welcome-lines';
import { run } from './run';

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

const start = async (config: Config): Promise<number> => {
  const log = pino({ level: config.logLevel, base: null });
  const say = makeSay(config.language);
  // Asked to end while still starting, it finishes starting first: half-started children could not be ended in order.
  const asked = new Promise<null>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(null));
  });
  try {
    const running = await run(config, log);
    if (config.environment === 'local') print(welcomeLines(config, say));
    const failure = await Promise.race([asked, running.failure]);
    if (failure) log.fatal({ event: 'storage.ended', fault: describeFault(failure) });
    await running.stop();
    return failure ? 1 : 0;
  } catch (error) {
    if (error instanceof StartupProblem) print(error.lines(say));
    else log.fatal({ event: 'start.failed', fault: describeFault(error) });
    return 1;
  }
};

const config = loadConfig();
if (config.ok) {
  void start(config.value).then((code) => process.exit(code));
} else {
  print(config.error);
  process.exit(1);
}
