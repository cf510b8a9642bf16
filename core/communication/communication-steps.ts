import { makeCheckDraft } from '#core/abcde/check-draft';
import { makeAddCommunication } from './add-communication';
import {
  makeMarkSent,
  makeRecheckCommunication,
  makeRecordOutcome,
  makeRemoveCommunication,
} from './change-communication';

type Deps = Parameters<typeof makeCheckDraft>[0] &
  Parameters<typeof makeAddCommunication>[0] &
  Parameters<typeof makeRecheckCommunication>[0];

/** Makes every step of the register of communications that the tab and the chat share. */
export const makeCommunicationSteps = (deps: Deps) => ({
  checkDraft: makeCheckDraft(deps),
  addCommunication: makeAddCommunication(deps),
  recheckCommunication: makeRecheckCommunication(deps),
  removeCommunication: makeRemoveCommunication(deps),
  markCommunicationSent: makeMarkSent(deps),
  recordOutcome: makeRecordOutcome(deps),
});

export type CommunicationSteps = ReturnType<typeof makeCommunicationSteps>;
