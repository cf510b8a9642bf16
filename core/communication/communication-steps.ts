import { makeCheckDraft } from '#core/abcde/check-draft';
import { makePlanAudience } from '#core/delivery/audience/plan-audience';
import { makeAddCommunication } from './add-communication';
import { makeAskReaders } from './ask-readers';
import {
  makeMarkSent,
  makeRecheckCommunication,
  makeRecordOutcome,
  makeRemoveCommunication,
} from './change-communication';
import { makeConfirmRegistered, makeNoteNotSent, makeSendCommunication } from './send-communication';

type Deps = Parameters<typeof makeCheckDraft>[0] &
  Parameters<typeof makeAddCommunication>[0] &
  Parameters<typeof makeRecheckCommunication>[0] &
  Omit<Parameters<typeof makeSendCommunication>[0], 'planAudience'> &
  Omit<Parameters<typeof makeAskReaders>[0], 'planAudience'> &
  Parameters<typeof makePlanAudience>[0];

/** Makes every step of the register of communications that the tab and the chat share. */
export const makeCommunicationSteps = (deps: Deps) => ({
  checkDraft: makeCheckDraft(deps),
  addCommunication: makeAddCommunication(deps),
  recheckCommunication: makeRecheckCommunication(deps),
  removeCommunication: makeRemoveCommunication(deps),
  markCommunicationSent: makeMarkSent(deps),
  sendCommunication: makeSendCommunication({ ...deps, planAudience: makePlanAudience(deps) }),
  askReaders: makeAskReaders({ ...deps, planAudience: makePlanAudience(deps) }),
  confirmRegistered: makeConfirmRegistered(deps),
  noteNotSent: makeNoteNotSent(deps),
  recordOutcome: makeRecordOutcome(deps),
});

export type CommunicationSteps = ReturnType<typeof makeCommunicationSteps>;
