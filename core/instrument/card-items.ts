import type { P } from '#core/kernel/five-p';
import type { Instrument, MicroPulse } from './instrument';
import type { Item, ItemId } from './item';
import { inTurn, psOf, readPlace } from './place';

/** Which card of a wave is meant, and whose. */
export type CardPlan = {
  readonly instrument: Instrument;
  /** 1 for the first card. */
  readonly microPulse: number;
  /** What the person was dealt for the whole wave, from 0 to `placesOf` − 1. */
  readonly place: number;
  /** The how manyeth wave of this instrument it is in its workspace, from 0. */
  readonly turn: number;
  /**
   * Fixes, by P and by item id, where blocks stand on this person's card and items within their block, in [0, 1);
   * without it they stand in the order of the method.
   */
  readonly orderOf?: (id: P | ItemId) => number;
};

const microPulseOf = (instrument: Instrument, microPulse: number): MicroPulse => {
  const found = instrument.microPulses[microPulse - 1];
  if (!found) throw new RangeError(`${instrument.id} has no card ${microPulse}`);
  return found;
};

const isText = (item: Item): boolean => item.columns.includes('text');

const sortedBy = <Id extends string>(ids: readonly Id[], orderOf: ((id: Id) => number) | undefined): Id[] =>
  orderOf ? [...ids].sort((one, other) => orderOf(one) - orderOf(other)) : [...ids];

/** The items of one person's card in their order: blocks, alternating ones, the drawn one, the fixed ones, texts last. */
export const itemsOfCard = ({ instrument, microPulse, place, turn, orderOf }: CardPlan): Item[] => {
  const asked = microPulseOf(instrument, microPulse);
  const draw = readPlace(instrument, turn, place)[microPulse - 1];
  const byId = new Map(instrument.items.map((item) => [item.id, item]));
  const idsOfP = (p: P): ItemId[] => instrument.items.filter((item) => item.p === p).map((item) => item.id);
  const ids = [
    ...sortedBy(draw?.ps ?? [], orderOf).flatMap((p) => sortedBy(idsOfP(p), orderOf)),
    ...(inTurn(asked.alternating, turn) ?? []),
    ...(draw?.drawn ? [draw.drawn] : []),
    ...asked.itemIds,
  ];
  const items = ids.flatMap((id) => byId.get(id) ?? []);
  return [...items.filter((item) => !isText(item)), ...items.filter(isText)];
};

/** Planned answering time of some items in seconds; what may be left empty takes none. */
const secondsOfItems = (items: readonly (Item | undefined)[]): number =>
  items.reduce((sum, item) => sum + (item?.required ? item.seconds : 0), 0);

/** Planned answering time of one person's card, in seconds. */
export const secondsOfCard = (plan: CardPlan): number => secondsOfItems(itemsOfCard(plan));

/** How many waves it takes until everything that goes in turn has been asked once, or a multiple of it. */
export const turnsOf = ({ microPulses }: Instrument): number =>
  microPulses.reduce(
    (turns, { alternating, drawn }) => turns * Math.max(1, alternating?.length ?? 0) * Math.max(1, drawn?.length ?? 0),
    1,
  );

/** Planned answering time of a card for whoever gets the longest one of it in any wave, in seconds. */
export const longestOf = (instrument: Instrument, microPulse: number): number => {
  const asked = microPulseOf(instrument, microPulse);
  const byId = new Map(instrument.items.map((item) => [item.id, item]));
  const secondsOfIds = (ids: readonly ItemId[]): number => secondsOfItems(ids.map((id) => byId.get(id)));
  // Every set of so many Ps is dealt to somebody on every card.
  const blocks = psOf(instrument)
    .map((p) => secondsOfItems(instrument.items.filter((item) => item.p === p)))
    .sort((one, other) => other - one)
    .slice(0, asked.blocks);
  const perTurn = Array.from({ length: turnsOf(instrument) }, (_, turn) => {
    const drawn = (inTurn(asked.drawn, turn) ?? []).map((id) => secondsOfIds([id]));
    return secondsOfIds(inTurn(asked.alternating, turn) ?? []) + Math.max(0, ...drawn);
  });
  const sum = blocks.reduce((total, seconds) => total + seconds, 0);
  return sum + Math.max(...perTurn) + secondsOfIds(asked.itemIds);
};

/** How many cards a wave of this instrument has. */
export const cardsOf = (instrument: Instrument): number => instrument.microPulses.length;

/** Planned answering time of the longest card that any place and turn can get, in seconds. */
export const secondsOf = (instrument: Instrument): number =>
  Math.max(...instrument.microPulses.map((_, index) => longestOf(instrument, index + 1)));

/** Is an item asked in waves of that turn at all? */
export const isAskedInTurn = ({ microPulses, items }: Instrument, turn: number, itemId: ItemId): boolean =>
  items.some((item) => item.id === itemId && item.p !== undefined) ||
  microPulses.some(({ itemIds, alternating, drawn }) =>
    [...itemIds, ...(inTurn(alternating, turn) ?? []), ...(inTurn(drawn, turn) ?? [])].includes(itemId),
  );
