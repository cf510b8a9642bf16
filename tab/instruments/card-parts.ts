import { longestOf } from '#core/instrument/card-items';
import type { Instrument } from '#core/instrument/instrument';
import type { Item, ItemId } from '#core/instrument/item';
import { psOf, readPlace } from '#core/instrument/place';
import type { P } from '#core/kernel/five-p';

/** Lines that stand together on a card, and why. */
export type CardPart =
  /** The lines of one P. */
  | { readonly kind: 'p'; readonly p: P; readonly items: readonly Item[] }
  /** Asked in every so manyeth wave, in turn with the other sets. */
  | { readonly kind: 'alternating'; readonly nth: number; readonly items: readonly Item[] }
  /** Of which each person gets one; the sets go in turn, wave by wave. */
  | { readonly kind: 'drawn'; readonly nth: number; readonly sets: number; readonly items: readonly Item[] }
  /** What everybody gets. */
  | { readonly kind: 'everybody'; readonly items: readonly Item[] };

/** One card of a wave, as an example: which Ps stand on which card differs from person to person. */
export type CardParts = {
  readonly parts: readonly CardPart[];
  /** Planned answering time of whoever gets the longest one. */
  readonly seconds: number;
};

type ById = (ids: readonly ItemId[]) => Item[];

const setsOf = (
  instrument: Instrument,
  index: number,
  byId: ById,
): { alternating: readonly Item[][]; drawn: readonly Item[][] } => {
  const asked = instrument.microPulses[index];
  return { alternating: (asked?.alternating ?? []).map(byId), drawn: (asked?.drawn ?? []).map(byId) };
};

/** The cards of an instrument with everything that may stand on them. */
export const cardPartsOf = (instrument: Instrument): CardParts[] => {
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  const byId: ById = (ids) => ids.flatMap((id) => items.get(id) ?? []);
  return readPlace(instrument, 0, 0).map((draw, index): CardParts => {
    const { alternating, drawn } = setsOf(instrument, index, byId);
    const parts: CardPart[] = [
      ...draw.ps.map((p): CardPart => ({ kind: 'p', p, items: instrument.items.filter((item) => item.p === p) })),
      ...alternating.map((set, nth): CardPart => ({ kind: 'alternating', nth: nth + 1, items: set })),
      ...drawn.map((set, nth): CardPart => ({ kind: 'drawn', nth: nth + 1, sets: drawn.length, items: set })),
      { kind: 'everybody', items: byId(instrument.microPulses[index]?.itemIds ?? []) },
    ];
    return {
      parts: parts.filter((part) => part.items.length > 0),
      seconds: longestOf(instrument, index + 1),
    };
  });
};

/** Do people get different Ps on the same card? */
export const isDealt = (instrument: Instrument): boolean => {
  const ps = psOf(instrument).length;
  return instrument.microPulses.some(({ blocks }) => blocks > 0 && blocks < ps);
};
