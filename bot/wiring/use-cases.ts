// Which adapter stands behind which port of the use cases.
import { readText } from '#core/abcde/text/read-text';
import { makeRecordAudit } from '#core/audit/record-audit';
import { makeReadComments } from '#core/comment/read-comments';
import { makeRecallNames } from '#core/comment/recall-names';
import { makeAskReviews } from '#core/communication/ask-reviews';
import { makeCommunicationSteps } from '#core/communication/communication-steps';
import { makeCommunicationAuditSteps } from '#core/communication-audit/communication-audit-steps';
import { makePlanning } from '#core/delivery/audience/planning';
import { makeAdvanceMicroPulse } from '#core/delivery/course/advance-micro-pulse';
import { makeOpenWave } from '#core/delivery/course/open-wave';
import { makeDispatch, makeKeepDelivering } from '#core/delivery/outbox/dispatch';
import { makeDoWork } from '#core/delivery/outbox/do-work';
import { makeFollowDelivery } from '#core/delivery/progress/follow-delivery';
import { makeFindOpenPulses } from '#core/delivery/pulse/find-open-pulses';
import { makeFindPlaces } from '#core/delivery/pulse/find-places';
import { makeKeepReminding } from '#core/delivery/reminder/keep-reminding';
import { makeRemindWave } from '#core/delivery/reminder/remind-wave';
import { makeDeliverBucket } from '#core/delivery/sending/deliver-bucket';
import { makeFindInstrument } from '#core/instrument/find-instrument';
import { makeCopyInstrument, makeReviseInstrument } from '#core/instrument/save-copy';
import { makeWithLease } from '#core/kernel/with-lease';
import { makeMyDataSteps } from '#core/my-data/my-data-steps';
import { makeWasErased } from '#core/my-data/was-erased';
import { makeClosing } from '#core/release/closing';
import { makeFindSeat } from '#core/response/find-seat';
import { makeRecallResponse, makeRecordResponse } from '#core/response/record-response';
import { makeRetentionSteps } from '#core/retention/retention-steps';
import { makeNoteSteps } from '#core/stakeholder/note-in-register';
import { makePersonSteps } from '#core/stakeholder/person-steps';
import { makeRegisterSteps } from '#core/stakeholder/register-steps';
import { makeRemindLearners } from '#core/training/remind-learners';
import { makeTrainingSteps } from '#core/training/training-steps';
import { makeWaveMemory } from '#core/wave/wave-memory';
import { makeFindOwnPmos } from '#core/workspace/find-own-pmos';
import { makeFindRole } from '#core/workspace/find-role';
import { makeLeadership } from '#core/workspace/leadership';
import type { Roster } from '#core/workspace/roster';
import { defaultWorkspaceSettings, localWorkspaceSettings } from '#core/workspace/workspace';
import { makeWorkspaceSteps } from '#core/workspace/workspace-steps';
import { draw, randomIds, shuffle } from '../chance';
import { makeGraphUseCases } from '../graph/use-graph';
import { makeHealthOf } from '../health-probes';
import { every } from '../jobs/every';
import type { Surroundings } from '../surroundings';
import { systemClock } from '../system-clock';
import type { TableStores } from '../tables/table-stores';
import { makeTableWorkspaceRows } from '../tables/workspace-rows';
import { makeAskReview } from '../teams/ask-review';
import { makePulseSender } from '../teams/pulse-sender';
import { makeTellLead } from '../teams/tell-lead';
import { makeTellLearner } from '../teams/tell-learner';
import type { Teams } from '../teams/use-teams';
import type { Telemetry } from '../telemetry/telemetry';

