import { z } from 'zod';

/**
 * The five Ps of PMO marketing, spelt once: Product (meeting basic needs), Physical Evidence (realising benefits),
 * Price (increasing perceived value), People (building confidence), Process (personalising the service).
 */
export const fivePs = ['product', 'physical-evidence', 'price', 'people', 'process'] as const;

export const pSchema = z.enum(fivePs);

/** One of the five Ps. */
export type P = z.infer<typeof pSchema>;
