// What people wrote in their own words, as it may be shown: shuffled, without a date, lightly redacted, only when enough
// people answered (measurement method, section 9.5).
import { z } from 'zod';

export const longestThemeInCharacters = 40;

/** A word PMO members give to comments that say alike things. */
export const commentThemeSchema = z.string().trim().min(1).max(longestThemeInCharacters);

export const releasedCommentSchema = z.object({
  /** Made by chance when the wave closed; says nothing about who wrote it or when. */
  id: z.string(),
  /** The open question it answers, such as `comment` or `need`. */
  itemId: z.string(),
  text: z.string(),
  themes: z.array(commentThemeSchema),
});
export type ReleasedComment = z.infer<typeof releasedCommentSchema>;

export const releasedCommentsSchema = z.object({
  /**
   * Why there are none: fewer than ten answers or fewer than three comments, nobody was asked, or they were removed
   * because their time had come; null when shown.
   */
  hidden: z.enum(['too-few', 'not-asked', 'removed']).nullable(),
  comments: z.array(releasedCommentSchema),
  /** How many comments carry a theme; null below three. */
  themes: z.array(z.object({ theme: commentThemeSchema, count: z.int().nullable() })),
});
export type ReleasedComments = z.infer<typeof releasedCommentsSchema>;
