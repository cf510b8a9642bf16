// A whole wave through the built product, with the storage's own log switched on, and then an attacker who reads every
// byte that was written and tries to find whose answer is whose. They know everybody's ids and names; they lack the key.
import { readFile } from 'node:fs/promises';
import {
  inOrderOfMention,
  linksByTime,
  linksInOneTrace,
  rightByRank,
  type Trace,
  tracesOfLog,
} from '../support/attacker';
import type { RowOnDisk } from '../support/azurite-files';
import { answeringOrder, apartMilliseconds, commentOf, filesBelow, runLeakWave, size } from '../support/leak-world';

jest.setTimeout(120_000);

let world: Awaited<ReturnType<typeof runLeakWave>>;
beforeAll(async () => {
  world = await runLeakWave();
});
afterAll(() => world.remove());

const tracesOfRows = (tables: ReadonlyMap<string, readonly RowOnDisk[]>): Trace[] =>
  [...tables].flatMap(([name, rows]) =>
    rows.map((row) => ({
      source: `table ${name}`,
      at: Date.parse(row.lastModifiedTime),
      text: JSON.stringify([row.PartitionKey, row.RowKey, row.properties]),
    })),
  );

const everyTrace = (): Trace[] => [
  ...tracesOfLog('process', world.output),
  ...tracesOfLog('storage log', world.storageLog),
  ...tracesOfRows(world.tables.whileOpen),
  ...tracesOfRows(world.tables.afterClose),
];

test('the attacker has enough to read: everybody answered, and the storage wrote down each request', () => {
  expect(new Set(world.tables.whileOpen.get('responses')?.map(({ RowKey }) => RowKey))).toEqual(
    new Set(world.truth.values()),
  );
  for (const { marks } of world.answers) expect(world.storageLog).toContain(marks[0]);
  for (const { marks } of world.people) expect(world.storageLog).toContain(marks[0]);
  expect(world.output).toContain('PMO Pulse');
});

test('no trace names a person and an answer', () => {
  expect(linksInOneTrace(everyTrace(), world.people, world.answers)).toEqual([]);
});

test('while people answer, nothing that names one is read or written, so no two times meet', () => {
  // After closing, all answers are written at one time, beside the list of the invited: that links nobody to any.
  const whileOpen = everyTrace().filter(({ at }) => at <= world.answeredUntil + apartMilliseconds);
  const links = linksByTime(whileOpen, world.people, world.answers, apartMilliseconds);
  expect(links.slice(0, 5)).toEqual([]);
});

test('no order of anything tells more than guessing', () => {
  const orders = [
    everyTrace(),
    tracesOfLog('storage log', world.storageLog),
    tracesOfRows(world.tables.whileOpen),
    tracesOfRows(world.tables.afterClose),
  ];
  const ofPeople = orders.map((traces) => inOrderOfMention(traces, world.people));
  const ofAnswers = orders.map((traces) => inOrderOfMention(traces, world.answers));
  const inFile = (world.tables.afterClose.get('responses') ?? []).map(({ RowKey }) => RowKey);
  for (const one of ofPeople) {
    for (const other of [...ofAnswers, inFile, [...inFile].sort()]) {
      // By chance one pair is right; six or more are, once in 700 tries.
      expect(rightByRank(one, other, world.truth)).toBeLessThan(7);
      expect(rightByRank([...one].reverse(), other, world.truth)).toBeLessThan(7);
    }
  }
});

test('after closing the order in which people answered is nowhere in the answers or comments', () => {
  const answered = answeringOrder.map((index) => world.organisation.stakeholders[index]?.oid ?? '');
  const afterClose = tracesOfRows(world.tables.afterClose);
  const rows = (world.tables.afterClose.get('responses') ?? []).map(({ RowKey }) => RowKey);
  const byComment = world.answers.map(({ id, marks: [, comment] }) => ({ id, marks: [comment ?? ''] }));
  const comments = tracesOfRows(new Map([['comments', world.tables.afterClose.get('comments') ?? []]]));
  const orders = [rows, inOrderOfMention(afterClose, world.answers), inOrderOfMention(comments, byComment)];
  for (const order of orders) {
    expect(order).toHaveLength(size);
    expect(rightByRank(answered, order, world.truth)).toBeLessThan(7);
  }
});

test('the process wrote no name, no account, no chat, no pseudonym and no word of a comment', () => {
  for (const { marks } of [...world.people, ...world.answers])
    for (const mark of marks) expect(world.output.includes(mark)).toBe(false);
  expect(world.output).not.toContain('quokka');
});

test('names and comments are in the tables that are for them, and in no other file', async () => {
  const holders = (mark: string): string[] =>
    [...world.tables.afterClose].flatMap(([name, rows]) => (JSON.stringify(rows).includes(mark) ? [name] : [])).sort();
  const person = world.organisation.stakeholders[3]?.name ?? '';
  expect(holders(person)).toEqual(['people', 'stakeholders']);
  expect(holders(commentOf(3))).toEqual(['comments', 'responses']);
  for (const file of await filesBelow(world.dataDir)) {
    if (file.endsWith('__azurite_db_table__.json')) continue;
    const text = await readFile(file, 'latin1');
    for (const mark of ['quokka', person, world.truth.get(world.people[3]?.id ?? '') ?? '']) {
      expect({ file, mark, holds: text.includes(mark) }).toEqual({ file, mark, holds: false });
    }
  }
});

test('what is downloaded names people or answers, and never both', () => {
  const holds = (file: string, mark: string): boolean => world.downloads.get(file)?.includes(mark) ?? true;
  for (const { marks } of world.people) {
    for (const file of ['release.csv', 'release.xlsx']) for (const mark of marks) expect(holds(file, mark)).toBe(false);
    expect(holds('ledger.csv', marks[2] ?? '')).toBe(true);
  }
  for (const file of ['ledger.csv', 'audit.csv', 'release.csv', 'release.xlsx']) {
    for (const { marks } of world.answers) expect(holds(file, marks[0] ?? '')).toBe(false);
  }
  for (const file of ['ledger.csv', 'audit.csv']) expect(holds(file, 'quokka')).toBe(false);
});
