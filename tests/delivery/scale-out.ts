// Several instances of the app behind one storage, one Key Vault and one Teams, and a wave that goes through all of them.
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { cardVerbs } from '#core/contract/card-action';
import { makeTableLeaseStore } from '../../bot/tables/lease-table';
import { makeTables } from '../../bot/tables/table-client';
import type { AppProcessOptions } from '../support/app-process';
import { testConnection } from '../support/azurite';
import { bundleProcess, isRunning, killProcess, type Running, startProcess } from '../support/bundled-process';
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

export type Instance = Running & { readonly url: string };

/** Makes the world; no instance runs in it yet. */
export const makeScaleWorld = async (people: number) => {
  await bundleProcess('app-process');
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
    const running = await startProcess('app-process', options);
    const instance = { ...running, url: `http://127.0.0.1:${options.port}` };
    if (!isRunning(instance)) throw new Error(`An instance did not start:\n${instance.output()}`);
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
    end: async ({ child, ended }: Instance): Promise<number | null> => {
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
    stop: async (): Promise<void> => {
      for (const instance of instances) await killProcess(instance);
      await Promise.all([connector.close(), keyVault.stop(), rm(dataDir, { recursive: true, force: true })]);
    },
  };
};
