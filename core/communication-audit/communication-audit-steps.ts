import { makeBeginAudit, makeRemoveAudit } from './begin-audit';
import { makeAddFinding, makeChangeFinding, makeRemoveFinding } from './change-findings';
import { makeInventorySteps } from './change-inventory';
import { makeReadExperience } from './experience-figures';
import { makeFindHeldMessages } from './held-messages';
import { makeFinishRating, makeRateMessage } from './rate-message';
import { makeLeaveSeat, makeTakeSeat } from './take-seat';

type Deps = Parameters<typeof makeBeginAudit>[0] &
  Parameters<typeof makeTakeSeat>[0] &
  Parameters<typeof makeAddFinding>[0] &
  Parameters<typeof makeInventorySteps>[0] &
  Parameters<typeof makeReadExperience>[0];

/** Makes every step of the communications audit and of the channel inventory beside it. */
export const makeCommunicationAuditSteps = (deps: Deps) => ({
  beginAudit: makeBeginAudit(deps),
  removeAudit: makeRemoveAudit(deps),
  takeSeat: makeTakeSeat(deps),
  leaveSeat: makeLeaveSeat(deps),
  rateMessage: makeRateMessage(deps),
  finishRating: makeFinishRating(deps),
  addFinding: makeAddFinding(deps),
  changeFinding: makeChangeFinding(deps),
  removeFinding: makeRemoveFinding(deps),
  findHeldMessages: makeFindHeldMessages(deps),
  readExperience: makeReadExperience(deps),
  ...makeInventorySteps(deps),
});

export type CommunicationAuditSteps = ReturnType<typeof makeCommunicationAuditSteps>;
