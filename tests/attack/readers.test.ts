// What readers say of messages, a few people each, in the hands of an attacker who reads all that the API answers.
import { letters } from '#core/abcde/letter';
import type { ReadersOfLetter } from '#core/communication/readers';
import { reportOf } from '#core/communication/report';
import { meanInterval } from '#core/measure/mean-interval';
import { startWorld, type World } from '../bot/http/world';
import { joinTeams } from './close-organisation';
import { type AskedMessage, type AskedPmo, askPmo } from './readers-world';
import { type ReaderFinding, unmaskReaders } from './unmask-readers';

jest.setTimeout(120_000);

const pmos = 40;
let world: World;
const asked: AskedPmo[] = [];
let findings: ReaderFinding[];

beforeAll(async () => {
  world = await startWorld();
  joinTeams(world);
  for (let seed = 1; seed <= pmos; seed += 1) asked.push(await askPmo(world, seed));
  findings = asked.flatMap(unmaskReaders);
});
afterAll(() => world.stop());

const ofKind = (...kinds: readonly string[]): ReaderFinding[] => findings.filter(({ kind }) => kinds.includes(kind));
const rows = () => asked.flatMap(({ messages }) => messages.flatMap(({ readers }) => readers.letters ?? []));

test('there is something to attack: exact, coded and hidden figures, pools and authors', () => {
  const kinds = rows().map(({ audience }) =>
    'hidden' in audience ? 'hidden' : 'coded' in audience ? 'coded' : 'mean',
  );
  for (const kind of ['mean', 'coded', 'hidden'])
    expect(kinds.filter((one) => one === kind).length).toBeGreaterThan(50);
  expect(asked.flatMap(({ report }) => report.channels).length).toBeGreaterThan(pmos);
  expect(asked.flatMap(({ report }) => report.authors).length).toBeGreaterThan(3);
});

test('the attacker reads the figures right', () => {
  expect(ofKind('attack-mistaken')).toEqual([]);
});

test.each([
  ['no figure speaks of fewer than five people', ['few', 'few-from-pool', 'without-number']],
  ['no mean that is coded or hidden can be had back', ['hidden-from-pool', 'mean-from-difference', 'only-in-file']],
  ['no small group’s answers are known one by one', ['answers-known']],
  ['nobody is told that all said the same', ['all-alike']],
  ['nothing is said of an author with fewer than five messages', ['author-of-few']],
])('%s', (_, kinds) => {
  expect(ofKind(...kinds)).toEqual([]);
});

/** The mistake that a pool of all messages would be: hidden and coded ones are in it with their true means. */
const careless = ({ messages }: AskedPmo): AskedPmo => {
  const readersOf = ({ said, communication }: AskedMessage): ReadersOfLetter[] =>
    letters.flatMap((letter, index): ReadersOfLetter[] => {
      const values = said.flatMap((one) => one[index] ?? []);
      const interval = meanInterval(values);
      if (!interval) return [];
      const { mean } = interval;
      const bounds = 'low' in interval ? interval : { low: mean - 0.1, high: mean + 0.1 };
      const audience = { mean, low: bounds.low, high: bounds.high };
      return [{ letter, author: communication.ratings[letter], n: values.length, audience, difference: audience }];
    });
  return {
    messages,
    report: reportOf(
      messages.map((message) => ({ communication: message.communication, readers: readersOf(message) })),
    ),
  };
};

test('of a pool with hidden messages in it the attacker takes them out again', () => {
  const leaking = asked.filter((pmo) =>
    unmaskReaders(careless(pmo)).some(({ kind }) => kind === 'hidden-from-pool' || kind === 'few-from-pool'),
  );
  expect(leaking.length / pmos).toBeGreaterThan(0.9);
});
