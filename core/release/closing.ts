import { makeCloseWave, makeFinishClosing } from './close-wave';
import { makeShuffleAnswers } from './shuffle-answers';

type Deps = Parameters<typeof makeCloseWave>[0] &
  Parameters<typeof makeFinishClosing>[0] &
  Parameters<typeof makeShuffleAnswers>[0];

/** Makes every step of closing a wave. */
export const makeClosing = (deps: Deps) => ({
  closeWave: makeCloseWave(deps),
  finishClosing: makeFinishClosing(deps),
  shuffleAnswers: makeShuffleAnswers(deps),
});
