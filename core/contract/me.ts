import { z } from 'zod';
import { noBody, route } from './route';

/** What a person may do in a workspace: a lead everything, a member all but appoint, a manager read published reports. */
export const roleSchema = z.enum(['lead', 'member', 'manager']);

export const getMe = route({
  name: 'getMe',
  summary: 'Who is asking, and the workspaces they belong to',
  method: 'GET',
  path: '/api/me',
  statuses: [200],
  body: noBody,
  answer: z.object({
    userId: z.string(),
    tenantId: z.string(),
    workspaces: z.array(z.object({ id: z.string(), name: z.string(), role: roleSchema, simulated: z.boolean() })),
    /** Teams the caller installed the app in and has not set up yet. */
    waitingForSetUp: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
});
