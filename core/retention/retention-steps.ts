import { makeDeleteWorkspace } from './delete-workspace';
import { makeForgetWave, makeRemovePart } from './remove-part';
import { makeListDeletions, makeStopDeletion } from './stop-deletion';
import { makeTellLeads } from './tell-leads';

type Deps = Parameters<typeof makeRemovePart>[0] &
  Parameters<typeof makeDeleteWorkspace>[0] &
  Parameters<typeof makeStopDeletion>[0] &
  Parameters<typeof makeTellLeads>[0];

/** Makes every step of removing what has been kept for long enough, and of deleting a whole workspace. */
export const makeRetentionSteps = (deps: Deps) => ({
  removePart: makeRemovePart(deps),
  forgetWave: makeForgetWave(deps),
  listDeletions: makeListDeletions(deps),
  stopDeletion: makeStopDeletion(deps),
  deleteWorkspace: makeDeleteWorkspace(deps),
  tellLeads: makeTellLeads(deps),
});
