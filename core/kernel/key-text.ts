import { z } from 'zod';

/**
 * Text that may become part of a table key or a URL: Azure Tables forbids / \ # ? and control characters, and our
 * own separator is the vertical bar.
 */
export const keyTextSchema = z
  .string()
  .min(1)
  .max(128)
  .regex(/^[A-Za-z0-9._~:@-]+$/, 'may hold letters, digits and . _ ~ : @ - only');
