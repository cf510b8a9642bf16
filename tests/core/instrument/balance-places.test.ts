import { annual } from '#core/instrument/annual';
import { balancePlaces, type PersonToPlace } from '#core/instrument/balance-places';
import { express } from '#core/instrument/express';
import { placesOf, readPlace } from '#core/instrument/place';
import { quarterly } from '#core/instrument/quarterly';
import { fivePs } from '#core/kernel/five-p';
import { makeDraws, makeRegister, segmentsOf, unevenness } from './registers';

const placesIn = (ids: readonly string[], given: ReadonlyMap<string, number>): number[] =>
  ids.map((id) => given.get(id) ?? Number.NaN);

/** The worst unevenness over the segments of some registers, one a seed; turns alternate. */
const worstOf = (size: number, attributes: number, seeds: number) => {
  const worst = { p: 0, firstPair: 0, pair: 0, drawn: 0 };
  for (let seed = 0; seed < seeds; seed += 1) {
    const people = makeRegister(size, attributes, seed);
    const given = balancePlaces(quarterly, seed % 2, people);
    for (const ids of segmentsOf(people).values()) {
      const found = unevenness(quarterly, seed % 2, placesIn(ids, given));
      worst.p = Math.max(worst.p, found.p);
      worst.firstPair = Math.max(worst.firstPair, found.pairs[0] ?? 0);
      worst.pair = Math.max(worst.pair, ...found.pairs);
      worst.drawn = Math.max(worst.drawn, found.drawn);
    }
  }
  return worst;
};

test.each([10, 30])('%d people in one segment share the ten pairs of the first card, and every P, exactly', (size) => {
  expect(worstOf(size, 0, 40)).toMatchObject({ p: 0, firstPair: 0, drawn: size === 30 ? 0 : 1 });
});

// Measured: at most 7 apart for a P, 7 for a pair and 6 for a drawn item, in any segment of registers of 10 to 20,000
// people with up to five attributes. By chance alone they would be some 40 apart among 600.
test.each([
  [10, 2, 20],
  [40, 2, 20],
  [120, 3, 10],
  [600, 3, 2],
  [600, 5, 2],
])('in every segment of %d people with %d attributes all is asked about equally often', (size, attributes, seeds) => {
  const worst = worstOf(size, attributes, seeds);
  expect(worst.p).toBeLessThanOrEqual(7);
  expect(worst.pair).toBeLessThanOrEqual(7);
  expect(worst.drawn).toBeLessThanOrEqual(6);
});

test('a hundred people in one segment are at most two apart on later cards', () => {
  const worst = worstOf(100, 0, 10);
  expect(worst.firstPair).toBe(0);
  expect(worst.p).toBeLessThanOrEqual(2);
});

test('chance alone would not do', () => {
  const next = makeDraws(1);
  const places = Array.from({ length: 600 }, () => Math.floor(next() * placesOf(quarterly, 0)));
  expect(unevenness(quarterly, 0, places).p).toBeGreaterThan(15);
});

test.each([quarterly, annual, express])('everybody meets every P once in a wave: $id', (instrument) => {
  const given = balancePlaces(instrument, 1, makeRegister(200, 3, 1));
  expect(given.size).toBe(200);
  for (const place of given.values()) {
    const met = readPlace(instrument, 1, place).flatMap(({ ps }) => [...ps]);
    expect(met.sort()).toEqual([...fivePs].sort());
  }
});

test('the orders of the annual cards are balanced as well', () => {
  const people = makeRegister(50, 0, 3);
  const places = placesIn(
    people.map(({ id }) => id),
    balancePlaces(annual, 0, people),
  );
  expect(unevenness(annual, 0, places).p).toBe(0);
});

test('the same draws give the same places, in whatever order people are listed', () => {
  const people = makeRegister(150, 3, 5);
  const given = balancePlaces(quarterly, 0, people);
  expect([...balancePlaces(quarterly, 0, [...people].reverse())].sort()).toEqual([...given].sort());
  const otherwise = people.map((person): PersonToPlace => ({ ...person, draw: 1 - person.draw }));
  expect([...balancePlaces(quarterly, 0, otherwise)].sort()).not.toEqual([...given].sort());
});

test('people with the same draw are told apart by id', () => {
  const people = makeRegister(20, 1, 5).map((person) => ({ ...person, draw: 0.5 }));
  const given = balancePlaces(quarterly, 0, people);
  expect([...balancePlaces(quarterly, 0, [...people].reverse())].sort()).toEqual([...given].sort());
});

test('each place is a fair draw: over many keys a person gets every one about equally often', () => {
  const places = placesOf(quarterly, 0);
  const times = new Array<number>(places).fill(0);
  const keys = 1000;
  const register = makeRegister(12, 1, 1);
  for (let key = 0; key < keys; key += 1) {
    const next = makeDraws(key);
    const people = register.map((person) => ({ ...person, draw: next() }));
    const place = balancePlaces(quarterly, 0, people).get('person-3') ?? 0;
    times[place] = (times[place] ?? 0) + 1;
  }
  const expected = keys / places;
  const chiSquare = times.reduce((sum, found) => sum + (found - expected) ** 2 / expected, 0);
  // The 99.9 % point of chi-square with 89 degrees of freedom.
  expect(chiSquare).toBeLessThan(134);
});

test('nobody is nobody', () => {
  expect(balancePlaces(quarterly, 0, []).size).toBe(0);
});

test('a hundred thousand people with five attributes are placed in seconds', () => {
  const people = makeRegister(100_000, 5, 1);
  const start = performance.now();
  expect(balancePlaces(quarterly, 0, people).size).toBe(100_000);
  expect(performance.now() - start).toBeLessThan(20_000);
}, 60_000);
