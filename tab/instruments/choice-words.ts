import type { Item } from '#core/instrument/item';
import { en } from '#core/language/en';
import type { MessageKey, Say } from '#core/language/language';

const isKey = (key: string): key is MessageKey => key in en;

/** What can be chosen for an item, in words. */
export const choicesInWords = (say: Say, { id, choices }: Pick<Item, 'id' | 'choices'>): string[] =>
  (choices ?? []).map((choice) => {
    const key = `choice.${id}.${choice}`;
    return isKey(key) ? say(key) : choice;
  });
