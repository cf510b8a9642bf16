// How far somebody is in a course. It is theirs alone: nobody else reads it, and a lead is told no more than how many have
// finished (docs/decisions/041).
import { z } from 'zod';
import { ratingsSchema } from '#core/abcde/letter';
import { keyTextSchema } from '#core/kernel/key-text';
import { courseIdSchema, lessonIdSchema } from './course';

export const exerciseRecordSchema = z.strictObject({
  /** How often it was done. */
  rounds: z.int().positive(),
  /** How often in a row it was done right, which says how far off the next follow-up is. */
  rightInARow: z.int().nonnegative(),
  doneAt: z.iso.datetime(),
  /** When it is asked again; null once it has been right often enough. */
  dueAt: z.iso.datetime().nullable(),
  /** How the learner rated a practice message last; null for a question. */
  ratings: ratingsSchema.nullable(),
  /** What the learner answered to a question last, and of which release it was; null for a practice message. */
  answer: z.strictObject({ choice: z.string(), about: z.string() }).nullable(),
});
export type ExerciseRecord = z.infer<typeof exerciseRecordSchema>;

export const progressSchema = z.object({
  tenantId: keyTextSchema,
  workspaceId: keyTextSchema,
  oid: keyTextSchema,
  course: courseIdSchema,
  /** Those that were read. */
  lessons: z.array(lessonIdSchema),
  /** By the id of the practice message or question. */
  exercises: z.record(z.string(), exerciseRecordSchema),
  /** Does the bot write when something is due? */
  wantsFollowUps: z.boolean(),
  /** When it wrote last. */
  remindedAt: z.iso.datetime().nullable(),
  changedAt: z.iso.datetime(),
  /** When everything was done for the first time. */
  finishedAt: z.iso.datetime().nullable(),
});

/** How far one person is in one course. */
export type Progress = z.infer<typeof progressSchema>;

/** Names one person's progress in one course. */
export type ProgressRef = Pick<Progress, 'tenantId' | 'workspaceId' | 'oid' | 'course'>;

export const newProgress = (ref: ProgressRef, now: string): Progress => ({
  tenantId: ref.tenantId,
  workspaceId: ref.workspaceId,
  oid: ref.oid,
  course: ref.course,
  lessons: [],
  exercises: {},
  wantsFollowUps: true,
  remindedAt: null,
  changedAt: now,
  finishedAt: null,
});
