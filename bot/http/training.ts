import { refused } from '#core/kernel/result';
import type { CountCompletions } from '#core/training/count-completions';
import type { ReadTraining } from '#core/training/read-training';
import type { TakeStep } from '#core/training/take-step';
import { refOf } from '#core/workspace/workspace';
import { answer, type Handlers } from './handler';
import { fieldProblem, unavailable } from './problem';

export type TrainingDeps = {
  readonly readTraining: ReadTraining;
  readonly takeStep: TakeStep;
  readonly countCompletions: CountCompletions;
};

/** Makes the routes of the courses. Who learns is who asks: no route names anybody else. */
export const makeTraining = ({
  readTraining,
  takeStep,
  countCompletions,
}: TrainingDeps): Handlers<'getTraining' | 'saveTrainingStep' | 'getTrainingCompletions'> => ({
  getTraining: async ({ access, person, language, say }) =>
    answer(await readTraining(refOf(access.workspace), person, { language, say })),

  saveTrainingStep: async ({ access, person, body, language, say }) => {
    const ref = refOf(access.workspace);
    const taken = await takeStep(ref, person, body);
    if (!taken.ok) return refused(fieldProblem(taken.error.kind, '/choice'));
    return answer(await readTraining(ref, person, { language, say }));
  },

  getTrainingCompletions: async ({ access }) => {
    const counted = await countCompletions(access.workspace);
    return counted.ok ? answer(counted.value) : refused(unavailable(counted.error.kind));
  },
});
