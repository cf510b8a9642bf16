// What answers requests, and in which order.
import express, { type Express } from 'express';
import { randomIds } from '../chance';
import { makeConversation } from '../conversation/conversation';
import { makeApi } from '../http/api';
import { makeApiEdge } from '../http/api-edge';
import { makeValidateToken } from '../http/auth';
import { makeErrorHandler } from '../http/error-handler';
import { makeNotices } from '../http/notices';
import { answerNotFound } from '../http/register-routes';
import { makeSecurityHeaders } from '../http/security-headers';
import { makeTabFiles } from '../http/tab-files';
import { tokenRules } from '../http/token-rules';
import { makeThenWake } from '../jobs/then-wake';
import type { Timer } from '../jobs/timer';
import type { Demo } from '../local/demo/demo';
import { demoConnectorPath } from '../local/demo/demo-connector';
import { localEdge } from '../local/local-edge';
import { systemClock } from '../system-clock';
import { makeMessagesEndpoint } from '../teams/messages-endpoint';
import { isLoopbackServiceUrl, isTeamsServiceUrl } from '../teams/service-url';
import type { Parts } from './use-cases';

/** Everything that answers requests, in the order in which it is asked; `tab` is the folder of the tab's files. */
export const makeServer = (parts: Parts, timer: Timer, demo: Demo | null, tab: string): Express => {
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
        ids: randomIds,
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
  server.use(makeTabFiles({ directory: tab, isLocal }));
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
      sendCommunication: thenWake(useCases.sendCommunication),
      askReaders: thenWake(useCases.askReaders),
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
