// Step 4 of the path of an answer: what somebody said, under a pseudonym. No time, no name, no conversation.
import { z } from 'zod';
import { itemIdSchema, scale } from '#core/instrument/instrument';

/** A rating from 1 to 7, or null for "can't say", which is an answer without a number. */
export const ratingSchema = z.int().min(scale.lowest).max(scale.highest).nullable();
export type Rating = z.infer<typeof ratingSchema>;

export const longestCommentInCharacters = 1000;

export const answersSchema = z.strictObject({
  /** Two-column items by item id. */
  pairs: z.partialRecord(itemIdSchema, z.strictObject({ expectation: ratingSchema, experience: ratingSchema })),
  /** Single-scale items by item id. */
  ratings: z.partialRecord(itemIdSchema, ratingSchema),
  /** Open questions by item id; absent when left empty. */
  texts: z.partialRecord(itemIdSchema, z.string().min(1).max(longestCommentInCharacters)),
});

/** One person's answers to an instrument. */
export type Answers = z.infer<typeof answersSchema>;

export const waveResponseSchema = z.object({
  pid: z.string().regex(/^[0-9a-f]{64}$/),
  answers: answersSchema,
});

/** One row per person and wave; a later answer replaces an earlier one. */
export type WaveResponse = z.infer<typeof waveResponseSchema>;

/** Is there at least one item with both ratings as numbers? Only then does somebody count as having answered. */
export const hasCompletePair = ({ answers }: WaveResponse): boolean =>
  Object.values(answers.pairs).some(
    (pair) => pair !== undefined && pair.expectation !== null && pair.experience !== null,
  );
