import { type Item, inputIdsOf } from '#core/instrument/item';
import type { Answers } from './wave-response';

const without = <Value>(entries: Readonly<Record<string, Value>>, ids: ReadonlySet<string>): Record<string, Value> =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => !ids.has(id)));

/**
 * What a person has said in the whole wave once a card is answered: the card's own items are replaced, also by nothing
 * where something was taken back, and those of other cards are kept.
 */
export const mergeCard = (items: readonly Item[], earlier: Answers | null, card: Answers): Answers => {
  if (earlier === null) return card;
  // Choices are kept by input, everything else by item; no input of an item is another item's id.
  const mine = new Set<string>(items.flatMap((item) => [item.id, ...inputIdsOf(item)]));
  return {
    pairs: { ...without(earlier.pairs, mine), ...card.pairs },
    ratings: { ...without(earlier.ratings, mine), ...card.ratings },
    choices: { ...without(earlier.choices, mine), ...card.choices },
    texts: { ...without(earlier.texts, mine), ...card.texts },
  };
};
