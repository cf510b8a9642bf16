// What does not come from a single figure: who may read, what changes with time, comments, and the files.
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import type { Call } from '../bot/http/call';
import { startWorld, type World } from '../bot/http/world';
import { ask, type Closing, closeOrganisation, joinTeams, putAnswers } from './close-organisation';
import { organisationOf } from './organisations';

jest.setTimeout(60_000);

let world: World;
beforeAll(async () => {
  world = await startWorld();
  joinTeams(world);
});
afterAll(() => world.stop());

const routes = [
  'getRelease',
  'getReleaseCsv',
  'getReleaseXlsx',
  'getDashboard',
  'listComments',
  'listWaves',
  'getWave',
] as const;
const told = ['getRelease', 'getReleaseCsv', 'getDashboard', 'listComments', 'listWaves', 'getWave'] as const;

const answersOf = async (closing: Closing, as: Call['as']): Promise<string[]> => {
  const texts: string[] = [];
  for (const route of told)
    texts.push(Buffer.from((await ask(closing, route, as ? { as } : {})).bytes).toString('utf8'));
  return texts;
};

const cellsOf = async (bytes: Uint8Array): Promise<unknown[][][]> =>
  (await readXlsxFile(Buffer.from(bytes))).map(({ data }) => data);

/** Organisations of every shape. */
const seeds = [301, 302, 303, 304, 305, 306, 307];

describe.each(seeds)('organisation %d', (seed) => {
  let closing: Closing;
  beforeAll(async () => {
    closing = await closeOrganisation(world, organisationOf(seed));
  });

  test('everybody of the PMO reads the same, and nobody else reads anything', async () => {
    const lead = await answersOf(closing, 'lea');
    expect(await answersOf(closing, 'mia')).toEqual(lead);
    expect(await answersOf(closing, 'ines')).toEqual(lead);
    const workbooks = [];
    for (const as of ['lea', 'mia'] as const)
      workbooks.push(await cellsOf((await ask(closing, 'getReleaseXlsx', { as })).bytes));
    expect(workbooks[1]).toEqual(workbooks[0]);
    for (const route of routes) {
      const params = { workspaceId: closing.ref.workspaceId, waveId: closing.ref.waveId };
      const statuses = [];
      for (const as of ['otto', 'sam', 'fay'] as const) {
        statuses.push((await ask(closing, route, { as, params })).status);
      }
      const nobody = await fetch(`${world.url}/api/workspaces/${params.workspaceId}/waves/${params.waveId}/release`);
      expect([...statuses, nobody.status]).toEqual([403, 403, 404, 401]);
    }
  });

  test('files tell no number that the release does not tell', async () => {
    const release = (await ask(closing, 'getRelease')).json;
    const numbers = new Set<string>();
    const gather = (value: unknown): void => {
      if (typeof value === 'number')
        for (const places of [0, 2, 4]) numbers.add(String(Number(value.toFixed(places)) + 0));
      else if (value && typeof value === 'object') for (const one of Object.values(value)) gather(one);
    };
    gather(release);
    const csv: (string | number | null)[][] = parse(Buffer.from((await ask(closing, 'getReleaseCsv')).bytes), {
      bom: true,
      cast: (value, { quoting }) => (quoting ? value : value === '' ? null : Number(value)),
    });
    const sheets = [csv, ...(await cellsOf((await ask(closing, 'getReleaseXlsx')).bytes))];
    const untold = sheets.flat(2).filter((cell) => typeof cell === 'number' && !numbers.has(String(cell)));
    // The cards are counted from 1, and a zone of the method has its sizes: whole numbers below ten say nothing.
    expect(untold.filter((cell) => !Number.isInteger(cell) || Number(cell) > 10)).toEqual([]);
    const at = (name: string): number => csv[0]?.indexOf(name) ?? -1;
    expect(at('Hidden because')).toBeGreaterThan(0);
    const hidden = csv.slice(1).filter((row) => row[at('Hidden because')]);
    expect(hidden.flatMap((row) => row.filter((cell) => typeof cell === 'number'))).toEqual([]);
  });

  test('a late answer, an erasure and a second closing change nothing that is published', async () => {
    const before = await answersOf(closing, 'mia');
    const { members } = closing.organisation;
    const [answered, silent] = [members.filter(({ answers }) => answers), members.filter(({ answers }) => !answers)];
    const [first, ...others] = answered;
    if (!first?.answers) throw new Error('Nobody answered');
    if (silent[0]) await putAnswers(closing, silent[0].oid, first.answers);
    await closing.finish();
    expect(await answersOf(closing, 'mia')).toEqual(before);
    await world.stores.responses.removeAll(closing.ref);
    for (const { oid, answers } of others) if (answers) await putAnswers(closing, oid, answers);
    await closing.finish();
    expect(await answersOf(closing, 'mia')).toEqual(before);
  });
});

const commentsOf = async (closing: Closing) => {
  const { hidden, comments } = (await ask(closing, 'listComments')).json as {
    hidden: string | null;
    comments: { id: string; text: string }[];
  };
  return { hidden, comments };
};

test('comments come from ten answers and three comments on, in an order that tells nothing about who wrote them', async () => {
  let [pairs, inOrder, idsInOrder] = [0, 0, 0];
  for (let seed = 401; seed < 421; seed++) {
    const organisation = organisationOf(seed);
    const closing = await closeOrganisation(world, organisation);
    const { hidden, comments } = await commentsOf(closing);
    const { n } = (await ask(closing, 'getRelease')).json as { n: number | null };
    const written = organisation.members.filter(({ answers }) => answers?.texts.comment).length;
    expect(comments.length === 0 || (comments.length >= 3 && (n ?? 0) >= 10)).toBe(true);
    expect(hidden === null).toBe((n ?? 0) >= 10 && written >= 3);
    const placeOf = (text: string): number => Number(/\d+/.exec(text)?.[0]);
    comments.forEach((one, index) => {
      for (const other of comments.slice(index + 1)) {
        pairs += 1;
        inOrder += Number(placeOf(one.text) < placeOf(other.text));
        idsInOrder += Number(placeOf(one.text) < placeOf(other.text) === one.id < other.id);
      }
    });
  }
  expect(pairs).toBeGreaterThan(500);
  expect(Math.abs(inOrder / pairs - 0.5)).toBeLessThan(0.08);
  expect(Math.abs(idsInOrder / pairs - 0.5)).toBeLessThan(0.08);
});
