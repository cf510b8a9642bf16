// Step 5 of the path of an answer: the frozen figures of a closed wave. Made once, the same for everyone, never changed.
import { z } from 'zod';
import { pSchema } from '#core/kernel/five-p';
import { figureSchema, gapLabelSchema } from './figure';

export const releasedPSchema = z.object({
  p: pSchema,
  /** People with a complete pair; null where hidden. */
  n: z.int().nullable(),
  expectation: figureSchema,
  experience: figureSchema,
  /** Experience − expectation, from the same people; below zero is a shortfall. */
  gap: figureSchema,
  /** What the gap's interval says in a word; null where it says nothing. */
  gapLabel: gapLabelSchema.nullable(),
});
export type ReleasedP = z.infer<typeof releasedPSchema>;

export const releaseSchema = z.object({
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
  n: z.int().nullable(),
  /** n / delivered, 0–1; null where n is hidden or nothing was delivered. */
  responseRate: z.number().min(0).max(1).nullable(),
  value: z.object({ itemId: z.literal('V1'), n: z.int().nullable(), figure: figureSchema }),
  ps: z.array(releasedPSchema),
});
export type Release = z.infer<typeof releaseSchema>;
