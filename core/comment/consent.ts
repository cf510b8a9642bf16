import type { ItemId } from '#core/instrument/item';
import { redact } from './redact';

/** What somebody wrote in their own words, by the open question it answers. */
type Texts = Readonly<Partial<Record<ItemId, string>>>;

export type RedactedTexts = {
  /** As they may be stored: exactly what their author gets to see. */
  readonly texts: Partial<Record<ItemId, string>>;
  /** Those of them that differ from what was written, in the order of the questions. */
  readonly changed: readonly { readonly itemId: ItemId; readonly text: string }[];
};

/**
 * Redacts what somebody wrote; their own name, where it is known, counts as one too. A text of which nothing is left but
 * marks stays: its author decides.
 */
export const redactTexts = (texts: Texts, names: readonly string[], authorName: string | null): RedactedTexts => {
  const redacted: Partial<Record<ItemId, string>> = {};
  const changed: { itemId: ItemId; text: string }[] = [];
  const own = authorName === null ? [] : [authorName];
  for (const [id, written] of Object.entries(texts)) {
    const itemId = id as ItemId;
    // In two steps, so that the list of names is the same one each time (see `redact`).
    const { text } = redact(redact(written, names).text, own);
    redacted[itemId] = text;
    if (text !== written) changed.push({ itemId, text });
  }
  return { texts: redacted, changed };
};

/**
 * A short mark of what an author was shown, which travels on the card that asks for consent and comes back when they
 * agree. It guards nothing from others, it only tells one text from the next: two rounds of multiplying and mixing
 * (cyrb53), 53 bits.
 */
export const consentTo = (changed: RedactedTexts['changed']): string => {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of JSON.stringify(changed.map(({ itemId, text }) => [itemId, text]))) {
    const point = sign.codePointAt(0) ?? 0;
    high = Math.imul(high ^ point, 2654435761);
    low = Math.imul(low ^ point, 1597334677);
  }
  const mixedHigh = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const mixedLow = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(mixedHigh ^ (mixedHigh >>> 13), 3266489909);
  return (2 ** 32 * (mixedLow & 0x1fffff) + (mixedHigh >>> 0)).toString(36);
};
