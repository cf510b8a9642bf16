import { createContext, type PropsWithChildren, useContext, useMemo } from 'react';
import { type Language, languageOf, makeSay, type Say } from '#core/language/language';
import { type FigureWords, makeFigureWords } from '../words/figure-words';
import { makeTimeWords, type TimeWords } from '../words/time-words';

/** Everything the page says is said through this: messages, figures and dates of one language. */
export type Voice = {
  readonly language: Language;
  readonly say: Say;
  readonly figures: FigureWords;
  readonly times: TimeWords;
};

/** The voice for a locale such as `de-AT`; where we lack the language, English words with English numbers. */
export const makeVoice = (locale: string): Voice => {
  const language = languageOf(locale);
  const numbers = locale.toLowerCase().startsWith(language) ? locale : language;
  const say = makeSay(language);
  return { language, say, figures: makeFigureWords(say, numbers), times: makeTimeWords(numbers) };
};

const VoiceContext = createContext<Voice>(makeVoice('en'));

/** Gives the pages inside it the voice of a locale. */
export const VoiceProvider = (props: Readonly<PropsWithChildren<{ locale: string }>>) => {
  const voice = useMemo(() => makeVoice(props.locale), [props.locale]);
  return <VoiceContext value={voice}>{props.children}</VoiceContext>;
};

/** The voice of the reader's language. */
export const useVoice = (): Voice => useContext(VoiceContext);
