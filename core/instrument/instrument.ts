// Step 1 of the path of an answer: what is asked. An instrument is versioned data; its wording lives in the message
// catalogue under the item's id. Items and their order follow the measurement method, section 4.
import { z } from 'zod';
import { pSchema } from '#core/kernel/five-p';

/** The two columns of a P item, the one column of a single-scale item, and the column of an open question. */
export const columnSchema = z.enum(['expectation', 'experience', 'rating', 'text']);

export const itemIds = ['PR1', 'PE1', 'PC1', 'PP1', 'PS1', 'V1', 'comment'] as const;
export const itemIdSchema = z.enum(itemIds);

/** A fixed item id of the method, such as PR1; it is never given to another wording. */
export type ItemId = z.infer<typeof itemIdSchema>;

export const itemSchema = z.object({
  id: itemIdSchema,
  /** The P whose block the item belongs to; absent for items that measure no P. */
  p: pSchema.optional(),
  columns: z.array(columnSchema).min(1).readonly(),
  required: z.boolean(),
  /** Planned answering time in seconds: a two-column row takes 15, a closed question 10. */
  seconds: z.number().nonnegative(),
});
export type Item = z.infer<typeof itemSchema>;

export const instrumentSchema = z.object({
  id: z.string(),
  version: z.int().positive(),
  items: z.array(itemSchema).readonly(),
});

/** What one card series asks, in a version that never changes. */
export type Instrument = z.infer<typeof instrumentSchema>;

/** The longest a card may take, in seconds of planned answering time. */
export const longestCardInSeconds = 90;

/** Planned answering time of all required items, in seconds. */
export const secondsOf = (instrument: Instrument): number =>
  instrument.items.filter((item) => item.required).reduce((sum, item) => sum + item.seconds, 0);

/** The lowest and the highest rating of every scale. */
export const scale = { lowest: 1, highest: 7 } as const;

/** The ids of the inputs on the card: `PR1.expectation` for a two-column item, `V1` for a single one. */
export const inputIdsOf = (item: Item): string[] =>
  item.columns.length === 1 ? [item.id] : item.columns.map((column) => `${item.id}.${column}`);
