// What an administrator is told about the installation: what was looked at, and what is wrong with it.
import { z } from 'zod';

/** What may be wrong, each with the figures that its words need. */
export const healthProblemSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('storage-unreachable') }),
  z.object({ kind: z.literal('storage-forbidden') }),
  z.object({ kind: z.literal('queue-unreachable') }),
  z.object({ kind: z.literal('queue-forbidden') }),
  z.object({ kind: z.literal('queue-waiting'), minutes: z.int().positive() }),
  z.object({ kind: z.literal('keys-unreachable') }),
  z.object({ kind: z.literal('keys-forbidden') }),
  z.object({ kind: z.literal('purge-refused') }),
  z.object({ kind: z.literal('clock-off'), seconds: z.int().positive() }),
  z.object({ kind: z.literal('clock-unknown') }),
  z.object({ kind: z.literal('credential-expiring'), days: z.int().nonnegative() }),
  z.object({ kind: z.literal('credential-expired') }),
  z.object({ kind: z.literal('credential-unknown') }),
  z.object({ kind: z.literal('app-missing') }),
  z.object({ kind: z.literal('catalogue-forbidden') }),
  z.object({ kind: z.literal('catalogue-unreachable') }),
  z.object({ kind: z.literal('throttled'), perSecond: z.int().nonnegative() }),
]);
export type HealthProblem = z.infer<typeof healthProblemSchema>;

export const healthSubjects = ['storage', 'queue', 'keys', 'clock', 'credential', 'catalogue', 'pace'] as const;

/** One thing that was looked at; null where nothing is wrong with it. */
export const healthFindingSchema = z.object({
  subject: z.enum(healthSubjects),
  problem: healthProblemSchema.nullable(),
});
export type HealthFinding = z.infer<typeof healthFindingSchema>;

export const healthReportSchema = z.object({
  checkedAt: z.iso.datetime(),
  /** Only what this installation has: without a secret there is none that ends. */
  findings: z.array(healthFindingSchema),
});
export type HealthReport = z.infer<typeof healthReportSchema>;
