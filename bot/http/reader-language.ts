import type { Request } from 'express';
import { type Language, languageOf, languages, type Say } from '#core/language/language';
import { makeVoices } from '#core/language/voices';

/** The language in which the caller wants to read, from Accept-Language; English when it names none of ours. */
export const readerLanguage = (req: Request): Language => languageOf(req.acceptsLanguages([...languages]) || null);

/** The voice of a language. */
export const voiceOf = makeVoices();

/** The voice in which to answer a request. */
export const readerVoice = (req: Request): Say => voiceOf(readerLanguage(req));
