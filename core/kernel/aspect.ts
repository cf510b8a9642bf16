import { z } from 'zod';

/** The five aspects of customer experience, asked after an event or beside the Ps. */
export const aspects = ['service', 'support', 'communication', 'interaction', 'recovery'] as const;

export const aspectSchema = z.enum(aspects);

/** One of the five aspects of customer experience. */
export type Aspect = z.infer<typeof aspectSchema>;
