// An attacker who knows the register, the method and who answered, and reads nothing but what the API answers.
import { startWorld, type World } from '../bot/http/world';
import { joinTeams } from './close-organisation';
import { isolatedSets, isolatedSetsByTrying } from './isolate';
import { makeRandom } from './random';
import { type Findings, ofKind, unmask } from './unmask';

jest.setTimeout(240_000);

const organisations = 20;
let world: World;
let real: Findings;
let naive: Findings;

beforeAll(async () => {
  world = await startWorld();
  joinTeams(world);
  const telling = [
    // Everybody's gap of one P is 0 or half a point, which the whole's interval tells.
    1307,
    // Two cuts that are known exactly, one of them from the first release, leave few people between them.
    2056,
    // The means of a table's rows take up all of the spread that the whole has.
    2007,
  ];
  const seeds = [...Array.from({ length: organisations - telling.length }, (_, index) => index + 1), ...telling];
  ({ real, naive } = await unmask(world, seeds, 3));
});
afterAll(() => world.stop());

test('the attacker reads the figures right', () => {
  expect(real.organisations).toBe(organisations);
  expect(real.shown).toBeGreaterThan(10 * organisations);
  expect(ofKind(real, 'attack-mistaken')).toEqual([]);
  expect(ofKind(naive, 'attack-mistaken')).toEqual([]);
});

describe('of what is published', () => {
  test('no combination of figures speaks of fewer than five people', () => {
    expect(ofKind(real, 'isolated')).toEqual([]);
  });

  test.each([
    ['sums', 'coded-mean-from-sums'],
    ['distributions', 'coded-mean-from-distribution'],
    ['composites', 'gap-from-composite'],
    ['shares at the ceiling', 'everybody-at-ceiling'],
  ])('no coded mean can be had back from %s', (_, kind) => {
    expect(ofKind(real, kind)).toEqual([]);
  });

  test('no small group’s answers are known one by one', () => {
    expect(ofKind(real, 'answers-known')).toEqual([]);
  });

  test('nobody is told that all said the same', () => {
    expect(ofKind(real, 'all-alike')).toEqual([]);
  });
});

describe('of a release with five answers as its only rule', () => {
  test('the attacker finds few people in most organisations', () => {
    expect(naive.organisationsOf('isolated') / naive.organisations).toBeGreaterThan(0.5);
  });

  test('the attacker finds small groups’ answers and coded means in most organisations', () => {
    expect(naive.organisationsOf('answers-known') / naive.organisations).toBeGreaterThan(0.5);
    expect(naive.organisationsOf('coded-mean-from-sums') / naive.organisations).toBeGreaterThan(0.5);
  });
});

test('the quick search finds what trying every set finds', () => {
  const random = makeRandom(1);
  let leaking = 0;
  for (let run = 0; run < 300; run++) {
    const sizes = Array.from({ length: random.between(2, 9) }, () => random.between(1, 6));
    const rows = Array.from({ length: random.between(1, 6) }, () =>
      sizes.map(() => BigInt(random.isSo(0.2) ? random.between(2, 9) : random.below(2))),
    );
    const tried = isolatedSetsByTrying(rows, sizes);
    const smallestOnes = tried.filter(
      (set) => !tried.some((other) => other.length < set.length && other.every((atom) => set.includes(atom))),
    );
    const found = isolatedSets(rows, sizes);
    const smallestFound = found.filter(
      (set) => !found.some((other) => other.length < set.length && other.every((atom) => set.includes(atom))),
    );
    expect(smallestFound.map(String).sort()).toEqual(smallestOnes.map(String).sort());
    leaking += Number(tried.length > 0);
  }
  expect(leaking).toBeGreaterThan(50);
});
