// A whole wave through the built product, with the storage's own log switched on: all that an attacker can read of it.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cardVerbs } from '#core/contract/card-action';
import { makeFileWaveKeys } from '../../bot/keys/wave-keys-file';
import type { Named } from './attacker';
import { type RowOnDisk, readTablesOnDisk } from './azurite-files';
import { type ConnectorEmulator, startConnectorEmulator } from './connector-emulator';
import { eventually } from './eventually';
import {
  actionData,
  cardOf,
  elementsOf,
  makeApiClient,
  makeOrganisation,
  makeTeamsActs,
  type Organisation,
  type Somebody,
  sentTo,
} from './organisation';
import { bundle, makeDataDir, type Product, startProduct } from './product';
import { unzip } from './unzip';
import { variedAnswers } from './varied-answers';

export const size = 14;
/** What belongs to one answer is written within this; whatever a person did that long before or after is apart. */
export const apartMilliseconds = 250;

const surnames = ['Quagga', 'Numbat', 'Okapi', 'Fossa', 'Tarsier', 'Galago', 'Saola'];
const nameOf = (index: number): string => `Xenia ${surnames[index % surnames.length]}-${index}`;
export const commentOf = (index: number): string => `quokka-${index}-quokka takes too long to answer`;

/** People answer in an order that is not that in which they were installed, registered or invited. */
export const answeringOrder = Array.from({ length: size }, (_, index) => (index * 5 + 3) % size);

/** The built program beside a preload that switches Azurite's own log on. */
const makeLoggingProgram = async (folder: string, logs: string): Promise<string> => {
  await mkdir(folder, { recursive: true });
  await cp(dirname(bundle), folder, { recursive: true });
  const preload = join(folder, 'child-preload.cjs');
  const withLog = `if (process.argv[1].includes('azurite')) process.argv.push('--debug', require('node:path').join(${JSON.stringify(logs)}, process.pid + '.txt'));\n`;
  await writeFile(preload, withLog + (await readFile(preload, 'utf8')));
  return join(folder, basename(bundle));
};

export const filesBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

type Scene = { readonly connector: ConnectorEmulator; readonly organisation: Organisation };

const pulseData = ({ connector }: Scene, person: Somebody): Record<string, unknown> => {
  const card = sentTo(connector, person)
    .map(cardOf)
    .find((candidate) => elementsOf(candidate).some(({ verb }) => verb === cardVerbs.answer));
  return actionData(card, cardVerbs.answer);
};

const openWave = async (
  product: Product,
  { connector, organisation }: Scene,
): Promise<{ readonly path: string; readonly id: string }> => {
  const teams = makeTeamsActs(product, connector, organisation);
  const api = makeApiClient(product, organisation.tenantId);
  const base = `/api/workspaces/${organisation.workspaceId}`;
  await teams.installInTeam(organisation.lead);
  await api(organisation.lead, 'PUT', base, { kind: 'pmo' });
  for (const person of organisation.stakeholders) await teams.installPersonally(person);
  const userIds = organisation.stakeholders.map(({ oid }) => oid);
  await api(organisation.lead, 'POST', `${base}/stakeholders`, { userIds });
  const audience = { kind: 'everyone' };
  const planned = await api(organisation.lead, 'POST', `${base}/waves`, { instrumentId: 'express', audience });
  const path = `${base}/waves/${planned.body.id}`;
  await api(organisation.lead, 'POST', `${path}/open`);
  await eventually(async () => (await api(organisation.lead, 'GET', path)).body.counts.sent === size);
  return { path, id: planned.body.id };
};

const answerAll = async (product: Product, scene: Scene): Promise<void> => {
  const { connector, organisation } = scene;
  const teams = makeTeamsActs(product, connector, organisation);
  for (const index of answeringOrder) {
    const person = organisation.stakeholders[index];
    if (!person) throw new Error('There is no such person');
    const data = { ...pulseData(scene, person), ...variedAnswers(index, commentOf(index)) };
    const { status, body } = await teams.execute(person, data, { locale: 'de-DE', localTimezone: 'Europe/Berlin' });
    if (status !== 200 || !JSON.stringify(body).includes(cardVerbs.change)) throw new Error('An answer was not taken');
    await sleep(10);
  }
};

