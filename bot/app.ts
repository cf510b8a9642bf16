// The composition root: the only file that knows which adapter stands behind which port.
import { join } from 'node:path';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { makeRecordAudit } from '#core/audit/record-audit';
import { makeReadComments } from '#core/comment/read-comments';
import { makeRecallNames } from '#core/comment/recall-names';
import { makeAdvanceMicroPulse } from '#core/delivery/advance-micro-pulse';
import { makeDeliverBucket } from '#core/delivery/deliver-bucket';
import type { DeliveryTimes } from '#core/delivery/delivery-times';
import { makeDispatch, makeKeepDelivering } from '#core/delivery/dispatch';
import { makeDoWork } from '#core/delivery/do-work';
import { makeFindOpenPulses } from '#core/delivery/find-open-pulses';
import { makeFindPlaces } from '#core/delivery/find-places';
import { makeFollowDelivery } from '#core/delivery/follow-delivery';
import { makeKeepReminding } from '#core/delivery/keep-reminding';
import { makeOpenWave } from '#core/delivery/open-wave';
import { makePlanning } from '#core/delivery/planning';
import { makeRemindWave } from '#core/delivery/remind-wave';
import { makeWithLease } from '#core/delivery/with-lease';
import { makeFindInstrument } from '#core/instrument/find-instrument';
import { makeCopyInstrument, makeReviseInstrument } from '#core/instrument/save-copy';
import { makeClosing } from '#core/release/closing';
import { makeFindSeat } from '#core/response/find-seat';
import { makeRecallResponse, makeRecordResponse } from '#core/response/record-response';
import { makeRetentionSteps } from '#core/retention/retention-steps';
import { makeNoteSteps } from '#core/stakeholder/note-in-register';
import { makePersonSteps } from '#core/stakeholder/person-steps';
import { makeRegisterSteps } from '#core/stakeholder/register-steps';
import type { WaveKeys } from '#core/wave/wave-keys';
import { makeWaveMemory } from '#core/wave/wave-memory';
import { makeFindRole } from '#core/workspace/find-role';
import { makeLeadership } from '#core/workspace/leadership';
import { defaultWorkspaceSettings, localWorkspaceSettings } from '#core/workspace/workspace';
import { makeWorkspaceSteps } from '#core/workspace/workspace-steps';
import { draw, randomIds, shuffle } from './chance';
import type { BotIdentity } from './config';
import { makeConversation } from './conversation/conversation';
import { type GraphSurroundings, makeGraphUseCases } from './graph/use-graph';
import { type HealthSurroundings, makeHealthOf } from './health-probes';
import { makeApi } from './http/api';
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
import { makeTimer, type Timer } from './jobs/timer';
import { type HealthWatch, makeHealthWatch } from './jobs/watch-health';
import type { Demo } from './local/demo/demo';
import { demoConnectorPath } from './local/demo/demo-connector';
import { localEdge } from './local/local-edge';
import type { LocalIssuer } from './local/token-issuer';
import type { DeliveryQueue } from './queues/delivery-queue';
import { systemClock } from './system-clock';
import type { Tables } from './tables/table-client';
import { makeTableStores, type TableStores } from './tables/table-stores';
import { makeTableWorkspaceRows } from './tables/workspace-rows';
import { makeMessagesEndpoint } from './teams/messages-endpoint';
import { makePulseSender } from './teams/pulse-sender';
import { isLoopbackServiceUrl, isTeamsServiceUrl } from './teams/service-url';
import type { Lane } from './teams/shared-pace';
import { makeTellLead } from './teams/tell-lead';
import { makeTeams, type Teams } from './teams/use-teams';
import { makeTelemetry, type Telemetry } from './telemetry/telemetry';

/** How the app stands in the world; everything else follows. */
export type Surroundings = {
  readonly tables: Tables;
  readonly queue: DeliveryQueue;
  /** Where it is not what Teams allows: the benches measure without a limit. */
  readonly turnsPerSecond?: Readonly<Record<Lane, number>>;
  /** Where they are not the usual: tests run in seconds what takes minutes. */
  readonly deliveryTimes?: DeliveryTimes;
  readonly keys: WaveKeys;
  readonly log: Logger;
  /** Null in local mode alone, where nobody has to prove who they are. */
  readonly bot: BotIdentity | null;
  readonly graph?: GraphSurroundings;
  /** Where everybody finds the privacy notice, and whom it names. */
  readonly notices?: { readonly url: string; readonly contact: string | null };
  readonly health?: HealthSurroundings;
  /** In local mode alone. */
  readonly local: {
    readonly issuer: LocalIssuer;
    readonly playgroundUrl: string | null;
    readonly demo: ((stores: TableStores) => Demo) | null;
  } | null;
};

