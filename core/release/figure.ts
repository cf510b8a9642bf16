// A figure as it may be shown: with its interval, coarsened, as a word, or hidden with the reason. Nothing else.
import { z } from 'zod';

export const hiddenReasonSchema = z.enum(['too-few', 'complementary', 'not-asked', 'no-data']);
export type HiddenReason = z.infer<typeof hiddenReasonSchema>;
export const noIntervalReasonSchema = z.enum(['one-answer', 'no-spread', 'small-group', 'group']);
export const gapLabelSchema = z.enum(['clear-shortfall', 'shortfall', 'no-clear-gap', 'exceeds']);
export type GapLabel = z.infer<typeof gapLabelSchema>;

export const hiddenSchema = z.strictObject({ hidden: hiddenReasonSchema });

export const figureSchema = z.union([
  z.strictObject({ mean: z.number(), low: z.number(), high: z.number() }),
  z.strictObject({ mean: z.number(), noInterval: noIntervalReasonSchema }),
  z.strictObject({ coded: z.enum(['<=1.5', '>=6.5', '>=4.5']) }),
  z.strictObject({ label: gapLabelSchema }),
  hiddenSchema,
]);

/** One figure on the 1–7 scale (a gap: −6 … +6; what readers say of a message: 1–5), unrounded, bounds not clipped. */
export type Figure = z.infer<typeof figureSchema>;

export const shareSchema = z.union([
  /** A share of `n` people, 0–1, with its 95 % Wilson interval. */
  z.strictObject({ share: z.number(), low: z.number(), high: z.number(), n: z.int() }),
  hiddenSchema,
]);

/** A share of people as it may be shown. */
export type Share = z.infer<typeof shareSchema>;

export const basisSchema = z.object({
  /**
   * Whose standard deviation the intervals rest on: the group's own, pooled over shown groups, that of the whole
   * organisation, or a fixed class (measurement method, 7.1).
   */
  spread: z.enum(['own', 'pooled', 'whole', 'class']),
  /** Degrees of freedom of the t quantile. */
  df: z.number(),
});

/** What a reader needs to follow an interval back to its formula. */
export type Basis = z.infer<typeof basisSchema>;
