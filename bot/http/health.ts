import express, { type Router } from 'express';
import type { CheckHealth } from '#core/health/check-health';
import { answer, type Handlers } from './handler';
import { sendProblem, unavailable } from './problem';
import { readerVoice } from './reader-language';
import { registerRoutes } from './register-routes';
import { sendJson } from './serve';

export type HealthDeps = { readonly checkHealth: CheckHealth };

/** Makes the route that tells a lead what is wrong, in kinds that the tab has words for. */
export const makeHealthReport = ({ checkHealth }: HealthDeps): Handlers<'getHealth'> => ({
  getHealth: async ({ person }) => answer(await checkHealth(person.tenantId)),
});

/** Makes the two questions of whoever runs the process: is it up (/healthz), and can it work (/readyz)? */
export const makeHealth = (isStorageReachable: () => Promise<boolean>): Router => {
  const router = express.Router();
  registerRoutes(router, [
    { method: 'GET', path: '/healthz', handle: (_req, res) => sendJson(res, 200, { status: 'up' }) },
    {
      method: 'GET',
      path: '/readyz',
      handle: async (req, res) => {
        // A probe that breaks has found out the same as one that says no; it is asked again in seconds, so no log.
        const isReady = await isStorageReachable().catch(() => false);
        if (isReady) sendJson(res, 200, { status: 'ready' });
        else sendProblem(res, unavailable('storage-unavailable'), readerVoice(req));
      },
    },
  ]);
  return router;
};
