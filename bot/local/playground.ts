// The chat client of local mode: the Microsoft 365 Agents Playground as a child process.
import { join } from 'node:path';
import { makePrivateFolder } from '../keys/make-private-folder';
import { requireFreePort } from './free-ports';
import { type ChildLog, type LoopbackChild, startLoopbackChild } from './loopback-child';
import { findPackageFile } from './package-file';

export type Playground = Pick<LoopbackChild, 'failure' | 'stop'> & {
  /** Where a person opens it. */
  readonly url: string;
  /** The connector it offers to the bot. */
  readonly serviceUrl: string;
};

type PlaygroundOptions = {
  readonly port: number;
  /** Where the server listens, without a path. */
  readonly botUrl: string;
  /** The bundled child-preload.ts. */
  readonly preload: string;
  /** The folder of `.m365agentsplayground.yml`, which names its people. */
  readonly configFolder: string;
  /** Its working directory is in here. */
  readonly dataDir: string;
  readonly log: ChildLog;
};

// It holds nothing that a kill could lose.
const stopPatienceMilliseconds = 5_000;

const answersPing = async (url: string): Promise<boolean> => {
  try {
    return (await (await fetch(`${url}/_debug/ping`)).text()) === 'pong';
  } catch {
    return false;
  }
};

/** Starts the Playground on a loopback port and waits until it answers; it opens no browser and sends no statistics. */
export const startPlayground = async (options: PlaygroundOptions): Promise<Playground> => {
  // It would take any other port in silence, and then nobody would find it.
  await requireFreePort(options.port, 'PLAYGROUND_PORT');
  const url = `http://127.0.0.1:${options.port}`;
  const serviceUrl = `${url}/_connector`;
  const folder = join(options.dataDir, 'playground');
  await makePrivateFolder(folder);
  const child = await startLoopbackChild({
    name: 'agents-playground',
    script: findPackageFile('@microsoft/m365agentsplayground', 'cli.js'),
    parameters: [
      ...['start', '--app-endpoint', `${options.botUrl}/api/messages`, '--channel-id', 'msteams'],
      ...['--port', String(options.port), '--service-url', serviceUrl, '--disable-telemetry'],
    ],
    env: {
      TEAMSAPPTESTER_BROWSER: 'none',
      // Without it the switch above is not obeyed by all of its parts.
      APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
      // Its log would tie people to their answers. A path below a file can be neither made nor written, so it keeps none.
      M365_AGENTS_PLAYGROUND_LOGFILE: join(options.configFolder, '.m365agentsplayground.yml', 'none.log'),
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(options.configFolder, '.m365agentsplayground.yml'),
    },
    folder,
    preload: options.preload,
    isReady: () => answersPing(url),
    stopPatienceMilliseconds,
    log: options.log,
  });
  return { url, serviceUrl, failure: child.failure, stop: child.stop };
};