/** Everything that use cases rest on, and the few of them that others are made of. */
const makePorts = (
  { tables, keys, erasureKey, local, queue, deliveryTimes }: Surroundings,
  stores: TableStores,
  roster: Roster,
) => {
  const newWorkspaceSettings = local ? localWorkspaceSettings : defaultWorkspaceSettings;
  const chance = { ids: randomIds, shuffle, draw };
  const places = { queue, keys, erasureKey, roster, clock: systemClock, workspaceRows: makeTableWorkspaceRows(tables) };
  const ports = { ...stores, ...chance, ...places, times: deliveryTimes, newWorkspaceSettings };
  return {
    ...ports,
    findInstrument: makeFindInstrument(ports),
    recordAudit: makeRecordAudit(ports),
    wasErased: makeWasErased(ports),
    findPlaces: makeFindPlaces(ports),
    namesOf: makeRecallNames(ports),
    withLease: makeWithLease({ ...ports, every }),
  };
};

/** Binds every use case to what it rests on. */
export const makeUseCases = (
  surroundings: Surroundings,
  stores: TableStores,
  { connector, roster, voices, pace }: Teams,
  { telemetry, isEnding }: { readonly telemetry: Telemetry; readonly isEnding: () => boolean },
) => {
  const { tables, queue, bot, graph, health, log } = surroundings;
  const deps = makePorts(surroundings, stores, roster);
  const findRole = makeFindRole(deps);
  const findSeat = makeFindSeat({ ...deps, recallWave: makeWaveMemory(deps) });
  const sender = telemetry.countSends(makePulseSender({ ...deps, connector, voices, pace }));
  const delivery = { ...deps, sender, isEnding };
  const tellLead = makeTellLead({ connector, voices });
  const dispatch = makeDispatch(deps);
  const graphUseCases = makeGraphUseCases({ bot, graph, log }, { ...deps, connector });
  return {
    ...graphUseCases,
    checkHealth: makeHealthOf({ tables, queue, health, pace, ...graphUseCases }),
    findInstrument: deps.findInstrument,
    findRole,
    findOwnPmos: makeFindOwnPmos({ ...deps, findRole }),
    findSeat,
    ...makeWorkspaceSteps({ ...deps, findRole }),
    ...makeLeadership(deps),
    recordAudit: deps.recordAudit,
    ...makePersonSteps(deps),
    ...makeMyDataSteps(deps),
    ...makeRegisterSteps(deps),
    ...makeNoteSteps({ ...deps, findRole }),
    copyInstrument: makeCopyInstrument(deps),
    reviseInstrument: makeReviseInstrument(deps),
    ...makePlanning(deps),
    openWave: makeOpenWave(deps),
    keepDelivering: makeKeepDelivering(deps),
    keepReminding: makeKeepReminding({ ...deps, dispatch }),
    doWork: makeDoWork({ ...deps, send: makeDeliverBucket(delivery), remind: makeRemindWave(delivery) }),
    advanceMicroPulse: makeAdvanceMicroPulse(deps),
    findOpenPulses: makeFindOpenPulses(deps),
    ...makeFollowDelivery({ ...deps, dispatch }),
    ...makeClosing(deps),
    ...makeReadComments(deps),
    ...makeCommunicationSteps({ ...deps, readText }),
    ...makeTrainingSteps(deps),
    remindLearners: makeRemindLearners({ ...deps, findRole, tellLearner: makeTellLearner({ connector, voices }) }),
    ...makeCommunicationAuditSteps(deps),
    askReviews: makeAskReviews({ ...deps, askReview: makeAskReview({ connector, voices }) }),
    ...makeRetentionSteps({ ...deps, workspaceRows: makeTableWorkspaceRows(tables), tellLead }),
    recordResponse: makeRecordResponse({ ...deps, findSeat }),
    recallResponse: makeRecallResponse({ ...deps, findSeat }),
  };
};

/** What timers and server are made of. */
export type Parts = {
  readonly surroundings: Surroundings;
  readonly stores: TableStores;
  readonly teams: Teams;
  readonly useCases: ReturnType<typeof makeUseCases>;
  readonly telemetry: Telemetry;
};
