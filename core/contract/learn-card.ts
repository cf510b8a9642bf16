// What crosses the wire between a card of the courses and the bot. Ratings and choices travel beside it, as inputs.
import { z } from 'zod';
import { letters } from '#core/abcde/letter';
import { keyTextSchema } from '#core/kernel/key-text';
import { courseIdSchema } from '#core/training/course';
import { stepSchema } from '#core/training/step';

export const learnVerbs = {
  learnNext: 'learn.next',
  learnRead: 'learn.read',
  learnRate: 'learn.rate',
  learnAnswer: 'learn.answer',
  learnNoFollowUps: 'learn.no-follow-ups',
} as const;

const common = { v: z.literal(1), workspaceId: keyTextSchema };
const [read, rated, answered] = stepSchema.options;

/** The author's part of the data of each button. */
export const learnActions = [
  z.object({ verb: z.literal(learnVerbs.learnNext), ...common }),
  z.object({ verb: z.literal(learnVerbs.learnRead), ...common, lesson: read.shape.lesson }),
  z.object({
    verb: z.literal(learnVerbs.learnRate),
    ...common,
    messageId: rated.shape.messageId,
    round: rated.shape.round,
  }),
  z.object({
    verb: z.literal(learnVerbs.learnAnswer),
    ...common,
    questionId: answered.shape.questionId,
    round: answered.shape.round,
    about: answered.shape.about,
  }),
  z.object({ verb: z.literal(learnVerbs.learnNoFollowUps), ...common, course: courseIdSchema }),
] as const;

const pointsSchema = z.coerce.number().int().min(1).max(5);

/** The inputs of a practice message: one rating a letter, under its name. */
export const ratingInputsSchema = z.object(
  Object.fromEntries(letters.map((letter) => [letter, pointsSchema])) as Record<
    (typeof letters)[number],
    typeof pointsSchema
  >,
);

/** The input of a question. */
export const choiceInputSchema = z.object({ choice: z.string().min(1).max(64) });
