import { findBuiltIn } from '#core/instrument/built-in';
import type { CopyRequest } from '#core/instrument/copy-instrument';
import type { Instrument } from '#core/instrument/instrument';
import type { Ends, Item, ItemId } from '#core/instrument/item';
import { wordingOf } from '#core/instrument/wording-of';
import { type Language, languages } from '#core/language/language';
import { makeVoices } from '#core/language/voices';

/** What was typed for a question, per language; empty where nothing was. */
export type Words = Readonly<Record<Language, string>>;

/** A question of our own as it is being written; the key stays while all else changes. */
export type OwnDraft = { readonly key: number; readonly words: Words; readonly ends: Ends };

/** A changed instrument on its way: everything it changes about its source. */
export type InstrumentDraft = {
  readonly title: string;
  readonly leaveOut: readonly ItemId[];
  /** By item id; an item that is not named keeps its words. */
  readonly words: Readonly<Partial<Record<ItemId, Words>>>;
  readonly own: readonly OwnDraft[];
};

/** Says the words an item has in the source. */
export type OriginalWords = (item: Item, language: Language) => string;

/** Makes the reader of original words. */
export const makeOriginalWords = (): OriginalWords => {
  const voices = makeVoices();
  return (item, language) => wordingOf(item, language, voices(language));
};

/** What an instrument was copied from, as it was then; itself when it is built in, null when it cannot be had. */
export const sourceOf = <View extends Instrument>(instrument: View, all: readonly View[]): Instrument | null => {
  const { copyOf, copyOfVersion } = instrument;
  if (copyOf === undefined) return instrument;
  const listed = all.find(({ id, version }) => id === copyOf && version === copyOfVersion);
  return findBuiltIn(copyOf, copyOfVersion) ?? listed ?? null;
};

const wordsOf = (item: Item): Words => ({ en: item.wording?.en ?? '', de: item.wording?.de ?? '' });

const ownOf = (source: Instrument, instrument: Instrument): OwnDraft[] =>
  instrument.items
    .filter(({ id }) => !source.items.some((item) => item.id === id))
    .map((item, key) => ({ key, words: wordsOf(item), ends: item.ends ?? 'agreement' }));

/** The draft that changes nothing about an instrument. */
export const draftOf = (
  source: Instrument,
  instrument: Instrument,
  title: string,
  original: OriginalWords,
): InstrumentDraft => {
  const asked = new Map(instrument.items.map((item) => [item.id, item]));
  const reworded = source.items.flatMap((item) => {
    const now = asked.get(item.id);
    const isSame = !now || languages.every((language) => original(now, language) === original(item, language));
    return isSame || !now ? [] : [[item.id, { en: original(now, 'en'), de: original(now, 'de') }] as const];
  });
  return {
    title,
    leaveOut: source.items.filter(({ id }) => !asked.has(id)).map(({ id }) => id),
    words: Object.fromEntries(reworded),
    own: ownOf(source, instrument),
  };
};

type Wording = CopyRequest['ownQuestions'][number]['wording'];

const filled = (words: Words, isWanted: (text: string, language: Language) => boolean): Wording =>
  Object.fromEntries(
    languages
      .map((language) => [language, words[language].trim()] as const)
      .filter(([one, text]) => isWanted(text, one)),
  );

/** The request that a draft makes; words that are empty or as they were are left to the source. */
export const requestOf = (draft: InstrumentDraft, source: Instrument, original: OriginalWords): CopyRequest => {
  const reworded = source.items.flatMap((item) => {
    const words = draft.leaveOut.includes(item.id) ? undefined : draft.words[item.id];
    const wording = words && filled(words, (text, language) => text !== '' && text !== original(item, language));
    return wording && Object.keys(wording).length > 0 ? [[item.id, wording] as const] : [];
  });
  return {
    title: draft.title.trim(),
    wording: Object.fromEntries(reworded),
    leaveOut: [...draft.leaveOut],
    ownQuestions: draft.own.map(({ words, ends }) => ({ wording: filled(words, (text) => text !== ''), ends })),
  };
};
