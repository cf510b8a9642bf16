// Throws inputs at the product one after the other, and says which seed made one of them break it.
import fc from 'fast-check';
import { api } from '#core/contract/api';
import { makeVoices } from '#core/language/voices';
import { bucketKeyColumn } from '../../../bot/tables/table-key';
import { activityNames } from './activity-name';
import { type FuzzInput, fuzzInputs } from './inputs';
import { parseEveryRow } from './parse-every-row';
import { type FuzzWorld, startFuzzWorld } from './world';

/** So many are sent at the same time: what each does alone is not all that can go wrong. */
const atOnce = 10;
/** After so many handfuls the world is put in order again. */
const tendedEvery = 4;

/** What no answer says, whatever was asked: where our code is, what it is made of, what stands in its tables. */
const insides =
  /node_modules|\bat [\w.<>]+ \(|\.ts:\d|PartitionKey|RowKey|odata|ECONN|azurite|devstoreaccount|ZodError|RestError/i;

export type Fuzzed = {
  readonly inputs: number;
  /** How many were answered with each status. */
  readonly statuses: Readonly<Record<number, number>>;
  /** How many inputs of each route and each kind of activity were sent, and got through to an answer of its own. */
  readonly sent: Readonly<Record<string, number>>;
  readonly reached: Readonly<Record<string, number>>;
  readonly rows: Readonly<Record<string, number>>;
};

type Answer = { readonly status: number; readonly text: string };

/** Does an answer tell what the one who asked did not say? A field with a strange name is named back. */
const tellsTooMuch = ({ status, text }: Answer, { path, body }: FuzzInput): boolean => {
  const told = status >= 400 ? insides.exec(text)?.[0] : undefined;
  return told !== undefined && !`${path}${body}`.includes(told);
};

/** Refusals that say that nothing of the route itself was asked: its shape, who asks, where, or how much. */
const doorProblems = new Set(
  ['unauthenticated', 'not-a-member', 'not-a-lead', 'not-the-installer', 'unknown-workspace', 'not-found']
    .concat(['method-not-allowed', 'body-too-large', 'not-json', 'malformed-json', 'invalid-input'])
    .concat(['too-many-requests', 'too-busy']),
);
const say = makeVoices()('en');
const doorWords = [say('chat.oldButton'), say('chat.personalOnly')];

/**
 * Did an input get to the code that does what it asks? Refusals by that code's own rules count. A button is answered 200
 * whatever came of it, so its words tell; one that was sent as a message is answered elsewhere and does not count.
 */
const hasReached = ({ status, text }: Answer, { name }: FuzzInput): boolean => {
  if (status >= 400) {
    const kind = /urn:pmo-pulse:([\w-]+)/.exec(text)?.[1];
    return status < 500 && kind !== undefined && !doorProblems.has(kind);
  }
  if (!name.startsWith('messages:') || !name.includes('.')) return true;
  return text !== '' && !doorWords.some((words) => text.includes(words));
};

/** Every route, verb and kind of activity that is missing from a count. */
export const missingFrom = (counts: Fuzzed['sent']): string[] =>
  [...Object.keys(api), ...activityNames].filter((name) => !counts[name]);

const check = (world: FuzzWorld, input: FuzzInput, answer: Answer): void => {
  const { status, text } = answer;
  // 501 is what an invoke that is none of ours is to be answered; a team that an input has moved to where no Teams is cannot
  // be asked who is in it.
  const isMeant = status < 500 || status === 501 || (status === 503 && text.includes('roster-unavailable'));
  if (!isMeant) throw new Error(`${status}: ${text.slice(0, 300)}\n${world.logged.slice(-3).join('')}`);
  if (tellsTooMuch(answer, input)) throw new Error(`${status} tells too much: ${text.slice(0, 500)}`);
};

const parsedRows = async ({ tables, stores, known }: FuzzWorld): Promise<Record<string, number>> => {
  const tenants = new Set([known.tenantId]);
  for await (const row of tables.clients.people.listEntities()) tenants.add(bucketKeyColumn.parse(row.partitionKey)[0]);
  const { rows, read } = await parseEveryRow(tables, stores, [...tenants]);
  const different = Object.entries(read).filter(([name, count]) => rows[name as keyof typeof rows] !== count);
  if (different.length > 0) throw new Error(`Some rows were not read: ${JSON.stringify({ rows, read })}`);
  return rows;
};

/** Throws so many inputs, shared out among the seeds; throws when one of them breaks the product. */
export const runFuzzer = async (count: number, seeds: readonly number[]): Promise<Fuzzed> => {
  const world = await startFuzzWorld();
  const statuses: Record<number, number> = {};
  const sent: Record<string, number> = {};
  const reached: Record<string, number> = {};
  const broken: unknown[] = [];
  const note = (fault: unknown): void => void broken.push(fault);
  for (const event of ['unhandledRejection', 'uncaughtException'] as const) process.on(event, note);
  let inputs = 0;
  const tryOne = async (input: FuzzInput): Promise<void> => {
    inputs += 1;
    sent[input.name] = (sent[input.name] ?? 0) + 1;
    const answer = await world.send(input);
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    if (hasReached(answer, input)) reached[input.name] = (reached[input.name] ?? 0) + 1;
    check(world, input, answer);
    if (broken.length > 0) throw new Error(`The process would have ended: ${String(broken[0])}`);
  };
  const handful = fc.array(fuzzInputs(world.known), { minLength: atOnce, maxLength: atOnce });
  try {
    for (const seed of seeds) {
      await fc.assert(
        fc.asyncProperty(handful, async (thrown) => {
          if (Math.floor(inputs / atOnce) % tendedEvery === 0) await world.tend();
          const tried = await Promise.allSettled(thrown.map(tryOne));
          for (const one of tried) if (one.status === 'rejected') throw one.reason;
        }),
        { seed, numRuns: Math.ceil(count / seeds.length / atOnce) },
      );
    }
    return { inputs, statuses, sent, reached, rows: await parsedRows(world) };
  } finally {
    for (const event of ['unhandledRejection', 'uncaughtException'] as const) process.off(event, note);
    await world.stop();
  }
};
