// How items and choices are named in the results.
import type { Item, ItemId } from '#core/instrument/item';
import { wordingOf } from '#core/instrument/wording-of';
import { en } from '#core/language/en';
import type { MessageKey } from '#core/language/language';
import type { Voice } from '../language/voice';

/** The wording of an item as it was asked in its wave. */
export const itemWords = ({ say, language }: Voice, items: readonly Item[], id: ItemId): string => {
  const asked = items.find((item) => item.id === id);
  return wordingOf(asked ?? { id, columns: ['rating'] }, language, say);
};

const isMessage = (key: string): key is MessageKey => key in en;

/** The words of a choice of a closed question; the choice itself where it has none. */
export const choiceWords = ({ say }: Voice, id: ItemId, choice: string): string => {
  const key = `choice.${id}.${choice}`;
  return isMessage(key) ? say(key) : choice;
};
