import { annual } from '#core/instrument/annual';
import { events } from '#core/instrument/events';
import { express } from '#core/instrument/express';
import type { Instrument } from '#core/instrument/instrument';
import { placesOf, psOf, readPlace } from '#core/instrument/place';
import { quarterly } from '#core/instrument/quarterly';
import { fivePs } from '#core/kernel/five-p';

test.each<[string, Instrument, number, number]>([
  ['one order of one card', express, 0, 1],
  ['thirty arrangements and three items', quarterly, 0, 90],
  ['thirty arrangements and two items', quarterly, 1, 60],
  ['the sets of the first turn again', quarterly, 2, 90],
  ['a hundred and twenty orders', annual, 0, 120],
  ...events.map((event): [string, Instrument, number, number] => [event.id, event, 0, 1]),
])('%s', (_, instrument, turn, places) => {
  expect(placesOf(instrument, turn)).toBe(places);
  const all = Array.from({ length: places }, (__, place) => JSON.stringify(readPlace(instrument, turn, place)));
  expect(new Set(all).size).toBe(places);
});

test.each([-1, 0.5, 90, Number.NaN, Number.POSITIVE_INFINITY])('there is no place %d', (place) => {
  expect(() => readPlace(quarterly, 0, place)).toThrow(RangeError);
});

test('a quarter deals two, two and one P, and one item on the third card', () => {
  for (let place = 0; place < 90; place += 1) {
    const cards = readPlace(quarterly, 0, place);
    expect(cards.map(({ ps }) => ps.length)).toEqual([2, 2, 1]);
    expect(new Set(cards.flatMap(({ ps }) => [...ps])).size).toBe(5);
    expect(cards.map(({ drawn }) => drawn === null)).toEqual([true, true, false]);
  }
});

test('nobody can be asked about an aspect twice within two quarters, and all five are asked about', () => {
  const drawnIn = (turn: number) =>
    Array.from({ length: placesOf(quarterly, turn) }, (_, place) => readPlace(quarterly, turn, place)[2]?.drawn);
  const [first, second] = [new Set(drawnIn(0)), new Set(drawnIn(1))];
  expect([...first].sort()).toEqual(['CO1', 'SU1', 'SV1']);
  expect([...second].sort()).toEqual(['IN1', 'RE1']);
});

test('an instrument without some of the Ps deals what there is', () => {
  const three: Instrument = { ...quarterly, items: quarterly.items.filter(({ p }) => p !== 'price' && p !== 'people') };
  expect(psOf(three)).toEqual(fivePs.filter((p) => p !== 'price' && p !== 'people'));
  expect(placesOf(three, 0)).toBe(9);
  expect(readPlace(three, 0, 8).map(({ ps }) => ps.length)).toEqual([2, 1, 0]);
});

test('a turn that draws nothing is a turn all the same', () => {
  const { microPulses } = quarterly;
  const emptied: Instrument = {
    ...quarterly,
    microPulses: microPulses.map((card) => (card.drawn ? { ...card, drawn: [['SV1'], []] } : card)),
  };
  expect([placesOf(emptied, 0), placesOf(emptied, 1)]).toEqual([30, 30]);
  expect([0, 1].map((turn) => readPlace(emptied, turn, 0)[2]?.drawn)).toEqual(['SV1', null]);
});
