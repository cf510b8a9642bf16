import { z } from 'zod';
import { channelSchema } from '#core/abcde/channel';
import { ratingsSchema } from '#core/abcde/letter';
import { releasedPSchema } from '#core/release/release';
import { courseIdSchema, lessonIdSchema } from './course';
import { questionIdSchema } from './question';

const everyLetter = z.object({
  audience: z.string(),
  behaviour: z.string(),
  content: z.string(),
  delivery: z.string(),
  evaluation: z.string(),
});

const exerciseShape = {
  /** How often the learner did it; to be said with the next step, so that one that is sent twice counts once. */
  round: z.int(),
  /** Was it done before, and is it to be done again now? */
  isDue: z.boolean(),
  dueAt: z.iso.datetime().nullable(),
};

export const messageExerciseSchema = z.object({
  kind: z.literal('message'),
  id: z.string(),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  channel: channelSchema,
  situation: z.string(),
  text: z.string(),
  ...exerciseShape,
  /** Null until it was rated, and again when it is due: nobody is told what they will be asked. */
  compared: z
    .object({
      own: ratingsSchema,
      reference: ratingsSchema,
      reasons: everyLetter,
      isRight: z.boolean(),
      /** How it could be written; null where there is no need. */
      improved: z.string().nullable(),
    })
    .nullable(),
});
export type MessageExercise = z.infer<typeof messageExerciseSchema>;

export const questionExerciseSchema = z.object({
  kind: z.literal('question'),
  id: questionIdSchema,
  ask: z.string(),
  choices: z.array(z.object({ id: z.string(), label: z.string() })),
  /** The release that it is asked of. */
  about: z.string(),
  ...exerciseShape,
  compared: z
    .object({ own: z.string(), right: z.array(z.string()), isRight: z.boolean(), reason: z.string() })
    .nullable(),
});
export type QuestionExercise = z.infer<typeof questionExerciseSchema>;

export const courseViewSchema = z.object({
  id: courseIdSchema,
  lessons: z.array(z.object({ id: lessonIdSchema, isRead: z.boolean() })),
  exercises: z.array(z.discriminatedUnion('kind', [messageExerciseSchema, questionExerciseSchema])),
  /** How many exercises were done so far, and how many it takes. */
  done: z.int(),
  toFinish: z.int(),
  /** How many follow-ups are due now. */
  due: z.int(),
  /** When the next one is; null while none is known. */
  nextDueAt: z.iso.datetime().nullable(),
  wantsFollowUps: z.boolean(),
  finishedAt: z.iso.datetime().nullable(),
});
export type CourseView = z.infer<typeof courseViewSchema>;

export const trainingSchema = z.object({
  courses: z.array(courseViewSchema),
  /** The figures that the course on the five Ps is about. */
  release: z.object({ title: z.string(), isExample: z.boolean(), ps: z.array(releasedPSchema) }),
});

/** Both courses as one learner sees them. */
export type Training = z.infer<typeof trainingSchema>;
