// The whole of what the server answers over HTTP, except for the bot's own endpoint and the tab's files.
import express, { type Router } from 'express';
import type { Logger } from 'pino';
import { api } from '#core/contract/api';
import type { Route } from '#core/contract/route';
import type { FindRole } from '#core/workspace/find-role';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import { makeFindAccess } from './access';
import { accessTable, type RouteName } from './access-table';
import { type AuditDeps, makeAudit } from './audit';
import { type AuditedDeps, makeAudited } from './audited';
import type { ValidateToken } from './auth';
import { type ChannelInventoryDeps, makeChannelInventory } from './channel-inventory';
import { type CommentDeps, makeComments } from './comments';
import { type CommunicationAuditDeps, makeCommunicationAudits } from './communication-audits';
import { type CommunicationFileDeps, makeCommunicationFiles } from './communication-files';
import { type CommunicationDeps, makeCommunications } from './communications';
import { type DashboardDeps, makeDashboard } from './dashboard';
import { type DeletionDeps, makeDeletions } from './deletions';
import { type DeliveryDeps, makeDelivery } from './delivery';
import { type DirectoryDeps, makeDirectory } from './directory';
import { makeErrorHandler } from './error-handler';
import { makeExport } from './export';
import type { Handlers } from './handler';
import { type HealthDeps, makeHealth, makeHealthReport } from './health';
import { heldBack } from './held-back';
import { type InstrumentDeps, makeInstruments } from './instruments';
import { type LocalDeps, makeLocalRoutes } from './local-routes';
import { type MeDeps, makeMe } from './me';
import { type MyDataDeps, makeMyData } from './my-data';
import { type MyPreferencesDeps, makeMyPreferences } from './my-preferences';
import { makeOpenApi } from './openapi';
import type { LimitPerson } from './rate-limit';
import { makeReaders, type ReadersDeps } from './readers';
import { makeRegisterImport, type RegisterImportDeps } from './register-import';
import { answerNotFound, registerRoutes } from './register-routes';
import { makeRelease, type ReleaseDeps } from './release';
import { makeRetention, type RetentionDeps } from './retention';
import { type Gate, type ServedRoute, sendKept, serve } from './serve';
import { makeStakeholders, type StakeholderDeps } from './stakeholders';
import { makeTraining, type TrainingDeps } from './training';
import { makeWavePlans, type WavePlanDeps } from './wave-plans';
import { makeWaves, type WaveDeps } from './waves';
import { asTheirMessages } from './waves-of-messages';
import { makeWorkspace, type WorkspaceDeps } from './workspace';

export type ApiDeps = MeDeps &
  MyPreferencesDeps &
  MyDataDeps &
  WorkspaceDeps &
  AuditDeps &
  AuditedDeps &
  RetentionDeps &
  DeletionDeps &
  HealthDeps &
  StakeholderDeps &
  DirectoryDeps &
  RegisterImportDeps &
  InstrumentDeps &
  WaveDeps &
  WavePlanDeps &
  DeliveryDeps &
  ReleaseDeps &
  CommentDeps &
  CommunicationDeps &
  CommunicationFileDeps &
  ReadersDeps &
  TrainingDeps &
  CommunicationAuditDeps &
  ChannelInventoryDeps &
  DashboardDeps & {
    readonly validateToken: ValidateToken;
    readonly limitPerson?: LimitPerson;
    readonly findRole: FindRole;
    readonly workspaces: Pick<WorkspaceStore, 'find' | 'list'>;
    readonly isStorageReachable: () => Promise<boolean>;
    readonly log: Pick<Logger, 'error'>;
    /** In local mode alone. */
    readonly local?: LocalDeps;
  };

const makeHandlers = (deps: ApiDeps): Handlers => ({
  ...makeMe(deps),
  ...makeMyPreferences(deps),
  ...makeMyData(deps),
  ...makeWorkspace(deps),
  ...makeAudit(deps),
  ...makeRetention(deps),
  ...makeDeletions(deps),
  ...makeHealthReport(deps),
  ...makeStakeholders(deps),
  ...makeDirectory(deps),
  ...makeRegisterImport(deps),
  ...makeInstruments(deps),
  ...asTheirMessages(deps, {
    ...makeWaves(deps),
    ...makeWavePlans(deps),
    ...makeDelivery(deps),
    ...makeRelease(deps),
    ...makeExport(deps),
    ...makeComments(deps),
  }),
  ...makeDashboard(deps),
  ...makeCommunicationFiles(deps),
  ...heldBack(deps, { ...makeCommunications(deps), ...makeReaders(deps) }),
  ...makeTraining(deps),
  ...makeCommunicationAudits(deps),
  ...makeChannelInventory(deps),
});

const servedRoutes = (deps: ApiDeps): ServedRoute[] => {
  const handlers = makeAudited(deps, makeHandlers(deps));
  return (Object.entries(api) as [RouteName, Route][]).map(([name, route]) => ({
    route,
    requirement: accessTable[name],
    // The body was checked by this very route's schema, and the table says which routes have access to a workspace.
    handle: handlers[name] as ServedRoute['handle'],
  }));
};

/** Makes something when it is first asked for: a server that starts has better things to do. */
const makeOnce = <Made>(make: () => Made): (() => Made) => {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/**
 * Makes everything under /api and /local, and the health checks. To be mounted after POST /api/messages: what is under
 * /api and not known here is answered 404.
 */
export const makeApi = (deps: ApiDeps): Router => {
  const router = express.Router();
  const gate: Gate = { ...deps, findAccess: makeFindAccess(deps) };
  const openApi = makeOnce(makeOpenApi);
  router.use(makeHealth(deps.isStorageReachable));
  registerRoutes(router, [
    { method: 'GET', path: '/api/openapi.json', handle: (req, res) => sendKept(req, res, openApi()) },
    ...servedRoutes(deps).map((served) => ({ ...served.route, handle: serve(served, gate) })),
  ]);
  if (deps.local) router.use(makeLocalRoutes(deps.local));
  router.use(['/api', '/local'], answerNotFound);
  router.use(makeErrorHandler(deps.log));
  return router;
};
