// The run log: what was removed on which day, in numbers. It names nobody, and is the proof that what was promised is
// done.
import { z } from 'zod';
import { type KeptThing, keptThings } from './periods';

const keptThingSchema = z.enum(keptThings);

/** Why something could not be removed, as far as it may be told; the process log has the rest. */
export const runFaultSchema = z.enum(['storage', 'key', 'row', 'other']);
export type RunFault = z.infer<typeof runFaultSchema>;

export const retentionRunSchema = z.object({
  /** The day in UTC, such as 2026-11-22: one entry a day, however often something was removed on it. */
  day: z.iso.date(),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  /** How long it took altogether, in milliseconds. */
  milliseconds: z.int().nonnegative(),
  /** How many of what were removed. */
  removed: z.partialRecord(keptThingSchema, z.int()),
  /** What could not be removed and will be tried again within the hour. */
  faults: z.array(z.object({ thing: keptThingSchema, fault: runFaultSchema })),
  /** Everything of the workspace was removed, because the app had been taken out of its team for long enough. */
  wholeWorkspace: z.boolean(),
});

/** What was removed of one workspace on one day. */
export type RetentionRun = z.infer<typeof retentionRunSchema>;

/** What one pass did. */
export type RunPart = Omit<RetentionRun, 'day' | 'milliseconds'>;

const sum = (one: RetentionRun['removed'], other: RetentionRun['removed']): RetentionRun['removed'] =>
  Object.fromEntries(
    keptThings.flatMap((thing): [KeptThing, number][] => {
      const count = (one[thing] ?? 0) + (other[thing] ?? 0);
      return count > 0 ? [[thing, count]] : [];
    }),
  );

/** The entry of a day after one more pass. A fault that the pass did not meet again is mended. */
export const withPart = (before: RetentionRun | null, part: RunPart): RetentionRun => ({
  day: part.startedAt.slice(0, 10),
  startedAt: before?.startedAt ?? part.startedAt,
  endedAt: part.endedAt,
  milliseconds: (before?.milliseconds ?? 0) + Date.parse(part.endedAt) - Date.parse(part.startedAt),
  removed: sum(before?.removed ?? {}, part.removed),
  faults: part.faults,
  wholeWorkspace: part.wholeWorkspace || (before?.wholeWorkspace ?? false),
});
