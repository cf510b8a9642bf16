// What sending a wave costs: beside a bare loop, within Teams' budget, on a bad day, and for very many people.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { deliveryTimes } from '#core/delivery/delivery-times';
import type { Invitation } from '#core/delivery/outbox/invitation';
import { defaultPreferences, type Person } from '#core/stakeholder/person';
import { type Wave, waveRefOf } from '#core/wave/wave';
import { localWorkspaceSettings } from '#core/workspace/workspace';
import { makeFileWaveKeys } from '../bot/keys/wave-keys-file';
import { makeDeliveryQueue } from '../bot/queues/delivery-queue';
import { batchesOf, type Entity } from '../bot/tables/entity-limits';
import { inParallel } from '../bot/tables/in-parallel';
import { toEntity as toInvitationRow } from '../bot/tables/invitation-table';
import { toEntity as toPersonRow } from '../bot/tables/person-table';
import { makeTables } from '../bot/tables/table-client';
import { type Table, upsertBatch } from '../bot/tables/table-row';
import { makeTableStores } from '../bot/tables/table-stores';
import { startAzurite } from '../tests/support/azurite';
import type { DeliveryProcessOptions } from '../tests/support/delivery-process';
import { type Arrival, type FaultConnector, mostIn, startFaultConnector } from '../tests/support/fault-connector';
import { makeDataDir } from '../tests/support/product';

/** The budget of bulk sending, in cards a second. */
const bulkShare = 45;
const tenantId = 'tenant';
const script = (name: string): string => join(__dirname, `${name}.cjs`);

const writeAll = async (table: Table, entities: readonly Entity[]): Promise<void> => {
  const partitions = new Map<string, Entity[]>();
  for (const entity of entities) {
    const rows = partitions.get(entity.partitionKey);
    if (rows) rows.push(entity);
    else partitions.set(entity.partitionKey, [entity]);
  }
  await inParallel([...partitions.values()].flatMap(batchesOf), 16, (batch) => upsertBatch(table, batch));
};

const personOf = (person: number, serviceUrl: string): Person => ({
  ...{ tenantId, oid: `person-${person}`, name: `Person ${person}`, conversationId: `a:person-${person}`, serviceUrl },
  ...{ teamsUserId: `29:${person}`, botId: '28:bot', channelId: 'msteams', locale: 'en', timeZone: null },
  ...{ reachability: 'reachable', asking: 'welcome', preferences: defaultPreferences },
});

const invitationOf = (wave: Wave, person: number): Invitation => ({
  ...waveRefOf(wave),
  ...{ oid: `person-${person}`, microPulse: 1, state: 'planned', delivered: 0, attempt: 0, notBefore: null },
  ...{ reason: null, activityId: null, claim: null, sentAt: null, attributes: { Division: `D${person % 7}` } },
});

const openWave = (): Wave => ({
  ...{ tenantId, workspaceId: 'workspace', id: 'wave', title: 'Bench', instrumentId: 'express', instrumentVersion: 1 },
  ...{ kind: 'pulse', communicationId: null },
  ...{
    turn: 0,
    microPulse: 1,
    shuffled: true,
    removed: [],
    endCounts: null,
    paused: false,
    reminderAfterDays: null,
    audience: { kind: 'everyone' },
  },
  ...{ recurring: null, seriesId: null, round: 1 },
  ...{ attributes: [], crosses: [], strata: null, state: 'open', opensAt: null, closingAt: null, closedAt: null },
  openedAt: new Date().toISOString(),
  closesAt: new Date(Date.now() + 86_400_000).toISOString(),
  createdAt: new Date().toISOString(),
});

type Run = {
  readonly people: number;
  readonly processes: number;
  /** Cards a second; null for no budget. */
  readonly budget: number | null;
  /** Requests a second that the connector takes; null for all. */
  readonly limit: number | null;
  readonly faultOf?: FaultConnector['faultOf'];
};

type RunResult = {
  readonly seconds: number;
  readonly times: readonly number[];
  readonly requests: readonly Arrival[];
  readonly lost: number;
  readonly duplicate: number;
  readonly peakMb: number;
  readonly activity: Readonly<Record<string, unknown>>;
};

