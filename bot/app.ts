// The composition root: the only file that knows which adapter stands behind which port.
import { join } from 'node:path';
import express, { type Express } from 'express';
import type { ReadText } from '#core/abcde/check-draft';
import { makeRecordAudit } from '#core/audit/record-audit';
import { makeReadComments } from '#core/comment/read-comments';
import { makeRecallNames } from '#core/comment/recall-names';
import { makeCommunicationSteps } from '#core/communication/communication-steps';
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
import { makeWaveMemory } from '#core/wave/wave-memory';
import { makeFindRole } from '#core/workspace/find-role';
import { makeLeadership } from '#core/workspace/leadership';
import type { Roster } from '#core/workspace/roster';
import { defaultWorkspaceSettings, localWorkspaceSettings } from '#core/workspace/workspace';
import { makeWorkspaceSteps } from '#core/workspace/workspace-steps';
import { draw, randomIds, shuffle } from './chance';
import { makeConversation } from './conversation/conversation';
import { makeGraphUseCases } from './graph/use-graph';
import { makeHealthOf } from './health-probes';
import { makeApi } from './http/api';
import { makeApiEdge } from './http/api-edge';
import { makeValidateToken } from './http/auth';
import { makeErrorHandler } from './http/error-handler';
import { makeNotices } from './http/notices';
import { answerNotFound } from './http/register-routes';
import { makeSecurityHeaders } from './http/security-headers';
import { makeTabFiles } from './http/tab-files';
import { tokenRules } from './http/token-rules';
import { makeAdvanceWave } from './jobs/advance-wave';
import { type DeliveryWorker, makeDeliveryWorker } from './jobs/delivery-worker';
import { makeDiscardAnswers } from './jobs/discard-answers';
import { every } from './jobs/every';
import { makeKeepDeletions } from './jobs/keep-deletions';
import { makeKeepRetention } from './jobs/keep-retention';
import { makeLeader } from './jobs/leader';
import { makeThenWake } from './jobs/then-wake';
import { makeTimer, type Timer } from './jobs/timer';
import { type HealthWatch, makeHealthWatch } from './jobs/watch-health';
import type { Demo } from './local/demo/demo';
import { demoConnectorPath } from './local/demo/demo-connector';
import { localEdge } from './local/local-edge';
import type { Surroundings } from './surroundings';
import { systemClock } from './system-clock';
import { makeTableStores, type TableStores } from './tables/table-stores';
import { makeTableWorkspaceRows } from './tables/workspace-rows';
import { makeMessagesEndpoint } from './teams/messages-endpoint';
import { makePulseSender } from './teams/pulse-sender';
import { isLoopbackServiceUrl, isTeamsServiceUrl } from './teams/service-url';
import { makeTellLead } from './teams/tell-lead';
import { makeTeams, type Teams } from './teams/use-teams';
import { makeTelemetry, type Telemetry } from './telemetry/telemetry';

const tickMilliseconds = 1000;

/** No language is known to the checks of text yet. */
const readText: ReadText = () => ({ kind: 'other-language' });

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

const makeUseCases = (
  surroundings: Surroundings,
  stores: TableStores,
  { connector, roster, voices, pace }: Teams,
  { telemetry, isEnding }: { readonly telemetry: Telemetry; readonly isEnding: () => boolean },
) => {
  const { tables, bot, graph, health, log } = surroundings;
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
    checkHealth: makeHealthOf({ tables, health, pace, ...graphUseCases }),
    findInstrument: deps.findInstrument,
    findRole,
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
    ...makeRetentionSteps({ ...deps, workspaceRows: makeTableWorkspaceRows(tables), tellLead }),
    recordResponse: makeRecordResponse({ ...deps, findSeat }),
    recallResponse: makeRecallResponse({ ...deps, findSeat }),
  };
};

type Parts = {
  readonly surroundings: Surroundings;
  readonly stores: TableStores;
  readonly teams: Teams;
  readonly useCases: ReturnType<typeof makeUseCases>;
  readonly telemetry: Telemetry;
};

const makeTimers = (
  { surroundings: { log, deliveryTimes: times }, stores, useCases }: Parts,
  worker: DeliveryWorker,
): Timer =>
  makeTimer({
    waves: stores.waves,
    advanceWave: makeAdvanceWave({ ...stores, ...useCases, wakeWorker: worker.wake, clock: systemClock, log, times }),
    leader: makeLeader({
      ...stores,
      clock: systemClock,
      ids: randomIds,
      log,
      ...(times ? { leaseMilliseconds: times.leader } : {}),
    }),
    often: [
      useCases.keepErasures,
      makeKeepDeletions({ ...stores, ...useCases, clock: systemClock, log }),
      ...(useCases.installProactively ? [useCases.installProactively] : []),
    ],
    housekeeping: [
      makeKeepRetention({ ...stores, ...useCases, clock: systemClock, log }),
      makeDiscardAnswers({ ...stores, clock: systemClock }),
    ],
    log,
    intervalMilliseconds: tickMilliseconds,
  });

