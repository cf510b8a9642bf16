import { z } from 'zod';
import { releaseSummarySchema } from '#core/release/release';
import { noBody, route } from './route';

export const getDashboard = route({
  name: 'getDashboard',
  summary: 'What the first page of the tab shows, from releases only; has an ETag',
  method: 'GET',
  path: '/api/workspaces/{workspaceId}/dashboard',
  statuses: [200],
  body: noBody,
  answer: z.object({
    workspace: z.object({ id: z.string(), name: z.string(), simulated: z.boolean() }),
    /** The newest release; null until the first wave has closed. */
    latest: releaseSummarySchema.nullable(),
    /** Older releases, newest first. */
    earlier: z.array(releaseSummarySchema),
  }),
});
