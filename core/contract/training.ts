import { z } from 'zod';
import { courseIdSchema } from '#core/training/course';
import { stepSchema } from '#core/training/step';
import { trainingSchema } from '#core/training/training';
import { noBody, route } from './route';

const path = '/api/workspaces/{workspaceId}/training';

export const getTraining = route({
  name: 'getTraining',
  summary: 'The two short courses, and how far the caller is in them; nobody else is told',
  method: 'GET',
  path,
  statuses: [200],
  body: noBody,
  answer: trainingSchema,
});

export const saveTrainingStep = route({
  name: 'saveTrainingStep',
  summary: 'Something the caller did in a course: a lesson read, a message rated, a question answered; twice is once',
  method: 'POST',
  path: `${path}/steps`,
  statuses: [200],
  body: stepSchema,
  answer: trainingSchema,
});

export const getTrainingCompletions = route({
  name: 'getTrainingCompletions',
  summary: 'How many have finished each course; never who, and nothing below five',
  method: 'GET',
  path: `${path}/completions`,
  statuses: [200],
  body: noBody,
  answer: z.object({
    courses: z.array(z.object({ id: courseIdSchema, finished: z.int().nullable() })),
    /** Has the team fewer than five members, of whom nothing is counted? */
    isSmallTeam: z.boolean(),
  }),
});