const makeServer = (parts: Parts, timer: Timer, demo: Demo | null): Express => {
  const { surroundings, stores, teams, useCases, telemetry } = parts;
  const { local, log, tables } = surroundings;
  const isLocal = local !== null;
  const thenWake = makeThenWake(timer);
  const server = express();
  server.disable('x-powered-by').disable('etag');
  if (isLocal) server.use(localEdge);
  if (demo) server.use(demoConnectorPath, demo.connector);
  server.use('/api/messages', telemetry.watchTurns);
  // Before the headers that tell browsers what they may do: only Teams' servers talk to this one.
  server.use(
    makeMessagesEndpoint({
      authenticate: teams.authenticate,
      adapter: teams.adapter,
      handleTurn: makeConversation({
        ...stores,
        ...useCases,
        ...teams,
        clock: systemClock,
        log,
        forgetRoster: teams.roster.forget,
        noticesUrl: surroundings.notices?.url ?? null,
      }),
      isServiceUrlAllowed: isLocal ? isLoopbackServiceUrl : isTeamsServiceUrl,
      tenantId: surroundings.bot?.tenantId ?? null,
      mostAtOnce: surroundings.mostAtOnce,
    }),
  );
  server.use(makeSecurityHeaders({ isLocal }), makeNotices({ contact: surroundings.notices?.contact ?? null }));
  // dist/bot/main.cjs stands beside dist/tab.
  server.use(makeTabFiles({ directory: join(__dirname, '..', 'tab'), isLocal }));
  server.use('/api', telemetry.watchApi);
  const edge = makeApiEdge(isLocal, surroundings);
  // Asked by whoever watches over the process, /readyz is answered also when there is too much to do.
  server.use(['/api', '/readyz'], edge.limitAddress).use('/api', edge.shedLoad);
  server.use(
    makeApi({
      ...edge.limits,
      ...stores,
      ...useCases,
      openWave: thenWake(useCases.openWave),
      closeWave: thenWake(useCases.closeWave),
      pauseWave: thenWake(useCases.pauseWave),
      retryInvitations: thenWake(useCases.retryInvitations),
      clock: systemClock,
      validateToken: makeValidateToken(tokenRules(surroundings), log),
      isStorageReachable: () => tables.probe().then(() => true),
      log,
      ...(local
        ? {
            local: {
              issueToken: local.issuer.issueToken,
              listTeams: () => stores.workspaces.listEverywhere(),
              roster: teams.roster,
              people: stores.people,
              playgroundUrl: local.playgroundUrl,
            },
          }
        : {}),
    }),
  );
  // What none of the routers above answered, and what broke in them.
  server.use(answerNotFound, makeErrorHandler(log));
  return server;
};

/** The app, wired and not yet listening. */
export type App = {
  readonly server: Express;
  readonly timer: Timer;
  readonly worker: DeliveryWorker;
  readonly healthWatch: HealthWatch;
  readonly demo: Demo | null;
};

/** Wires the whole app from its surroundings. */
export const makeApp = (surroundings: Surroundings): App => {
  const stores = makeTableStores(surroundings.tables);
  const telemetry = makeTelemetry();
  const teams = makeTeams({ ...surroundings, ...stores, telemetry });
  const ending = { isAsked: false };
  const useCases = makeUseCases(surroundings, stores, teams, { telemetry, isEnding: () => ending.isAsked });
  const parts: Parts = { surroundings, stores, teams, useCases, telemetry };
  const { queue, log, deliveryTimes: times } = surroundings;
  const hidden = times ? { hiddenMilliseconds: times.hidden } : {};
  const delivering = makeDeliveryWorker({ queue, ...parts.useCases, log, ...hidden });
  const stop = (): Promise<void> => {
    ending.isAsked = true;
    return delivering.stop();
  };
  const worker = { ...delivering, stop };
  const timer = makeTimers(parts, worker);
  const demo = surroundings.local?.demo?.(stores) ?? null;
  const tenantId = surroundings.bot?.tenantId ?? 'local';
  const healthWatch = makeHealthWatch({ ...useCases, ...telemetry, tenantId, log });
  return { server: makeServer(parts, timer, demo), timer, worker, healthWatch, demo };
};
