// Step 1 of the path of an answer: what is asked. An instrument is versioned data; its wording lives in the message
// catalogue under the item's id. Items and their order follow the measurement method, sections 4 and 5.
import { z } from 'zod';
import { itemIdSchema, itemSchema } from './item';

export const microPulseSchema = z.object({
  /** How many blocks (one P each) stand on its card, drawn from those the person has not met in this wave. */
  blocks: z.int().min(0).max(5),
  /** Items everybody gets on this card, in this order, after the blocks. */
  itemIds: z.array(itemIdSchema).readonly(),
  /** Sets of items of which each wave of this instrument asks the next one, in turn; a copy may have emptied one. */
  alternating: z.array(z.array(itemIdSchema).readonly()).readonly().optional(),
  /** Per turn of the wave: the items of which each person is asked one; a copy may have emptied a turn. */
  drawn: z.array(z.array(itemIdSchema).readonly()).readonly().optional(),
});
export type MicroPulse = z.infer<typeof microPulseSchema>;

export const instrumentSchema = z.object({
  id: z.string().min(1).max(64),
  version: z.int().positive(),
  /** What a lead called it; a built-in one is named by the message catalogue. */
  title: z.string().min(1).max(100).optional(),
  /** The instrument it was copied from; absent for built-in ones. */
  copyOf: z.string().optional(),
  /** The version of it at copying, which later versions of the copy are made from as well. */
  copyOfVersion: z.int().positive().optional(),
  items: z.array(itemSchema).min(1).readonly(),
  /** The cards of a wave, in the order of asking. */
  microPulses: z.array(microPulseSchema).min(1).readonly(),
  /** Days between the cards of a wave; 0 when each follows on the answer to the one before. */
  daysBetween: z.int().nonnegative(),
});

/** What the cards of one wave ask, in a version that never changes. */
export type Instrument = z.infer<typeof instrumentSchema>;

/** The longest a card may take, in seconds of planned answering time. */
export const longestCardInSeconds = 90;
