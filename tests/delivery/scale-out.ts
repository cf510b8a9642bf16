// Several instances of the app behind one storage, one Key Vault and one Teams, and a wave that goes through all of them.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build, stop as stopEsbuild } from 'esbuild';
import { cardVerbs } from '#core/contract/card-action';
import { makeTableLeaseStore } from '../../bot/tables/lease-table';
import { makeTables } from '../../bot/tables/table-client';
import type { AppProcessOptions } from '../support/app-process';
import { testConnection } from '../support/azurite';
import { startConnectorEmulator } from '../support/connector-emulator';
import { startKeyVault } from '../support/key-vault-emulator';
import {
  actionData,
  cardOf,
  elementsOf,
  makeApiClient,
  makeOrganisation,
  makeTeamsActs,
  type Somebody,
  sentTo,
} from '../support/organisation';
import { findFreePort, makeDataDir } from '../support/product';
import { quickTimes } from './delivery-world';

const script = resolve(tmpdir(), `app-process-${process.pid}.cjs`);

const buildScript = async (): Promise<void> => {
  await build({
    entryPoints: [resolve('tests/support/app-process.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
    alias: { '@azure/storage-common': resolve('node_modules/@azure/storage-common/dist/commonjs/index.js') },
  });
  await stopEsbuild();
};

export type Instance = { readonly url: string; readonly child: ChildProcess; readonly output: () => string };

/** Makes the world; no instance runs in it yet. */
export const makeScaleWorld = async (people: number) => {
  await buildScript();
  const id = randomBytes(6).toString('hex');
  const { connectionString } = testConnection();
  const [connector, keyVault, dataDir] = await Promise.all([startConnectorEmulator(), startKeyVault(), makeDataDir()]);
  const organisation = makeOrganisation(connector, people);
  const instances: Instance[] = [];
  const start = async (): Promise<Instance> => {
    const options: AppProcessOptions = {
      ...{ connectionString, dataDir, prefix: `t${id}`, queuePrefix: `q${id}-`, times: quickTimes },
      ...{ vaultUrl: keyVault.connection.url, port: await findFreePort() },
    };
    const child = spawn(process.execPath, ['--enable-source-maps', script, JSON.stringify(options)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    while (!output.includes('started\n')) {
      if (child.exitCode !== null) throw new Error(`An instance did not start:\n${output}`);
      await sleep(20);
    }
    const instance = { url: `http://127.0.0.1:${options.port}`, child, output: () => output };
    instances.push(instance);
    return instance;
  };
  const leases = makeTableLeaseStore(makeTables(testConnection(), `t${id}`).clients.leases);
  return {
    ...{ connector, organisation, start, vault: keyVault.vault, base: `/api/workspaces/${organisation.workspaceId}` },
    acts: (instance: Instance) => makeTeamsActs(instance, connector, organisation),
    api: (instance: Instance) => makeApiClient(instance, organisation.tenantId),
    /** Who keeps time at present. */
    leader: async () => {
      const found = (await leases.find('installation', 'timer'))?.value;
      return found && found.expiresAt > new Date().toISOString() ? found.owner : null;
    },
    /** The pulse cards that somebody was sent. */
    pulsesOf: (person: Somebody) =>
      sentTo(connector, person)
        .map(cardOf)
        .filter((card) => elementsOf(card).some(({ verb }) => verb === cardVerbs.answer)),
    answerTo: (card: unknown, experience: number) => ({
      ...actionData(card, cardVerbs.answer),
      ...Object.fromEntries(
        ['PR1', 'PE1', 'PC1', 'PP1', 'PS1'].flatMap((item) => [
          [`${item}.expectation`, '6'],
          [`${item}.experience`, String(experience)],
        ]),
      ),
      V1: '5',
    }),
    /** Ends an instance as App Service does; answers its exit code. */
    end: async ({ child }: Instance): Promise<number | null> => {
      if (child.exitCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      }
      return child.exitCode;
    },
    stop: async (): Promise<void> => {
      for (const { child } of instances) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      }
      await Promise.all([connector.close(), keyVault.stop(), rm(dataDir, { recursive: true, force: true })]);
    },
  };
};
