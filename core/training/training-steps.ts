import { makeCountCompletions } from './count-completions';
import { makeReadTraining } from './read-training';
import { makeTakeStep } from './take-step';

type Deps = Parameters<typeof makeReadTraining>[0] &
  Parameters<typeof makeTakeStep>[0] &
  Parameters<typeof makeCountCompletions>[0];

/** Makes every step of the courses that the tab and the chat share. */
export const makeTrainingSteps = (deps: Deps) => ({
  readTraining: makeReadTraining(deps),
  takeStep: makeTakeStep(deps),
  countCompletions: makeCountCompletions(deps),
});
