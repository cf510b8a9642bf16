// A figure as it may be shown: with its interval, coarsened, as a word, or hidden with the reason. Nothing else.
import { z } from 'zod';

export const hiddenReasonSchema = z.enum(['too-few', 'complementary', 'not-asked', 'no-data']);
export const noIntervalReasonSchema = z.enum(['one-answer', 'no-spread']);
export const gapLabelSchema = z.enum(['shortfall', 'no-clear-gap', 'exceeds']);
export type GapLabel = z.infer<typeof gapLabelSchema>;

export const figureSchema = z.union([
  z.strictObject({ mean: z.number(), low: z.number(), high: z.number() }),
  z.strictObject({ mean: z.number(), noInterval: noIntervalReasonSchema }),
  z.strictObject({ coded: z.enum(['<=1.5', '>=6.5']) }),
  z.strictObject({ label: gapLabelSchema }),
  z.strictObject({ hidden: hiddenReasonSchema }),
]);

/** One figure on the 1–7 scale (a gap: −6 … +6), unrounded, bounds not clipped. */
export type Figure = z.infer<typeof figureSchema>;
