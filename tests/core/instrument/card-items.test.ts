import { annual } from '#core/instrument/annual';
import { builtInInstruments } from '#core/instrument/built-in';
import {
  type CardPlan,
  cardsOf,
  itemsOfCard,
  longestOf,
  secondsOf,
  secondsOfCard,
  turnsOf,
} from '#core/instrument/card-items';
import { express } from '#core/instrument/express';
import { type Instrument, longestCardInSeconds } from '#core/instrument/instrument';
import { placesOf } from '#core/instrument/place';
import { quarterly } from '#core/instrument/quarterly';

/** Every card that anybody can get of an instrument in any wave. */
const everyCard = (instrument: Instrument): CardPlan[] =>
  Array.from({ length: turnsOf(instrument) }, (_, turn) =>
    Array.from({ length: placesOf(instrument, turn) }, (__, place) =>
      instrument.microPulses.map((___, index): CardPlan => ({ instrument, microPulse: index + 1, place, turn })),
    ),
  ).flat(2);

const idsOf = (plan: CardPlan): string[] => itemsOfCard(plan).map(({ id }) => id);

describe.each(builtInInstruments.map((instrument) => [instrument.id, instrument] as const))('%s', (_, instrument) => {
  const cards = everyCard(instrument);

  test('every card of every place and turn takes at most ninety seconds', () => {
    const seconds = cards.map(secondsOfCard);
    expect(Math.max(...seconds)).toBeLessThanOrEqual(longestCardInSeconds);
    expect(secondsOf(instrument)).toBe(Math.max(...seconds));
    expect(cards.filter((plan) => secondsOfCard(plan) > longestOf(instrument, plan.microPulse))).toEqual([]);
  });

  test('every card asks something that has to be answered, and nothing twice', () => {
    for (const plan of cards) {
      const items = itemsOfCard(plan);
      expect(items.some(({ required }) => required)).toBe(true);
      expect(new Set(items).size).toBe(items.length);
    }
  });

  test('everybody is asked everything but what goes in turn or is drawn', () => {
    const { alternating, drawn } = instrument.microPulses.find((card) => card.drawn) ?? {};
    const optional = new Set([...(alternating ?? []), ...(drawn ?? [])].flat());
    const always = instrument.items.map(({ id }) => id).filter((id) => !optional.has(id));
    for (let turn = 0; turn < turnsOf(instrument); turn += 1) {
      const asked = instrument.microPulses.flatMap((__, index) =>
        idsOf({ instrument, microPulse: index + 1, place: 0, turn }),
      );
      expect(always.filter((id) => !asked.includes(id))).toEqual([]);
      expect(new Set(asked).size).toBe(asked.length);
    }
    const ever = new Set(cards.flatMap(idsOf));
    expect(instrument.items.filter(({ id }) => !ever.has(id))).toEqual([]);
  });
});

test('the quarterly cards follow the method: 70, 70, then 70 or 80 seconds', () => {
  const seconds = [0, 1].map((turn) =>
    [1, 2, 3].map((microPulse) => secondsOfCard({ instrument: quarterly, microPulse, place: 0, turn })),
  );
  expect(seconds).toEqual([
    [70, 70, 70],
    [70, 70, 80],
  ]);
  expect(cardsOf(quarterly)).toBe(3);
});

test('blocks come first, then what goes in turn, the drawn item, the fixed ones, and texts last', () => {
  expect(idsOf({ instrument: quarterly, microPulse: 1, place: 0, turn: 0 })).toEqual([
    'PR1',
    'PR2',
    'PE1',
    'PE2',
    'V1',
    'need',
  ]);
  const third = idsOf({ instrument: quarterly, microPulse: 3, place: 0, turn: 1 });
  expect(third).toEqual(['PS1', 'PS2', 'T1', 'T2', 'IN1', 'importance', 'issue', 'issueText']);
  expect(idsOf({ instrument: quarterly, microPulse: 3, place: 0, turn: 2 })).toContain('EFFORT');
});

test('blocks stand in the person’s own order, and items within their block', () => {
  const later = new Set(['product', 'PE1']);
  const orderOf = (id: string) => (later.has(id) ? 0.9 : 0.1);
  const plan = { instrument: quarterly, microPulse: 1, place: 0, turn: 0, orderOf };
  expect(idsOf(plan)).toEqual(['PE2', 'PE1', 'PR1', 'PR2', 'V1', 'need']);
});

test('there is no card after the last, nor before the first', () => {
  for (const microPulse of [0, 2]) {
    expect(() => itemsOfCard({ instrument: express, microPulse, place: 0, turn: 0 })).toThrow(RangeError);
  }
});

test('the deep wave asks for the minimum of every P item, one block a card', () => {
  const triples = annual.items.filter(({ columns }) => columns.includes('minimum'));
  expect(triples).toHaveLength(15);
  expect(triples.every(({ p, seconds }) => p !== undefined && seconds === 22)).toBe(true);
  expect(cardsOf(annual)).toBe(8);
});
