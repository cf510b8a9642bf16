import { longestCardInSeconds } from '#core/instrument/instrument';
import { type Item, ownItemIds } from '#core/instrument/item';
import { ownItemsOf } from '#core/instrument/own-questions';

/** What an item adds to the time of its card: what may be left empty adds nothing. */
export const secondsOfItem = ({ required, seconds }: Item): number => (required ? seconds : 0);

const [anyOwn] = ownItemsOf([{ wording: {}, ends: 'agreement' }], ownItemIds, null);
const secondsOfOwn = anyOwn ? secondsOfItem(anyOwn) : 0;

/** On which card, from 1, how many seconds have to go before one more question fits. */
export type NoRoom = { readonly card: number; readonly cards: number; readonly seconds: number };

/** What keeps one more question of our own from fitting on the card with most time left; null when it fits. */
export const noRoomForOwn = (secondsOfCards: readonly (number | null)[]): NoRoom | null => {
  const left = secondsOfCards.filter((seconds) => seconds !== null);
  const least = Math.min(...left);
  const seconds = least + secondsOfOwn - longestCardInSeconds;
  // A card that is too long already is said elsewhere, with what to do.
  if (left.length === 0 || seconds <= 0 || left.some((one) => one > longestCardInSeconds)) return null;
  return { card: secondsOfCards.indexOf(least) + 1, cards: left.length, seconds };
};
