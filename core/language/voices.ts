import { type Language, makeSay, type Say } from './language';

/** One voice per language, made once. */
export type Voices = (language: Language) => Say;

/** Makes the voices of the bot; messages are compiled on first use and kept. */
export const makeVoices = (): Voices => {
  const voices = new Map<Language, Say>();
  return (language) => {
    const known = voices.get(language) ?? makeSay(language);
    voices.set(language, known);
    return known;
  };
};
