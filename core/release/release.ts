// Step 5 of the path of an answer: the frozen figures of a closed wave. Made once, the same for everyone, never changed.
import { z } from 'zod';
import { pSchema } from '#core/kernel/five-p';
import { pairRowSchema, ratingRowSchema, releaseDetailSchema } from './release-detail';

const countSchema = z.int().nullable();

export const releasedPSchema = pairRowSchema.extend({
  p: pSchema,
  /** Does the gap stand up to the many comparisons of its table (Benjamini–Hochberg, q = 0.10)? In tables only. */
  confirmed: z.boolean().nullable().optional(),
});
export type ReleasedP = z.infer<typeof releasedPSchema>;

export type ReleasedRating = z.infer<typeof ratingRowSchema>;

export const releaseSummarySchema = z.object({
  waveId: z.string(),
  title: z.string(),
  instrumentId: z.string(),
  instrumentVersion: z.int(),
  openedAt: z.iso.datetime(),
  closedAt: z.iso.datetime(),
  invited: z.int(),
  /** Invited people whose card was delivered, or may have been. */
  delivered: z.int(),
  /** People with at least one complete block; null below the threshold. */
  n: countSchema,
  /** n / delivered, 0–1; null where n is hidden or nothing was delivered. */
  responseRate: z.number().min(0).max(1).nullable(),
  value: ratingRowSchema.extend({ itemId: z.literal('V1') }),
  ps: z.array(releasedPSchema),
});

/** What the first page shows of a release. */
export type ReleaseSummary = z.infer<typeof releaseSummarySchema>;

export const releaseSchema = releaseSummarySchema.extend({
  /** Everything beyond the first page; null in releases made before it was kept. */
  detail: releaseDetailSchema.nullable(),
});
export type Release = z.infer<typeof releaseSchema>;
