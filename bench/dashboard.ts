// What the first page costs after a wave of 1,000 answers and after one of 100,000, served by the same process.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import pino from 'pino';
import { waveRefOf } from '#core/wave/wave';
import { defaultWorkspaceSettings, type Workspace } from '#core/workspace/workspace';
import { makeApp } from '../bot/app';
import { makeFileErasureKey } from '../bot/keys/erasure-key-file';
import { makeFileWaveKeys } from '../bot/keys/wave-keys-file';
import { makeLocalIssuer } from '../bot/local/token-issuer';
import { makeDeliveryQueue } from '../bot/queues/delivery-queue';
import { makeTableReleaseStore } from '../bot/tables/release-table';
import { makeTables, type Tables } from '../bot/tables/table-client';
import { makeTableWaveStore } from '../bot/tables/wave-table';
import { makeTableWorkspaceStore } from '../bot/tables/workspace-table';
import { startAzurite } from '../tests/support/azurite';
import { startConnectorEmulator } from '../tests/support/connector-emulator';
import { makeDataDir } from '../tests/support/product';
import { closeSeeded, closingWave, seedWave } from './seed-wave';

const small = 1_000;
const large = Number(process.env.BENCH_PEOPLE ?? 100_000);
const requests = 300;

const tenantId = randomUUID();
const lead = randomUUID();

const workspaceOf = (id: string, serviceUrl: string): Workspace => ({
  tenantId,
  id,
  name: `PMO ${id}`,
  teamId: `19:${id}@thread.tacv2`,
  serviceUrl,
  installedBy: lead,
  kind: 'pmo',
  leads: [lead],
  settings: defaultWorkspaceSettings,
  installed: true,
  deletion: null,
  simulated: false,
});

/** Counts the requests to storage from now on. */
const countReads = ({ clients }: Tables): (() => number) => {
  let reads = 0;
  for (const client of Object.values(clients)) {
    client.pipeline.addPolicy({
      name: 'countReads',
      sendRequest: (request, next) => {
        reads += 1;
        return next(request);
      },
    });
  }
  return () => reads;
};

type Asked = {
  readonly milliseconds: number;
  readonly status: number;
  readonly etag: string | null;
  readonly bytes: number;
};

const ask = async (url: string, token: string, etag?: string): Promise<Asked> => {
  const start = performance.now();
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${token}`, ...(etag ? { 'if-none-match': etag } : {}) },
  });
  const body = await response.arrayBuffer();
  return {
    milliseconds: performance.now() - start,
    status: response.status,
    etag: response.headers.get('etag'),
    bytes: body.byteLength,
  };
};

const quantile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;
const rounded = (number: number, digits = 2): number => Number(number.toFixed(digits));

const main = async (): Promise<void> => {
  const [azurite, connector, dataDir] = await Promise.all([startAzurite(), startConnectorEmulator(), makeDataDir()]);
  const tables = makeTables({ kind: 'connection-string', connectionString: azurite.connectionString });
  await tables.create();
  const keys = makeFileWaveKeys(`${dataDir}/keys`);
  const [workspaces, waves] = [
    makeTableWorkspaceStore(tables.clients.workspaces),
    makeTableWaveStore(tables.clients.waves),
  ];
  const sizes = [
    { id: randomUUID(), people: small },
    { id: randomUUID(), people: large },
  ];
  for (const { id, people } of sizes) {
    const workspace = workspaceOf(id, connector.serviceUrl);
    connector.members.set(workspace.teamId, [{ id: `29:${lead}`, aadObjectId: lead, name: 'Lea Lead' }]);
    await workspaces.add(workspace);
    const wave = { ...closingWave(id, `wave-${id}`), tenantId };
    await keys.create(waveRefOf(wave));
    const pseudonymiser = await keys.find(waveRefOf(wave));
    if (!pseudonymiser) throw new Error('The wave has no key');
    await seedWave(tables, wave, pseudonymiser, people);
    await waves.add(wave);
    await closeSeeded(tables, wave, keys, { waves, releases: makeTableReleaseStore(tables.clients.releases) });
  }
  const issuer = await makeLocalIssuer({ dataDir, issuerBase: 'http://127.0.0.1' });
  const local = { issuer, playgroundUrl: null, demo: null };
  const queue = makeDeliveryQueue({ kind: 'connection-string', connectionString: azurite.connectionString });
  await queue.create();
  const app = makeApp({
    tables,
    queue,
    keys,
    erasureKey: makeFileErasureKey(`${dataDir}/keys`),
    log: pino({ level: 'silent' }),
    bot: null,
    local,
  });
  const server = createServer(app.server).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const token = await issuer.issueToken({ tenantId, userId: lead });
    const urls = sizes.map(({ id }) => `${base}/api/workspaces/${id}/dashboard`);
    // The timer is not running: nothing but the requests below touches storage.
    const times: number[][] = [[], []];
    for (const url of urls) for (let warm = 0; warm < 30; warm += 1) await ask(url, token);
    const reads = countReads(tables);
    for (let request = 0; request < requests; request += 1) {
      for (const [index, url] of urls.entries()) times[index]?.push((await ask(url, token)).milliseconds);
    }
    const storageReads = reads() / (requests * urls.length);
    const answers = await Promise.all(urls.map((url) => ask(url, token)));
    const [first] = answers;
    if (answers.some(({ status }) => status !== 200) || !first?.etag) throw new Error('The dashboard did not answer');
    const conditional: Asked[] = [];
    for (let request = 0; request < 50; request += 1) conditional.push(await ask(urls[0] ?? '', token, first.etag));
    const [p50Small, p50Large] = times.map((all) => quantile(all, 0.5));
    const line = {
      p50_1k_ms: rounded(p50Small ?? 0),
      p50_100k_ms: rounded(p50Large ?? 0),
      p99_100k_ms: rounded(quantile(times[1] ?? [], 0.99)),
      ratio_100k_1k: rounded((p50Large ?? 0) / (p50Small ?? 1), 3),
      storage_reads: rounded(storageReads),
      conditional_status: [...new Set(conditional.map(({ status }) => status))].join(),
      conditional_p50_ms: rounded(
        quantile(
          conditional.map(({ milliseconds }) => milliseconds),
          0.5,
        ),
      ),
      bytes: answers.map(({ bytes }) => bytes),
      answers: [small, large],
      requests,
      cores: cpus().length,
      node: process.version,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  } finally {
    server.close();
    server.closeAllConnections();
    await Promise.all([connector.close(), azurite.stop()]);
  }
};

void main();
