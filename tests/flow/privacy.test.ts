// The promise printed on the card, looked for in every byte the product leaves behind: no row, no log line and no
// timestamp joins a person to an answer.
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cardVerbs } from '#core/contract/card-action';
import { type RowOnDisk, readTablesOnDisk } from '../support/azurite-files';
import { type ConnectorEmulator, startConnectorEmulator } from '../support/connector-emulator';
import { eventually } from '../support/eventually';
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
} from '../support/organisation';
import { type Product, removeData, startProduct } from '../support/product';
import { variedAnswers } from '../support/varied-answers';

jest.setTimeout(120_000);

const commentOf = (index: number) => `planted-comment-${index}-quokka`;

const filesBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

describe('the promise on the card', () => {
  let connector: ConnectorEmulator;
  let organisation: Organisation;
  let first: Product;
  let second: Product;
  let whileOpen: ReadonlyMap<string, readonly RowOnDisk[]>;
  let afterClose: ReadonlyMap<string, readonly RowOnDisk[]>;
  let answering: { readonly from: number; readonly until: number };
  let closing: number;
  let answeringOrder: string[];

  const pulseData = (person: Somebody): Record<string, unknown> => {
    const card = sentTo(connector, person)
      .map(cardOf)
      .find((candidate) => elementsOf(candidate).some(({ verb }) => verb === cardVerbs.answer));
    return actionData(card, cardVerbs.answer);
  };

  const openWave = async (product: Product): Promise<string> => {
    const teams = makeTeamsActs(product, connector, organisation);
    const api = makeApiClient(product, organisation.tenantId);
    const base = `/api/workspaces/${organisation.workspaceId}`;
    await teams.installInTeam(organisation.lead);
    await api(organisation.lead, 'PUT', base, { kind: 'pmo' });
    for (const person of organisation.stakeholders) await teams.installPersonally(person);
    const userIds = organisation.stakeholders.map(({ oid }) => oid);
    await api(organisation.lead, 'POST', `${base}/stakeholders`, { userIds });
    const planned = await api(organisation.lead, 'POST', `${base}/waves`, {
      instrumentId: 'express',
      audience: { kind: 'everyone' },
    });
    const wave = `${base}/waves/${planned.body.id}`;
    await api(organisation.lead, 'POST', `${wave}/open`);
    await eventually(async () => (await api(organisation.lead, 'GET', wave)).body.counts.sent === 12);
    return wave;
  };

  const answerAll = async (product: Product): Promise<void> => {
    const teams = makeTeamsActs(product, connector, organisation);
    for (const [index, person] of organisation.stakeholders.entries()) {
      const data = { ...pulseData(person), ...variedAnswers(index, commentOf(index)) };
      if (index % 3 === 0) await teams.submit(person, data, '1');
      else if (index % 3 === 1) await teams.execute(person, { ...data, V1: '' });
      await teams.execute(person, data, { locale: 'de-DE', localTimezone: 'Europe/Berlin' });
      await sleep(20);
    }
  };

  beforeAll(async () => {
    [first, connector] = await Promise.all([startProduct(), startConnectorEmulator()]);
    organisation = makeOrganisation(connector, 12);
    const wave = await openWave(first);
    await sleep(100);
    const from = Date.now();
    await answerAll(first);
    answering = { from, until: Date.now() };
    await sleep(100);
    await first.stop();
    whileOpen = await readTablesOnDisk(first.dataDir);
    answeringOrder = [...(whileOpen.get('responses') ?? [])]
      .sort((a, b) => a.lastModifiedTime.localeCompare(b.lastModifiedTime))
      .map(({ RowKey }) => RowKey);
    second = await startProduct({}, first.dataDir);
    const api = makeApiClient(second, organisation.tenantId);
    closing = Date.now();
    await api(organisation.lead, 'POST', `${wave}/close`);
    await eventually(async () => (await api(organisation.lead, 'GET', `${wave}/release`)).status === 200);
    await second.stop();
    afterClose = await readTablesOnDisk(first.dataDir);
  });
  afterAll(async () => {
    await connector.close();
    await removeData(first);
  });

  const everybody = () => [organisation.lead, organisation.member, ...organisation.stakeholders];
  const marksOf = ({ oid, id, name, conversationId }: Somebody) => [oid, id, `"${name}"`, conversationId];

  test('twelve people answered, each on one row', () => {
    expect(whileOpen.get('responses')).toHaveLength(12);
    expect(new Set(answeringOrder).size).toBe(12);
  });

  test.each([
    ['while the wave is open', () => whileOpen],
    ['after it closed', () => afterClose],
  ])('%s no row with an answer names a person, and no other row holds an answer or a pseudonym', (_, tables) => {
    const answers = JSON.stringify(tables().get('responses'));
    for (const person of everybody()) for (const mark of marksOf(person)) expect(answers).not.toContain(mark);
    const others = [...tables()].filter(([name]) => name !== 'responses');
    for (const { RowKey } of tables().get('responses') ?? [])
      expect(JSON.stringify(others).includes(RowKey)).toBe(false);
    // The released comments are for the PMO to read; what their rows hold is looked at below.
    const silent = others.filter(([name]) => name !== 'comments');
    expect(JSON.stringify(silent).includes('quokka')).toBe(false);
  });

  test('a released comment holds nothing that ties it to a person, an answer or a time of answering', () => {
    expect(whileOpen.get('comments') ?? []).toEqual([]);
    const comments = afterClose.get('comments') ?? [];
    const texts = comments.map(({ properties }) => String(properties.text ?? ''));
    expect(texts.filter((text) => text.includes('quokka'))).toHaveLength(12);
    const written = JSON.stringify(comments);
    for (const person of everybody()) for (const mark of marksOf(person)) expect(written.includes(mark)).toBe(false);
    const inOrder = [...comments]
      .sort((a, b) => a.$loki - b.$loki)
      .map(({ properties }) => String(properties.text ?? ''));
    const numbers = inOrder.flatMap((text) => /planted-comment-(\d+)/.exec(text)?.[1] ?? []).map(Number);
    // People answered in the order of their numbers; twelve fall into it by chance once in 479 million runs.
    expect(numbers).not.toEqual([...numbers].sort((a, b) => a - b));
    for (const { lastModifiedTime } of comments) expect(Date.parse(lastModifiedTime)).toBeGreaterThan(closing);
  });

  test('a row with an answer holds the answers and nothing else, least of all a time', () => {
    for (const { properties } of afterClose.get('responses') ?? []) {
      expect(Object.keys(properties).sort()).toEqual(
        [
          'PartitionKey',
          'RowKey',
          'Timestamp',
          'Timestamp@odata.type',
          'answers',
          'atom',
          'complete',
          'schemaVersion',
        ].sort(),
      );
      expect(Object.keys(JSON.parse(String(properties.answers))).sort()).toEqual([
        'choices',
        'pairs',
        'ratings',
        'texts',
      ]);
    }
  });

  test('while people answer, no other row is written, so no two timestamps meet', () => {
    // Which process keeps time is renewed every few seconds, and how fast Teams is called is nobody's: neither has a person.
    const isNobodys = ({ PartitionKey, RowKey }: RowOnDisk): boolean =>
      PartitionKey === 'installation' ? RowKey === 'timer' : ['teams-talk', 'teams-bulk'].includes(RowKey);
    for (const [name, rows] of whileOpen) {
      const written = rows.filter((row) => {
        const time = Date.parse(row.lastModifiedTime);
        const isThen = time >= answering.from && time <= answering.until;
        return isThen && !(name === 'leases' && isNobodys(row));
      });
      expect({ name, written: written.length }).toEqual({ name, written: name === 'responses' ? 12 : 0 });
    }
  });

  test('after closing, storage times and storage order no longer tell who answered when', () => {
    const rows = afterClose.get('responses') ?? [];
    for (const row of rows) {
      expect(Date.parse(row.lastModifiedTime)).toBeGreaterThan(closing);
      expect(row.meta.created).toBeGreaterThan(closing);
    }
    const byTime = [...rows].sort((a, b) => a.lastModifiedTime.localeCompare(b.lastModifiedTime));
    // Twelve rows fall into their old order by chance once in 479 million runs.
    expect(byTime.map(({ RowKey }) => RowKey)).not.toEqual(answeringOrder);
    expect([...rows].sort((a, b) => a.$loki - b.$loki).map(({ RowKey }) => RowKey)).not.toEqual(answeringOrder);
  });

  test('a pseudonym cannot be found by trying every known id without the key', () => {
    const pids = new Set(answeringOrder);
    const { tenantId } = organisation;
    for (const { oid, id } of everybody()) {
      for (const guess of [oid, id, `${tenantId}|${oid}`, `${oid}|${tenantId}`, `${tenantId}${oid}`]) {
        expect(pids.has(createHash('sha256').update(guess).digest('hex'))).toBe(false);
      }
    }
  });

  test('nothing the process wrote names a person, a conversation, a pseudonym or an answer', () => {
    const written = first.output() + second.output();
    expect(written).toContain('PMO Pulse');
    for (const person of everybody()) for (const mark of marksOf(person)) expect(written).not.toContain(mark);
    for (const pid of answeringOrder) expect(written).not.toContain(pid);
    expect(written).not.toContain('quokka');
  });

  test('no file but the table file holds an answer, and keys are readable by their owner alone', async () => {
    const files = await filesBelow(first.dataDir);
    const keys = files.filter((file) => file.endsWith('.key'));
    // That of the wave, and that of erasures.
    expect(keys).toHaveLength(2);
    for (const file of files) {
      const holdsAnswers = (await readFile(file, 'latin1')).includes('quokka');
      expect({ file, holdsAnswers }).toEqual({ file, holdsAnswers: file.endsWith('__azurite_db_table__.json') });
    }
    for (const key of keys) expect((await stat(key)).mode & 0o777).toBe(0o600);
  });

  test('no card or text that was sent into a chat echoes an answer', () => {
    const sent = JSON.stringify(connector.sent);
    expect(sent).not.toContain('quokka');
    for (const { activity } of connector.sent) {
      for (const element of elementsOf(activity)) {
        if (String(element.type).startsWith('Input.')) expect(element.value ?? '').toBe('');
      }
    }
  });
});
