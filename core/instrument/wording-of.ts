import { type Language, languages, type MessageKey, type Say } from '#core/language/language';
import { type Item, type ItemId, ownItemIds, type ReaderItemId, readerItemIds } from './item';

const isOwn = (id: ItemId): boolean => ownItemIds.some((own) => own === id);

const isReaders = (id: ItemId): id is ReaderItemId => readerItemIds.some((readers) => readers === id);

/** What readers say of a message is worded with the letters. */
const statements = {
  AB_A: 'abcde.audience.audience',
  AB_B: 'abcde.audience.behaviour',
  AB_C: 'abcde.audience.content',
  AB_D: 'abcde.audience.delivery',
  AB_E: 'abcde.audience.evaluation',
} as const satisfies Record<ReaderItemId, MessageKey>;

/** The message with the built-in wording of an item; recovery is asked conditionally where no event came before. */
const messageOf = ({ id, columns }: Pick<Item, 'id' | 'columns'>): MessageKey => {
  if (isReaders(id)) return statements[id];
  const isRoutine = columns.length > 1;
  return isRoutine && (id === 'RE1' || id === 'RE2') ? `item.${id}.ifWrong` : `item.${id}`;
};

/**
 * The words of an item in a language: the lead's own where given, else the catalogue's. A question of the lead's own
 * has none there, so it is said in the language it was written in.
 */
export const wordingOf = (item: Pick<Item, 'id' | 'columns' | 'wording'>, language: Language, say: Say): string => {
  const own = item.wording?.[language];
  if (own !== undefined) return own;
  const other = languages.map((one) => item.wording?.[one]).find((wording) => wording !== undefined);
  return isOwn(item.id) && other !== undefined ? other : say(messageOf(item));
};