const tickMilliseconds = 1000;

const makeUseCases = (
  { tables, keys, local, queue, bot, graph, health, log, deliveryTimes: times }: Surroundings,
  stores: TableStores,
  { connector, roster, voices, pace }: Teams,
  telemetry: Telemetry,
) => {
  const newWorkspaceSettings = local ? localWorkspaceSettings : defaultWorkspaceSettings;
  const chance = { ids: randomIds, shuffle, draw };
  const workspaceRows = makeTableWorkspaceRows(tables);
  const ports = {
    ...stores,
    ...chance,
    workspaceRows,
    times,
    newWorkspaceSettings,
    queue,
    keys,
    roster,
    clock: systemClock,
  };
  const findInstrument = makeFindInstrument(ports);
  const recordAudit = makeRecordAudit(ports);
  const deps = {
    ...ports,
    findInstrument,
    recordAudit,
    findPlaces: makeFindPlaces(ports),
    namesOf: makeRecallNames(ports),
    withLease: makeWithLease({ ...ports, every }),
  };
  const findRole = makeFindRole(deps);
  const findSeat = makeFindSeat({ ...deps, recallWave: makeWaveMemory(deps) });
  const sender = telemetry.countSends(makePulseSender({ ...deps, connector, voices, pace }));
  const delivery = { ...deps, sender };
  const tellLead = makeTellLead({ connector, voices });
  const dispatch = makeDispatch(deps);
  const graphUseCases = makeGraphUseCases({ bot, graph, log }, { ...deps, connector });
  return {
    ...graphUseCases,
    checkHealth: makeHealthOf({ tables, health, pace, ...graphUseCases }),
    findInstrument,
    findRole,
    findSeat,
    ...makeWorkspaceSteps({ ...deps, findRole }),
    ...makeLeadership(deps),
    recordAudit,
    ...makePersonSteps(deps),
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
  /** After somebody opened, resumed or closed a wave there is work at once, not at the next tick. */
  const thenWake =
    <Input extends readonly unknown[], Output>(step: (...input: Input) => Promise<Output>) =>
    async (...input: Input): Promise<Output> => {
      const output = await step(...input);
      timer.wake();
      return output;
    };
  const server = express();
  server.disable('x-powered-by').disable('etag');
  if (isLocal) server.use(localEdge);
  if (demo) server.use(demoConnectorPath, demo.connector);
  server.use('/api/messages', telemetry.watchTurns);
  // Before the headers that tell browsers what they may do: only Teams' servers talk to this one.
  server.use(
    makeMessagesEndpoint({
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
    }),
  );
  server.use(makeSecurityHeaders({ isLocal }), makeNotices({ contact: surroundings.notices?.contact ?? null }));
  // dist/bot/main.cjs stands beside dist/tab.
  server.use(makeTabFiles({ directory: join(__dirname, '..', 'tab'), isLocal }));
  server.use('/api', telemetry.watchApi);
  server.use(
    makeApi({
      ...stores,
      ...useCases,
      openWave: thenWake(useCases.openWave),
      closeWave: thenWake(useCases.closeWave),
      pauseWave: thenWake(useCases.pauseWave),
      retryInvitations: thenWake(useCases.retryInvitations),
      clock: systemClock,
      validateToken: makeValidateToken(tokenRules(surroundings)),
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
  const useCases = makeUseCases(surroundings, stores, teams, telemetry);
  const parts: Parts = { surroundings, stores, teams, useCases, telemetry };
  const { queue, log, deliveryTimes: times } = surroundings;
  const hidden = times ? { hiddenMilliseconds: times.hidden } : {};
  const worker = makeDeliveryWorker({ queue, ...parts.useCases, log, ...hidden });
  const timer = makeTimers(parts, worker);
  const demo = surroundings.local?.demo?.(stores) ?? null;
  const { checkHealth } = parts.useCases;
  const healthWatch = makeHealthWatch({
    checkHealth,
    tenantId: surroundings.bot?.tenantId ?? 'local',
    log,
    noteHealth: telemetry.noteHealth,
  });
  return { server: makeServer(parts, timer, demo), timer, worker, healthWatch, demo };
};
