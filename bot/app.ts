// The composition root: the only file that knows which adapter stands behind which port.
import { join } from 'node:path';
import express, { type Express } from 'express';
import { createLocalJWKSet, createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import type { Logger } from 'pino';
import { makeListComments, makeTagComment } from '#core/comment/read-comments';
import { makeRecallNames } from '#core/comment/recall-names';
import { makeAdvanceMicroPulse } from '#core/delivery/advance-micro-pulse';
import { makeCancelWave } from '#core/delivery/cancel-wave';
import { makeDescribeWave } from '#core/delivery/describe-wave';
import { makeFindOpenPulses } from '#core/delivery/find-open-pulses';
import { makeFindPlaces } from '#core/delivery/find-places';
import { makeOpenWave } from '#core/delivery/open-wave';
import { makeSendInvitations } from '#core/delivery/send-invitations';
import { makeFindInstrument } from '#core/instrument/find-instrument';
import { makeCopyInstrument, makeReviseInstrument } from '#core/instrument/save-copy';
import { makeVoices } from '#core/language/voices';
import { makeCloseWave, makeFinishClosing } from '#core/release/close-wave';
import { makeShuffleAnswers } from '#core/release/shuffle-answers';
import { makeFindSeat } from '#core/response/find-seat';
import { makeRecallResponse, makeRecordResponse } from '#core/response/record-response';
import { makeMeetPerson } from '#core/stakeholder/meet-person';
import { makeRegisterSteps } from '#core/stakeholder/register-steps';
import { makePlanWave } from '#core/wave/plan-wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import { makeWaveMemory } from '#core/wave/wave-memory';
import { makeFindRole } from '#core/workspace/find-role';
import { makeAppointLead, makeChangeSettings } from '#core/workspace/lead-workspace';
import { makeRecordTeam, makeRemoveTeam } from '#core/workspace/record-team';
import { makeSetUpWorkspace } from '#core/workspace/set-up-workspace';
import { defaultWorkspaceSettings, localWorkspaceSettings } from '#core/workspace/workspace';
import { makeWorkspaceMemory } from '#core/workspace/workspace-memory';
import { draw, randomIds, shuffle } from './chance';
import type { BotIdentity } from './config';
import { makePulseButtons } from './conversation/answer-pulse';
import { makeHandleTurn } from './conversation/handle-turn';
import { makeHearMessage } from './conversation/hear-message';
import { makeJoinTeam, makeLeaveTeam } from './conversation/join-team';
import { makeMeet, makePart } from './conversation/meet';
import { makePressButton } from './conversation/press-button';
import { makeSayHelp } from './conversation/say-help';
import { makeTeamButtons } from './conversation/set-up-team';
import { makeStopAsking } from './conversation/stop-asking';
import { makeApi } from './http/api';
import { makeValidateToken, type TokenRules } from './http/auth';
import { makeErrorHandler } from './http/error-handler';
import { answerNotFound } from './http/register-routes';
import { makeSecurityHeaders } from './http/security-headers';
import { makeTabFiles } from './http/tab-files';
import { makeAdvanceWave } from './jobs/advance-wave';
import { makeDestroyKeys } from './jobs/destroy-keys';
import { makeDiscardAnswers } from './jobs/discard-answers';
import { makeTimer, type Timer } from './jobs/timer';
import type { Demo } from './local/demo/demo';
import { demoConnectorPath } from './local/demo/demo-connector';
import { localEdge } from './local/local-edge';
import type { LocalIssuer } from './local/token-issuer';
import { systemClock } from './system-clock';
import { makeTableCommentStore } from './tables/comment-table';
import { makeTableInstrumentStore } from './tables/instrument-table';
import { makeTableInvitationStore } from './tables/invitation-table';
import { makeTablePersonStore } from './tables/person-table';
import { makeTableReleaseStore } from './tables/release-table';
import { makeTableResponseStore } from './tables/response-table';
import { makeTableStakeholderStore } from './tables/stakeholder-table';
import type { Tables } from './tables/table-client';
import { makeTableWaveStore } from './tables/wave-table';
import { makeTableWorkspaceStore } from './tables/workspace-table';
import { makeAdapter, makeBotAuthentication } from './teams/adapter';
import { makeConnector } from './teams/connector';
import { makeMessagesEndpoint } from './teams/messages-endpoint';
import { makePace } from './teams/pace';
import { makePulseSender } from './teams/pulse-sender';
import { makeTeamsRoster } from './teams/roster';
import { isLoopbackServiceUrl, isTeamsServiceUrl } from './teams/service-url';

/** How the app stands in the world; everything else follows. */
export type Surroundings = {
  readonly tables: Tables;
  readonly keys: WaveKeys;
  readonly log: Logger;
  /** Null in local mode alone, where nobody has to prove who they are. */
  readonly bot: BotIdentity | null;
  /** In local mode alone. */
  readonly local: {
    readonly issuer: LocalIssuer;
    readonly playgroundUrl: string | null;
    readonly demo: ((stores: Stores) => Demo) | null;
  } | null;
};

/** Cards a second for bulk sending; Teams allows 50 requests, some are kept for people who are talking to the bot. */
const bulkSendsPerSecond = 45;
const tickMilliseconds = 1000;

/** Teams' own clients on desktop, phone and web, which may ask for a tab's token. */
const teamsClients = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'];

type Stores = ReturnType<typeof makeStores>;

const makeStores = ({ clients }: Tables) => ({
  workspaces: makeTableWorkspaceStore(clients.workspaces),
  people: makeTablePersonStore(clients.people),
  stakeholders: makeTableStakeholderStore(clients.stakeholders),
  waves: makeTableWaveStore(clients.waves),
  invitations: makeTableInvitationStore(clients.invitations),
  responses: makeTableResponseStore(clients.responses),
  releases: makeTableReleaseStore(clients.releases),
  comments: makeTableCommentStore(clients.comments),
  instruments: makeTableInstrumentStore(clients.instruments),
});

const makeTeams = ({ bot, log }: Surroundings) => {
  const voices = makeVoices();
  const authentication = makeBotAuthentication(bot);
  const connector = makeConnector(authentication, bot?.id ?? '');
  return {
    voices,
    connector,
    adapter: makeAdapter(authentication, voices, log),
    roster: makeTeamsRoster(connector, log),
  };
};

const makeUseCases = (
  { keys, local }: Surroundings,
  stores: Stores,
  { connector, roster, voices }: ReturnType<typeof makeTeams>,
) => {
  const newWorkspaceSettings = local ? localWorkspaceSettings : defaultWorkspaceSettings;
  const ports = { ...stores, newWorkspaceSettings, keys, roster, clock: systemClock, ids: randomIds, shuffle, draw };
  const findInstrument = makeFindInstrument(ports);
  const deps = { ...ports, findInstrument, findPlaces: makeFindPlaces(ports), namesOf: makeRecallNames(ports) };
  const findRole = makeFindRole(deps);
  const findSeat = makeFindSeat({ ...deps, recallWave: makeWaveMemory(deps) });
  const sender = makePulseSender({ ...deps, connector, voices, pace: makePace(bulkSendsPerSecond) });
  return {
    findInstrument,
    findRole,
    findSeat,
    setUpWorkspace: makeSetUpWorkspace({ ...deps, findRole }),
    recordTeam: makeRecordTeam(deps),
    removeTeam: makeRemoveTeam(deps),
    changeSettings: makeChangeSettings(deps),
    appointLead: makeAppointLead(deps),
    meetPerson: makeMeetPerson(deps),
    ...makeRegisterSteps(deps),
    copyInstrument: makeCopyInstrument(deps),
    reviseInstrument: makeReviseInstrument(deps),
    planWave: makePlanWave(deps),
    openWave: makeOpenWave(deps),
    sendInvitations: makeSendInvitations({ ...deps, sender }),
    advanceMicroPulse: makeAdvanceMicroPulse(deps),
    findOpenPulses: makeFindOpenPulses(deps),
    cancelWave: makeCancelWave(deps),
    describeWave: makeDescribeWave(deps),
    closeWave: makeCloseWave(deps),
    finishClosing: makeFinishClosing(deps),
    shuffleAnswers: makeShuffleAnswers(deps),
    listComments: makeListComments(deps),
    tagComment: makeTagComment(deps),
    recordResponse: makeRecordResponse({ ...deps, findSeat }),
    recallResponse: makeRecallResponse({ ...deps, findSeat }),
  };
};

type Parts = {
  readonly surroundings: Surroundings;
  readonly stores: Stores;
  readonly teams: ReturnType<typeof makeTeams>;
  readonly useCases: ReturnType<typeof makeUseCases>;
};

const makeConversation = ({ surroundings: { log }, stores, teams, useCases }: Parts) => {
  const deps = { ...stores, ...useCases, connector: teams.connector, log };
  const stopAsking = makeStopAsking(deps);
  const pulse = makePulseButtons({ ...deps, recallWorkspace: makeWorkspaceMemory({ ...stores, clock: systemClock }) });
  return makeHandleTurn({
    voices: teams.voices,
    pressButton: makePressButton({ pulse, stopAsking, team: makeTeamButtons(deps) }),
    hearMessage: makeHearMessage({ stopAsking, sayHelp: makeSayHelp(deps) }),
    meet: makeMeet(deps),
    part: makePart(deps),
    joinTeam: makeJoinTeam(deps),
    leaveTeam: makeLeaveTeam(deps),
    forgetRoster: teams.roster.forget,
  });
};

const entraKeys = new Map<string, JWTVerifyGetKey>();
const entraKeysOf = (tenantId: string): JWTVerifyGetKey => {
  const known = entraKeys.get(tenantId);
  if (known) return known;
  const url = new URL(`https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`);
  const keys = createRemoteJWKSet(url);
  entraKeys.set(tenantId, keys);
  return keys;
};

const tokenRules = ({ bot, local }: Surroundings): TokenRules => {
  if (local) {
    const keys = createLocalJWKSet(local.issuer.jwks);
    return { ...local.issuer, keyOf: () => keys };
  }
  if (!bot) throw new Error('Only local mode may have no bot identity');
  return {
    keyOf: entraKeysOf,
    issuerOf: (tenantId) => `https://login.microsoftonline.com/${tenantId}/v2.0`,
    audience: bot.id,
    authorisedParties: teamsClients,
    allowedTenants: [bot.tenantId],
  };
};

const makeTimers = ({ surroundings: { keys, log }, stores, useCases }: Parts): Timer =>
  makeTimer({
    waves: stores.waves,
    advanceWave: makeAdvanceWave({ ...stores, ...useCases, clock: systemClock, log }),
    housekeeping: [
      makeDestroyKeys({ ...stores, keys, clock: systemClock }),
      makeDiscardAnswers({ ...stores, clock: systemClock }),
    ],
    log,
    intervalMilliseconds: tickMilliseconds,
  });

const makeServer = (parts: Parts, timer: Timer, demo: Demo | null): Express => {
  const { surroundings, stores, teams, useCases } = parts;
  const { local, log, tables } = surroundings;
  const isLocal = local !== null;
  /** After a lead opened or closed a wave there is work at once, not at the next tick. */
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
  // Before the headers that tell browsers what they may do: only Teams' servers talk to this one.
  server.use(
    makeMessagesEndpoint({
      adapter: teams.adapter,
      handleTurn: makeConversation(parts),
      isServiceUrlAllowed: isLocal ? isLoopbackServiceUrl : isTeamsServiceUrl,
      tenantId: surroundings.bot?.tenantId ?? null,
    }),
  );
  server.use(makeSecurityHeaders({ isLocal }));
  // dist/bot/main.cjs stands beside dist/tab.
  server.use(makeTabFiles({ directory: join(__dirname, '..', 'tab'), isLocal }));
  server.use(
    makeApi({
      ...stores,
      ...useCases,
      openWave: thenWake(useCases.openWave),
      closeWave: thenWake(useCases.closeWave),
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
export type App = { readonly server: Express; readonly timer: Timer; readonly demo: Demo | null };

/** Wires the whole app from its surroundings. */
export const makeApp = (surroundings: Surroundings): App => {
  const stores = makeStores(surroundings.tables);
  const teams = makeTeams(surroundings);
  const parts: Parts = { surroundings, stores, teams, useCases: makeUseCases(surroundings, stores, teams) };
  const timer = makeTimers(parts);
  const demo = surroundings.local?.demo?.(stores) ?? null;
  return { server: makeServer(parts, timer, demo), timer, demo };
};
