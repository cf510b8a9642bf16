// Local mode only: how the Teams host page stand-in signs in. None of these routes exists anywhere else.
import { z } from 'zod';
import { keyTextSchema } from '#core/kernel/key-text';
import { noBody, route } from './route';

export const createLocalToken = route({
  name: 'createLocalToken',
  summary: 'A tab token for any person of any tenant; local mode only',
  method: 'POST',
  path: '/local/token',
  statuses: [200],
  body: z.object({ tenantId: keyTextSchema, userId: keyTextSchema }),
  answer: z.object({ token: z.string() }),
});

export const getLocalScene = route({
  name: 'getLocalScene',
  summary: 'The teams the host page can show and who can sign in to them; local mode only',
  method: 'GET',
  path: '/local/scene',
  statuses: [200],
  body: noBody,
  answer: z.object({
    /** Where the chat client runs; null when it was not started. */
    playgroundUrl: z.string().nullable(),
    /** Whom the bot has met, a few hundred at the most: they can open their own page. */
    people: z.array(z.object({ tenantId: z.string(), userId: z.string(), name: z.string() })),
    teams: z.array(
      z.object({
        tenantId: z.string(),
        /** The team's Entra group id, which is the workspace's id. */
        groupId: z.string(),
        name: z.string(),
        simulated: z.boolean(),
        people: z.array(z.object({ userId: z.string(), name: z.string(), role: z.string() })),
      }),
    ),
  }),
});
export type LocalScene = z.infer<typeof getLocalScene.answer>;
