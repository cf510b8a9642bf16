// Words are data: every text a person reads comes from a message catalogue, one per language.
import { IntlMessageFormat } from 'intl-messageformat';
import { de } from './de';
import { type Catalogue, en } from './en';

export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

const catalogues: Record<Language, Catalogue> = { en, de };

/** A key of the message catalogue. */
export type MessageKey = keyof Catalogue;

export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** Says a message of the catalogue in one language, with its values filled in (ICU message syntax). */
export type Say = (key: MessageKey, values?: MessageValues) => string;

/** The language of a locale such as `de-AT`; English where we do not have it. */
export const languageOf = (locale: string | null | undefined): Language => {
  const wanted = locale?.toLowerCase().split('-')[0];
  return languages.find((language) => language === wanted) ?? 'en';
};

/** Makes the voice of a language; messages are compiled once and remembered. */
export const makeSay = (language: Language): Say => {
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    let message = compiled.get(key);
    if (!message) {
      message = new IntlMessageFormat(catalogues[language][key], language, undefined, { ignoreTag: true });
      compiled.set(key, message);
    }
    return String(message.format(values));
  };
};
