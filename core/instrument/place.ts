import { fivePs, type P } from '#core/kernel/five-p';
import type { Instrument, MicroPulse } from './instrument';
import type { ItemId } from './item';

/** What a place fixes, card by card. */
export type CardDraw = {
  /** The Ps whose blocks stand on the card; their order on it is the person's own. */
  readonly ps: readonly P[];
  /** The item that was drawn for the person; null on a card that draws none. */
  readonly drawn: ItemId | null;
};

/** The Ps that an instrument asks about. */
export const psOf = (instrument: Instrument): P[] =>
  fivePs.filter((p) => instrument.items.some((item) => item.p === p));

/** The sets of so many of some Ps; a card that asks for more than there are gets them all. */
const setsOf = (ps: readonly P[], size: number): P[][] => {
  const [first, ...rest] = ps;
  if (first === undefined || size <= 0) return [[]];
  if (ps.length <= size) return [[...ps]];
  return [...setsOf(rest, size - 1).map((set) => [first, ...set]), ...setsOf(rest, size)];
};

/** The entry of a list that is asked in turn. */
export const inTurn = <Entry>(list: readonly Entry[] | undefined, turn: number): Entry | undefined =>
  list && list.length > 0 ? list[turn % list.length] : undefined;

const drawnIn = (microPulse: MicroPulse, turn: number): readonly ItemId[] => inTurn(microPulse.drawn, turn) ?? [];

/** A number written with a digit per decision, each with its own base. */
const makeDigits = (place: number) => {
  let rest = place;
  return {
    next: (base: number): number => {
      const digit = rest % base;
      rest = Math.floor(rest / base);
      return digit;
    },
    isUsedUp: (): boolean => rest === 0,
  };
};

/**
 * A place is one whole number that fixes which blocks a person gets on which card, and which of the drawn items: a
 * digit for the set of Ps on each card out of those not met yet, then one for each card that draws. There are so many.
 */
export const placesOf = (instrument: Instrument, turn: number): number => {
  let left = psOf(instrument);
  let places = 1;
  for (const { blocks } of instrument.microPulses) {
    places *= setsOf(left, blocks).length;
    left = left.slice(Math.max(0, blocks));
  }
  for (const microPulse of instrument.microPulses) places *= Math.max(1, drawnIn(microPulse, turn).length);
  return places;
};

/** Reads a place from 0 to `placesOf` − 1: what the person gets on each card of the wave. Throws for any other number. */
export const readPlace = (instrument: Instrument, turn: number, place: number): CardDraw[] => {
  if (!Number.isSafeInteger(place) || place < 0) throw new RangeError(`There is no place ${place}`);
  const digits = makeDigits(place);
  let left = psOf(instrument);
  const sets = instrument.microPulses.map(({ blocks }) => {
    const all = setsOf(left, blocks);
    const ps = all[digits.next(all.length)] ?? [];
    left = left.filter((p) => !ps.includes(p));
    return ps;
  });
  const cards = instrument.microPulses.map((microPulse, index): CardDraw => {
    const drawn = drawnIn(microPulse, turn);
    return { ps: sets[index] ?? [], drawn: drawn[digits.next(Math.max(1, drawn.length))] ?? null };
  });
  if (!digits.isUsedUp()) throw new RangeError(`${instrument.id} has no place ${place} in turn ${turn}`);
  return cards;
};
