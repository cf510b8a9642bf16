// ABCDE: five questions to ask of a message before it goes, and of its readers after it landed (measurement method,
// section 13). What the letters stand for and their anchors are words of the catalogue, so that another reading of the
// model can replace ours.
import { z } from 'zod';

export const letters = ['audience', 'behaviour', 'content', 'delivery', 'evaluation'] as const;
export const letterSchema = z.enum(letters);

/** One of the five letters, by the word that our reading gives it. */
export type Letter = z.infer<typeof letterSchema>;

/** The points of a letter's scale, for authors and readers alike; 1, 3 and 5 have words, 2 and 4 lie between. */
export const letterScale = { lowest: 1, highest: 5 } as const;
export const letterRatingSchema = z.int().min(letterScale.lowest).max(letterScale.highest);

/** One rating a letter, 1 to 5. */
export const ratingsSchema = z.strictObject({
  audience: letterRatingSchema,
  behaviour: letterRatingSchema,
  content: letterRatingSchema,
  delivery: letterRatingSchema,
  evaluation: letterRatingSchema,
});
export type Ratings = z.infer<typeof ratingsSchema>;
