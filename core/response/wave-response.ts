// Step 4 of the path of an answer: what somebody said, under a pseudonym. No time, no name, no conversation.
import { z } from 'zod';
import { choiceSchema, itemIdSchema, scale } from '#core/instrument/item';

/** A rating from 1 to 7, or null for "can't say", which is an answer without a number. */
export const ratingSchema = z.int().min(scale.lowest).max(scale.highest).nullable();
export type Rating = z.infer<typeof ratingSchema>;

export const longestCommentInCharacters = 1000;

export const answersSchema = z.strictObject({
  /** Items of two or three columns by item id; `minimum` where the instrument asks for it. */
  pairs: z.partialRecord(
    itemIdSchema,
    z.strictObject({ expectation: ratingSchema, experience: ratingSchema, minimum: ratingSchema.optional() }),
  ),
  /** Single-scale items by item id. */
  ratings: z.partialRecord(itemIdSchema, ratingSchema),
  /** What was chosen, by the id of the input (`importance.first`, `issue`); absent when nothing was. */
  choices: z.record(z.string(), choiceSchema),
  /** Open questions by item id; absent when left empty. */
  texts: z.partialRecord(itemIdSchema, z.string().min(1).max(longestCommentInCharacters)),
});

/** One person's answers to an instrument, over all micro-pulses of the wave so far. */
export type Answers = z.infer<typeof answersSchema>;

export const waveResponseSchema = z.object({
  pid: z.string().regex(/^[0-9a-f]{64}$/),
  answers: answersSchema,
  /** At least one whole block with numbers: only then does somebody count as having answered. */
  complete: z.boolean(),
  /** The frozen segment atom, written by the closing job; null until then. */
  atom: z.string().nullable(),
});

/** One row per person and wave; micro-pulses are merged into it, a later answer replaces an earlier one. */
export type WaveResponse = z.infer<typeof waveResponseSchema>;
