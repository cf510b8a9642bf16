import { turnsOf } from './card-items';
import type { Instrument, MicroPulse } from './instrument';
import type { Item, ItemId } from './item';
import { inTurn, psOf } from './place';

/** Does a card ask anything that has to be answered, in each wave of as many as it takes to ask everything? */
const asksInTurns = (instrument: Instrument, card: MicroPulse): boolean[] => {
  const required = new Set(instrument.items.filter((item) => item.required).map((item) => item.id));
  return Array.from({ length: turnsOf(instrument) }, (_, turn) => {
    const ids = [...card.itemIds, ...(inTurn(card.alternating, turn) ?? []), ...(inTurn(card.drawn, turn) ?? [])];
    return card.blocks > 0 || ids.some((id) => required.has(id));
  });
};

/** The number of the first card, from 1, that would ask nothing in some waves only; null when there is none. */
export const findIdleCard = (instrument: Instrument): number | null => {
  const index = instrument.microPulses.findIndex((card) => !asksInTurns(instrument, card).every(Boolean));
  return index < 0 ? null : index + 1;
};

const trimSets = (sets: MicroPulse['drawn'], isAsked: (id: ItemId) => boolean): MicroPulse['drawn'] => {
  // An emptied set keeps its turn: what is left out must not make what is left be asked more often.
  const trimmed = sets?.map((set) => set.filter(isAsked));
  return trimmed?.some((set) => set.length > 0) ? trimmed : undefined;
};

const trimCard = (card: MicroPulse, blocks: number, isAsked: (id: ItemId) => boolean): MicroPulse => {
  const alternating = trimSets(card.alternating, isAsked);
  const drawn = trimSets(card.drawn, isAsked);
  return {
    blocks,
    itemIds: card.itemIds.filter(isAsked),
    ...(alternating ? { alternating } : {}),
    ...(drawn ? { drawn } : {}),
  };
};

const idsOn = ({ itemIds, alternating, drawn }: MicroPulse): ItemId[] => [
  ...itemIds,
  ...(alternating ?? []).flat(),
  ...(drawn ?? []).flat(),
];

/**
 * The instrument with some of its items only: cards lose what is left out, the last ones lose blocks first, and a card
 * on which nothing has to be answered any more is dropped together with its open questions.
 */
export const keepItems = (source: Instrument, items: readonly Item[]): Instrument => {
  const kept: Instrument = { ...source, items };
  const asked = new Set(items.map((item) => item.id));
  let left = psOf(kept).length;
  const cards = source.microPulses.map((card) => {
    const blocks = Math.min(card.blocks, left);
    left -= blocks;
    return trimCard(card, blocks, (id) => asked.has(id));
  });
  const microPulses = cards.filter((card) => asksInTurns({ ...kept, microPulses: cards }, card).some(Boolean));
  const onCards = new Set(microPulses.flatMap(idsOn));
  return { ...kept, microPulses, items: items.filter((item) => item.p !== undefined || onCards.has(item.id)) };
};
