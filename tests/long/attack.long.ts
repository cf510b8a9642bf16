// The attack on many more organisations than the test suite has time for.
import { joinTeams } from '../attack/close-organisation';
import { type Findings, ofKind, unmask } from '../attack/unmask';
import { startWorld } from '../bot/http/world';

jest.setTimeout(600_000);

const first = 1001;
const organisations = 1000;
/** A server for so many, so that no store grows large. */
const perWorld = 100;

const findings: Findings[] = [];
const naive: Findings[] = [];

beforeAll(async () => {
  for (let from = 0; from < organisations; from += perWorld) {
    const world = await startWorld();
    joinTeams(world);
    const seeds = Array.from({ length: perWorld }, (_, index) => first + from + index);
    const outcome = await unmask(world, seeds, 10);
    findings.push(outcome.real);
    naive.push(outcome.naive);
    await world.stop();
  }
});

test.each([
  'attack-mistaken',
  'isolated',
  'coded-mean-from-sums',
  'coded-mean-from-distribution',
  'gap-from-composite',
  'everybody-at-ceiling',
  'answers-known',
  'all-alike',
])('in a thousand organisations nothing is found: %s', (kind) => {
  expect(findings.flatMap((each) => ofKind(each, kind))).toEqual([]);
});

test('with five answers as the only rule most organisations give people away', () => {
  const share = (kind: string): number => {
    const found = naive.reduce((sum, each) => sum + each.organisationsOf(kind), 0);
    return found / naive.reduce((sum, each) => sum + each.organisations, 0);
  };
  expect(share('isolated')).toBeGreaterThan(0.5);
  expect(share('answers-known')).toBeGreaterThan(0.5);
});
