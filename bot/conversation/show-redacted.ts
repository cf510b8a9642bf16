import type { RedactedTexts } from '#core/comment/consent';
import type { Instrument } from '#core/instrument/instrument';
import type { Language, Say } from '#core/language/language';
import { plainText } from '../cards/plain-text';
import { questionOf } from '../cards/pulse-card';

/** Shows an author how their texts would be shown, and asks whether they agree. For their eyes only, never for the chat. */
export const showRedacted = (
  shown: RedactedTexts['changed'],
  instrument: Instrument,
  { language, say }: { readonly language: Language; readonly say: Say },
): string => {
  const texts = shown.map(({ itemId, text }) => {
    const quoted = say('card.quoted', { text: plainText(text) });
    const item = instrument.items.find(({ id }) => id === itemId);
    // With several open questions on one card each text is named by its own.
    return shown.length === 1 || !item ? quoted : `${questionOf(item, language, say)} ${quoted}`;
  });
  return say('card.pulse.masked', { count: shown.length, texts: texts.join(' · ') });
};
