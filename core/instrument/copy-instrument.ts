import { z } from 'zod';
import { ok, type Result, refused } from '#core/kernel/result';
import { longestOf } from './card-items';
import { type Instrument, longestCardInSeconds } from './instrument';
import { endsSchema, type Item, type ItemId, itemIdSchema, longestWordingInCharacters } from './item';
import { addItem, freeOwnIds, ownItemsOf } from './own-questions';
import { findIdleCard, keepItems } from './trim-cards';

const wordingSchema = z
  .strictObject({
    en: z.string().trim().min(1).max(longestWordingInCharacters).optional(),
    de: z.string().trim().min(1).max(longestWordingInCharacters).optional(),
  })
  .refine((wording) => wording.en !== undefined || wording.de !== undefined, 'name at least one language');

/** So many questions of their own a lead may add. */
export const mostOwnQuestions = 5;

/** What a lead changes about an instrument. */
export const copyRequestSchema = z.strictObject({
  title: z.string().trim().min(1).max(100),
  /** Other words for items, by item id; the meaning must stay the item's. */
  wording: z.partialRecord(itemIdSchema, wordingSchema).default({}),
  /** Items that are not asked in this copy, to make room for others. */
  leaveOut: z.array(itemIdSchema).default([]),
  /** Questions of their own: closed 1–7 scales. */
  ownQuestions: z
    .array(z.strictObject({ wording: wordingSchema, ends: endsSchema }))
    .max(mostOwnQuestions)
    .default([]),
});
export type CopyRequest = z.infer<typeof copyRequestSchema>;

export const wordingWarningSchema = z.object({
  kind: z.enum(['leading', 'double-barrelled', 'negated', 'absolute', 'too-long']),
  /** The item or question it is about; absent for a wording that belongs to none yet. */
  itemId: itemIdSchema.optional(),
  language: z.enum(['en', 'de']),
  /** The words that gave rise to it. */
  found: z.string(),
});
export type WordingWarning = z.infer<typeof wordingWarningSchema>;

export type CopyRefusal =
  /** It is not asked in the instrument, or is left out by this very request. */
  | { readonly kind: 'unknown-item'; readonly itemId: ItemId; readonly field: 'wording' | 'leaveOut' }
  /** So many more questions of their own may be added: a copy of a copy has some already. */
  | { readonly kind: 'too-many-own-questions'; readonly most: number }
  /** Cards are counted from 1. */
  | { readonly kind: 'card-too-long'; readonly card: number; readonly seconds: number }
  /** In some waves the card would have nothing that must be answered. */
  | { readonly kind: 'idle-card'; readonly card: number }
  | { readonly kind: 'nothing-left' };

const unknownItem = (source: Instrument, { wording, leaveOut }: CopyRequest): CopyRefusal | null => {
  const inSource = new Set(source.items.map((item) => item.id));
  const leftOut = leaveOut.find((id) => !inSource.has(id));
  if (leftOut) return { kind: 'unknown-item', itemId: leftOut, field: 'leaveOut' };
  const reworded = itemIdSchema.options.find((id) => wording[id] && (!inSource.has(id) || leaveOut.includes(id)));
  return reworded ? { kind: 'unknown-item', itemId: reworded, field: 'wording' } : null;
};

const reword = (item: Item, wording: CopyRequest['wording']): Item => {
  const changed = wording[item.id];
  return changed ? { ...item, wording: { ...item.wording, ...changed } } : item;
};

/** Only who rated something counts as having answered. */
const asksForRatings = (instrument: Instrument): boolean =>
  instrument.items.some(({ columns }) => columns.includes('rating') || columns.includes('experience'));

const tooLong = (instrument: Instrument): CopyRefusal | null => {
  const seconds = instrument.microPulses.map((_, index) => longestOf(instrument, index + 1));
  const index = seconds.findIndex((one) => one > longestCardInSeconds);
  return index < 0 ? null : { kind: 'card-too-long', card: index + 1, seconds: seconds[index] ?? 0 };
};

/** A card to put questions on where a lead left out everything else. */
const emptyCard = { blocks: 0, itemIds: [] } as const;

/**
 * The instrument that a lead asks for: a source with other words, without some items, and with questions of their own on
 * the cards that have most time left. `before` is the newest version of the same copy, when there is one.
 */
export const copyInstrument = (
  source: Instrument,
  id: string,
  request: CopyRequest,
  version: number,
  before: Instrument | null = null,
): Result<Instrument, CopyRefusal> => {
  const unknown = unknownItem(source, request);
  if (unknown) return refused(unknown);
  const free = freeOwnIds(source);
  if (request.ownQuestions.length > free.length) return refused({ kind: 'too-many-own-questions', most: free.length });
  const items = source.items.filter((item) => !request.leaveOut.includes(item.id));
  const kept = keepItems(
    source,
    items.map((item) => reword(item, request.wording)),
  );
  const own = ownItemsOf(request.ownQuestions, free, before);
  const withCards = kept.microPulses.length > 0 ? kept : { ...kept, microPulses: [emptyCard] };
  const asked = own.reduce(addItem, withCards);
  if (!asksForRatings(asked)) return refused({ kind: 'nothing-left' });
  const idle = findIdleCard(asked);
  if (idle !== null) return refused({ kind: 'idle-card', card: idle });
  const long = tooLong(asked);
  if (long) return refused(long);
  const { items: askedItems, microPulses, daysBetween } = asked;
  const origin = { copyOf: source.id, copyOfVersion: source.version };
  return ok({ id, version, title: request.title, ...origin, items: askedItems, microPulses, daysBetween });
};
