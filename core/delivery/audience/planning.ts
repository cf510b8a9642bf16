import { makePlanChanges } from '#core/wave/change-plan';
import { makePlanWave } from '#core/wave/plan-wave';
import { makePreviews } from './preview-plan';

/** Makes all that can be done with a wave before it opens. */
export const makePlanning = (
  deps: Parameters<typeof makePlanWave>[0] & Parameters<typeof makePlanChanges>[0] & Parameters<typeof makePreviews>[0],
) => ({ planWave: makePlanWave(deps), ...makePlanChanges(deps), ...makePreviews(deps) });

export type Planning = ReturnType<typeof makePlanning>;
