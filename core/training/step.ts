import { z } from 'zod';
import { ratingsSchema } from '#core/abcde/letter';
import { courseIdSchema, lessonIdSchema } from './course';
import { practiceIds } from './practice/practice-ids';
import { questionIdSchema } from './question';

const messageIdSchema = z.enum(practiceIds);

/** How often the learner had done it before: a step that is sent twice counts once. */
const roundSchema = z.int().min(0).max(10_000);

export const stepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('read'), lesson: lessonIdSchema }),
  z.strictObject({
    kind: z.literal('rated'),
    messageId: messageIdSchema,
    round: roundSchema,
    ratings: ratingsSchema,
  }),
  z.strictObject({
    kind: z.literal('answered'),
    questionId: questionIdSchema,
    round: roundSchema,
    /** The release that it was asked of. */
    about: z.string().min(1).max(128),
    choice: z.string().min(1).max(64),
  }),
  z.strictObject({ kind: z.literal('follow-ups'), course: courseIdSchema, wanted: z.boolean() }),
]);

/** One thing that a learner does. */
export type Step = z.infer<typeof stepSchema>;
