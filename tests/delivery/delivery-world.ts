// A PMO with many stakeholders, a wave that is due, real storage, a connector with faults, and processes that can be killed.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DeliveryTimes } from '#core/delivery/delivery-times';
import type { Invitation } from '#core/delivery/outbox/invitation';
import type { Wave } from '#core/wave/wave';
import { makeDeliveryQueue } from '../../bot/queues/delivery-queue';
import { makeTables } from '../../bot/tables/table-client';
import { makeTableStores } from '../../bot/tables/table-stores';
import { samplePerson, sampleStakeholder, sampleWave, sampleWorkspace } from '../core/samples';
import { testConnection } from '../support/azurite';
import { bundleProcess, killProcess, type Running, startProcess } from '../support/bundled-process';
import type { DeathAt, DeliveryProcessOptions } from '../support/delivery-process';
import { startFaultConnector } from '../support/fault-connector';
import { startLossyStorage } from '../support/lossy-storage';

/** Everything that takes minutes in the product takes seconds here. */
export const quickTimes: DeliveryTimes = {
  lease: 7_000,
  startWithin: 3_000,
  pass: 3_000,
  hidden: 8_000,
  onQueue: 8_000,
  watch: 1_000,
  leader: 3_000,
  call: 1_000,
};

/** Bundles the process that the tests start; once a test file. */
export const buildProcess = (): Promise<void> => bundleProcess('delivery-process');

type WorldOptions = {
  readonly people: number;
  /** Requests a second that the connector takes; null for no limit. */
  readonly perSecond?: number | null;
  readonly turnsPerSecond?: DeliveryProcessOptions['turnsPerSecond'];
  /** The storage loses the answer to every so manyeth write. */
  readonly lossEvery?: number;
  readonly waveChanges?: Partial<Wave>;
};

const isEnded = ({ state }: Invitation): boolean => state !== 'planned' && state !== 'claimed';

/** Makes the world; nothing runs in it yet. */
export const makeDeliveryWorld = async (options: WorldOptions) => {
  const { people, perSecond = 50, turnsPerSecond, lossEvery, waveChanges } = options;
  const id = randomBytes(6).toString('hex');
  const [prefix, queuePrefix, tenantId] = [`t${id}`, `q${id}-`, `tenant-${id}`];
  const storage = testConnection();
  const tables = makeTables(storage, prefix);
  const queue = makeDeliveryQueue(storage, queuePrefix);
  await Promise.all([tables.create(), queue.create()]);
  const dataDir = await mkdtemp(join(tmpdir(), 'pmo-pulse-delivery-'));
  const connector = await startFaultConnector({
    perSecond,
    members: [{ id: '29:lead', aadObjectId: 'lead', name: 'Lea Lead' }],
  });
  const stores = makeTableStores(tables);
  const { serviceUrl } = connector;
  const oids = Array.from({ length: people }, (_, index) => `person-${String(index).padStart(5, '0')}`);
  const workspace = sampleWorkspace({ tenantId, serviceUrl });
  await stores.workspaces.add(workspace);
  await stores.stakeholders.putAll(oids.map((oid) => sampleStakeholder(oid, { tenantId })));
  for (let start = 0; start < oids.length; start += 50) {
    await Promise.all(
      oids.slice(start, start + 50).map((oid) => stores.people.add(samplePerson(oid, { tenantId, serviceUrl }))),
    );
  }
  const opensAt = new Date().toISOString();
  const wave = sampleWave('scheduled', {
    tenantId,
    opensAt,
    createdAt: opensAt,
    closesAt: new Date(Date.now() + 3_600_000).toISOString(),
    ...waveChanges,
  });
  await stores.waves.add(wave);
  const ref = { tenantId, workspaceId: wave.workspaceId, waveId: wave.id };

  const lossy =
    lossEvery === undefined ? null : await startLossyStorage(storage.connectionString, (nth) => nth % lossEvery === 0);
  const processes: Running[] = [];
  const start = async (deathAt?: DeathAt): Promise<Running> => {
    const processOptions: DeliveryProcessOptions = {
      connectionString: lossy?.connectionString ?? storage.connectionString,
      ...{ prefix, queuePrefix, dataDir, times: quickTimes },
      ...(turnsPerSecond ? { turnsPerSecond } : {}),
      ...(deathAt ? { deathAt } : {}),
    };
    const running = await startProcess('delivery-process', processOptions);
    processes.push(running);
    return running;
  };
  const invitations = async (): Promise<Invitation[]> => (await stores.invitations.list(ref)).map(({ value }) => value);
  return {
    ...{ stores, queue, connector, dataDir, ref, oids, start, invitations, wave },
    /** How many answers of the storage got lost. */
    lost: (): number => lossy?.lost() ?? 0,
    kill: killProcess,
    /** Waits until the wave is open and every invitation has ended. */
    settled: async (milliseconds = 60_000): Promise<Invitation[]> => {
      const deadline = Date.now() + milliseconds;
      for (;;) {
        const all = await invitations();
        const state = (await stores.waves.find(ref))?.value.state;
        if (state === 'open' && all.length === people && all.every(isEnded)) return all;
        if (Date.now() > deadline) {
          const open = all.filter((one) => !isEnded(one)).length;
          const said = processes.map(({ output }) => output().slice(-1500)).join('\n---\n');
          throw new Error(`Not settled: wave ${state}, ${all.length} invited, ${open} without an end\n${said}`);
        }
        await sleep(500);
      }
    },
    stop: async (): Promise<void> => {
      for (const running of processes) await killProcess(running);
      await connector.close();
      await lossy?.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

export type DeliveryWorld = Awaited<ReturnType<typeof makeDeliveryWorld>>;

/** How many cards each person was given by the connector. */
export const cardsPerPerson = ({ connector }: DeliveryWorld): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { conversationId } of connector.accepted) {
    const oid = conversationId.replace(/^a:/, '');
    counts.set(oid, (counts.get(oid) ?? 0) + 1);
  }
  return counts;
};

/** The states of invitations with how many are in each. */
export const statesOf = (invitations: readonly Invitation[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { state } of invitations) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};