const closeAndDownload = async (
  product: Product,
  { organisation }: Scene,
  path: string,
): Promise<ReadonlyMap<string, string>> => {
  const downloads = new Map<string, string>();
  const api = makeApiClient(product, organisation.tenantId);
  await api(organisation.lead, 'POST', `${path}/close`);
  await eventually(async () => (await api(organisation.lead, 'GET', `${path}/release`)).status === 200);
  const base = `/api/workspaces/${organisation.workspaceId}`;
  const { token } = (await (
    await fetch(`${product.url}/local/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ tenantId: organisation.tenantId, userId: organisation.lead.oid }),
    })
  ).json()) as { token: string };
  for (const file of [`${path}/release.csv`, `${path}/release.xlsx`, `${path}/ledger.csv`, `${base}/audit.csv`]) {
    const response = await fetch(product.url + file, { headers: { authorization: `Bearer ${token}` } });
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = file.endsWith('.xlsx') ? JSON.stringify(unzip(bytes)) : bytes.toString('utf8');
    downloads.set(file.split('/').at(-1) ?? file, text);
  }
  return downloads;
};

const readAll = async (folder: string): Promise<string> =>
  (await Promise.all((await filesBelow(folder)).map((file) => readFile(file, 'utf8')))).join('\n');

/** With the key, which the attacker lacks: whose answer is whose. */
const findTruth = async (
  { organisation }: Scene,
  dataDir: string,
  waveId: string,
): Promise<ReadonlyMap<string, string>> => {
  const { tenantId, workspaceId } = organisation;
  const keys = makeFileWaveKeys(join(dataDir, 'keys'));
  const pseudonymiser = await keys.find({ tenantId, workspaceId, waveId });
  if (!pseudonymiser) throw new Error('The wave has no key');
  return new Map(organisation.stakeholders.map(({ oid }) => [oid, pseudonymiser.pid({ tenantId, oid })]));
};

/** Runs the wave: two starts of the program, so that what is on disk can be read in between. */
export const runLeakWave = async () => {
  const [dataDir, logs] = [await makeDataDir(), await makeDataDir()];
  const folder = join(dirname(bundle), '..', `leak-${process.pid}`, 'bot');
  const program = await makeLoggingProgram(folder, logs);
  const connector = await startConnectorEmulator();
  const organisation = makeOrganisation(connector, size, nameOf);
  const scene = { connector, organisation };
  const first = await startProduct({}, dataDir, '/readyz', program);
  const wave = await openWave(first, scene);
  // Whatever was done about people before is over, and cannot be taken for a trace of an answer.
  await sleep(2 * apartMilliseconds);
  await answerAll(first, scene);
  const answeredUntil = Date.now();
  await sleep(2 * apartMilliseconds);
  await first.stop();
  const whileOpen = await readTablesOnDisk(dataDir);
  const truth = await findTruth(scene, dataDir, wave.id);
  const second = await startProduct({}, dataDir, '/readyz', program);
  const downloads = await closeAndDownload(second, scene, wave.path);
  await second.stop();
  const people: Named[] = organisation.stakeholders.map(({ oid, id, name, conversationId }) => ({
    id: oid,
    marks: [oid, id, name, conversationId],
  }));
  const answers: Named[] = organisation.stakeholders.map(({ oid }, index) => {
    const pid = truth.get(oid) ?? '';
    return { id: pid, marks: [pid, commentOf(index)] };
  });
  return {
    ...{ organisation, people, answers, dataDir, answeredUntil, downloads },
    /** Whose answer is whose: what the attacker wants to know. */
    truth,
    tables: { whileOpen, afterClose: await readTablesOnDisk(dataDir) } satisfies Record<
      string,
      ReadonlyMap<string, readonly RowOnDisk[]>
    >,
    output: first.output() + second.output(),
    storageLog: await readAll(logs),
    remove: async () => {
      await connector.close();
      for (const one of [dataDir, logs, dirname(folder)]) await rm(one, { recursive: true, force: true });
    },
  };
};