const peakOf = async ({ pid }: ChildProcess): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
};

const startProcess = async (name: string, options: unknown): Promise<ChildProcess> => {
  const child = spawn(process.execPath, [script(name), JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout ?? child, 'data');
  return child;
};

/** Sends one wave and counts what arrived. */
const deliver = async (
  connectionString: string,
  { people, processes, budget, limit, faultOf }: Run,
): Promise<RunResult> => {
  const id = randomBytes(4).toString('hex');
  const [prefix, queuePrefix] = [`b${id}`, `b${id}-`];
  const storage = { kind: 'connection-string', connectionString } as const;
  const tables = makeTables(storage, prefix);
  await Promise.all([tables.create(), makeDeliveryQueue(storage, queuePrefix).create()]);
  const stores = makeTableStores(tables);
  const dataDir = await makeDataDir();
  const connector = await startFaultConnector({ perSecond: limit });
  if (faultOf) connector.faultOf = faultOf;
  const wave = openWave();
  await stores.workspaces.add({
    ...{ tenantId, id: 'workspace', name: 'PMO', teamId: '19:pmo@thread.tacv2', serviceUrl: connector.serviceUrl },
    ...{
      installedBy: null,
      kind: 'pmo',
      leads: [],
      settings: localWorkspaceSettings,
      installed: true,
      deletion: null,
      simulated: false,
    },
  });
  const everybody = Array.from({ length: people }, (_, person) => person);
  const { clients } = tables;
  await writeAll(
    { client: clients.people, name: 'people' },
    everybody.map((one) => toPersonRow(personOf(one, connector.serviceUrl))),
  );
  await writeAll(
    { client: clients.invitations, name: 'invitations' },
    everybody.map((one) => toInvitationRow(invitationOf(wave, one))),
  );
  await makeFileWaveKeys(`${dataDir}/keys`).create(waveRefOf(wave));
  await stores.waves.add(wave);
  const options: DeliveryProcessOptions = {
    ...{ connectionString, prefix, queuePrefix, dataDir, times: deliveryTimes },
    turnsPerSecond: { bulk: budget, talk: 5 },
  };
  const children = await Promise.all(
    Array.from({ length: processes }, () => startProcess('delivery-process', options)),
  );
  const isPending = async (): Promise<boolean> => {
    for await (const page of stores.invitations.pendingPages(waveRefOf(wave), 1)) if (page.length > 0) return true;
    return false;
  };
  // Looked at rarely: reading what is left costs the storage that is measured.
  while (connector.accepted.length < people) await sleep(100);
  while (await isPending()) await sleep(50);
  const end = Date.now();
  const peaks = await Promise.all(children.map(peakOf));
  for (const child of children) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  const got = new Set(connector.accepted.map(({ conversationId }) => conversationId));
  const times = connector.accepted.map(({ at }) => at);
  const activity = JSON.parse(connector.accepted[0]?.text ?? '{}');
  await connector.close();
  await rm(dataDir, { recursive: true, force: true });
  const first = connector.requests[0]?.from ?? end;
  return {
    seconds: (end - first) / 1000,
    ...{ times, requests: connector.requests, lost: people - got.size, duplicate: times.length - got.size },
    ...{ peakMb: Math.max(...peaks), activity },
  };
};

/** Sends to as many people with a bare loop; the same card for everybody. */
const loopBare = async (people: number, activity: Readonly<Record<string, unknown>>): Promise<number> => {
  const connector = await startFaultConnector({ perSecond: null });
  const child = await startProcess('bare-loop', { serviceUrl: connector.serviceUrl, people, atOnce: 64, activity });
  while (connector.accepted.length < people) await sleep(50);
  const first = connector.requests[0]?.from ?? 0;
  const last = connector.accepted.at(-1)?.at ?? 0;
  child.kill('SIGKILL');
  await connector.close();
  return people / ((last - first) / 1000);
};

/** Writes what an outbox has to write, each invitation twice, in batches as large as storage takes: sending is left out. */
const writeBare = async (connectionString: string, people: number): Promise<number> => {
  const tables = makeTables({ kind: 'connection-string', connectionString }, `b${randomBytes(4).toString('hex')}`);
  await tables.create();
  const table = { client: tables.clients.invitations, name: 'invitations' } as const;
  const wave = openWave();
  const rows = Array.from({ length: people }, (_, person) => toInvitationRow(invitationOf(wave, person)));
  await writeAll(table, rows);
  const start = Date.now();
  await writeAll(table, rows);
  await writeAll(table, rows);
  return people / ((Date.now() - start) / 1000);
};

const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** Seconds that the first and the last tenth of the cards took, as a ratio. */
const tenthRatio = (times: readonly number[]): number => {
  const tenth = Math.floor(times.length / 10);
  const span = (from: number, to: number): number => (times[to] ?? 0) - (times[from] ?? 0);
  return span(times.length - 1 - tenth, times.length - 1) / span(0, tenth);
};

const say = (text: string): boolean => process.stderr.write(`${text}\n`);

/** Tells how a part went as soon as it ended: the whole takes a quarter of an hour. */
const told = <Result extends RunResult>(result: Result): Result => {
  const { seconds, lost, duplicate, peakMb, times } = result;
  say(JSON.stringify({ cards: times.length, seconds, lost, duplicate, peakMb: rounded(peakMb, 0) }));
  return result;
};

const main = async (): Promise<void> => {
  const scale = Number(process.argv[2] ?? 1);
  const size = (people: number): number => Math.max(200, Math.round(people * scale));
  const azurite = await startAzurite();
  try {
    const { connectionString } = azurite;
    say('20,000 invitations without a limit, and a bare loop over as many');
    const free = told(
      await deliver(connectionString, { people: size(20_000), processes: 1, budget: null, limit: null }),
    );
    const bare = await loopBare(size(20_000), free.activity);
    const sendsPerSecond = size(20_000) / free.seconds;
    say('what the storage takes: the same rows, each written twice in batches, and nothing sent');
    const outbox = await writeBare(connectionString, size(20_000));
    say('two processes within the budget');
    const paced = told(
      await deliver(connectionString, { people: size(3_000), processes: 2, budget: bulkShare, limit: 50 }),
    );
    const pacedSeconds = ((paced.times.at(-1) ?? 0) - (paced.times[0] ?? 0)) / 1000;
    say('a bad day: a fifth is refused with 429, a twentieth with 5xx');
    const faultOf: FaultConnector['faultOf'] = (_, nth) => {
      const at = (nth * 0.618_034) % 1;
      if (at < 0.2) return { status: 429, ...(nth % 2 === 0 ? { retryAfter: 1 } : {}) };
      return at < 0.25 ? { status: [502, 503, 504][nth % 3] ?? 503 } : 'accept';
    };
    const bad = told(
      await deliver(connectionString, {
        people: size(600),
        processes: 2,
        budget: bulkShare,
        limit: 50,
        faultOf,
      }),
    );
    say('100,000 recipients, as fast as it goes');
    const many = told(
      await deliver(connectionString, {
        people: size(100_000),
        processes: 1,
        budget: null,
        limit: null,
      }),
    );
    const result = {
      bench: 'fanout',
      sends_per_second: rounded(sendsPerSecond, 0),
      bare_per_second: rounded(bare, 0),
      ratio_bare: rounded(sendsPerSecond / bare),
      outbox_per_second: rounded(outbox, 0),
      ratio_outbox: rounded(sendsPerSecond / outbox),
      budget_share: rounded(size(3_000) / pacedSeconds / bulkShare, 3),
      max_1s: mostIn(paced.requests, 1_000),
      max_2s: mostIn(paced.requests, 2_000),
      max_30s: mostIn(paced.requests, 30_000),
      lost: paced.lost,
      duplicate: paced.duplicate,
      fault_lost: bad.lost,
      fault_duplicate: bad.duplicate,
      fault_seconds: rounded(bad.seconds, 1),
      peak_mb: rounded(many.peakMb, 0),
      tenth_ratio: rounded(tenthRatio(many.times)),
      many_per_second: rounded(size(100_000) / many.seconds, 0),
      cpus: cpus().length,
      node: process.version,
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
  } finally {
    await azurite.stop();
  }
};

void main();
