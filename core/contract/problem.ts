import { z } from 'zod';

/** RFC 9457 problem details, the only form in which the API says no. */
export const problemSchema = z.object({
  /** `about:blank`, or a stable word after `urn:pmo-pulse:` that a program may branch on. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** What to do about it, in the reader's language. */
  detail: z.string().optional(),
  /** What was wrong with the input, one entry a field; `pointer` is a JSON pointer into the body. */
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
