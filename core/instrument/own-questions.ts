import { longestOf } from './card-items';
import type { Instrument } from './instrument';
import { type Ends, type Item, type ItemId, ownItemIds } from './item';

/** A closed question as a lead worded it. */
type OwnQuestion = { readonly wording: NonNullable<Item['wording']>; readonly ends: Ends };

/** A closed question takes about ten seconds. */
const secondsOfOwnQuestion = 10;

const isSame = (question: OwnQuestion, item: Item | undefined): boolean =>
  item !== undefined &&
  item.ends === question.ends &&
  item.wording?.en === question.wording.en &&
  item.wording?.de === question.wording.de;

/** The ids that a copy of an instrument may give to new questions: those that it does not ask already. */
export const freeOwnIds = (source: Instrument): ItemId[] =>
  ownItemIds.filter((id) => !source.items.some((item) => item.id === id));

/**
 * The items of a lead's own questions. One that the version before asked in the same words keeps its id, so that it can
 * be followed over time; another gets an id that version did not use while there is one, so that two different
 * questions do not look like one that changed.
 */
export const ownItemsOf = (
  questions: readonly OwnQuestion[],
  free: readonly ItemId[],
  before: Instrument | null,
): Item[] => {
  const askedBefore = new Map(before?.items.map((item) => [item.id, item]));
  const left = new Set(free);
  const take = (found: ItemId | undefined): ItemId | undefined => {
    if (found !== undefined) left.delete(found);
    return found;
  };
  const kept = questions.map((question) => take([...left].find((id) => isSame(question, askedBefore.get(id)))));
  return questions.flatMap(({ wording, ends }, index) => {
    const id = kept[index] ?? take([...left].find((one) => !askedBefore.has(one)) ?? [...left][0]);
    if (id === undefined) return [];
    return [{ id, columns: ['rating'], ends, required: true, seconds: secondsOfOwnQuestion, wording } satisfies Item];
  });
};

/** The number, from 0, of the card with most time left. */
const shortestCard = (instrument: Instrument): number => {
  const seconds = instrument.microPulses.map((_, index) => longestOf(instrument, index + 1));
  return seconds.indexOf(Math.min(...seconds));
};

/** The instrument with one more item, on the card that has most time left. */
export const addItem = (instrument: Instrument, item: Item): Instrument => {
  const card = shortestCard(instrument);
  return {
    ...instrument,
    items: [...instrument.items, item],
    microPulses: instrument.microPulses.map((microPulse, index) =>
      index === card ? { ...microPulse, itemIds: [...microPulse.itemIds, item.id] } : microPulse,
    ),
  };
};
